package dev.readout.pipeline;

import dev.readout.model.ProgramFault;
import dev.readout.model.article.Article;

/**
 * An article that the street itself failed on, through no fault of the article: it is named, and the others are read.
 *
 * @param article what was to be read
 * @param detail what went wrong and where in the program, for a person
 */
public record ReadingFault(Article article, String detail) {

    /** A word to count by. */
    public static final String REASON = ProgramFault.REASON;

    /** That {@code article} failed with {@code fault}: the detail names it and the line of ours that it came from. */
    public static ReadingFault of(Article article, Throwable fault) {
        return new ReadingFault(article, ProgramFault.told("reading it", fault));
    }
}
