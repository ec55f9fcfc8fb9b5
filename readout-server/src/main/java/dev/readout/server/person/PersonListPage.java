package dev.readout.server.person;

import dev.readout.server.view.Frame;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * Persons whose names have some words.
 *
 * @param frame what surrounds it
 * @param words the words
 * @param rows the persons, the most frequent first
 */
public record PersonListPage(Frame frame, String words, List<Tallied> rows) {

    /** Copies the list. */
    public PersonListPage {
        rows = List.copyOf(rows);
    }
}
