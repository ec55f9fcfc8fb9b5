package dev.readout.evaluation.pages;

import java.util.List;

/**
 * What a reader says of a page; what it does not tell is empty.
 *
 * @param body the body's text
 * @param title the headline
 * @param date the publication date, ISO 8601
 * @param authors the authors' names
 */
record PageAnswer(String body, String title, String date, List<String> authors) {

    /** A page of which nothing is told. */
    static final PageAnswer NONE = new PageAnswer("", "", "", List.of());

    /** Copies the list. */
    PageAnswer {
        authors = List.copyOf(authors);
    }
}
