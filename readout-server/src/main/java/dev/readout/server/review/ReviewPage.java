package dev.readout.server.review;

import dev.readout.server.view.Frame;
import dev.readout.server.view.Mark;
import java.util.List;

/**
 * The page on which one fact is reviewed.
 *
 * @param frame what surrounds it
 * @param title the fact in a line
 * @param shown whether the fact is shown in the record
 * @param link the page that shows the fact, or nothing
 * @param words the words that it was read from, each with its mark
 * @param fields what can be corrected
 * @param decisions what was decided about it, in order
 * @param merges engagements that may be the same contact
 * @param parts articles of an engagement that may tell of another; empty if one alone tells it
 * @param form what a decision is sent with
 */
public record ReviewPage(
        Frame frame,
        String title,
        boolean shown,
        String link,
        List<Words> words,
        List<Field> fields,
        List<DecisionRow> decisions,
        List<Choice> merges,
        List<Choice> parts,
        Form form) {

    /** Copies the lists. */
    public ReviewPage {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
        decisions = List.copyOf(decisions);
        merges = List.copyOf(merges);
        parts = List.copyOf(parts);
    }

    /** A sentence that the fact was read from, and by which rule. */
    public record Words(String quote, String rule, Mark mark) {}

    /**
     * A field.
     *
     * @param name its name in the record
     * @param value its value as it is shown, as a correction would write it
     * @param read its value as it was read
     * @param hint how values are written
     */
    public record Field(String name, String value, String read, String hint) {

        /** Whether it is shown otherwise than it was read. */
        public boolean isCorrected() {
            return !value.equals(read);
        }
    }

    /** One of several to choose from. */
    public record Choice(String id, String name) {}

    /**
     * What a decision is sent with.
     *
     * @param address where it is sent
     * @param token shows that the form was drawn here
     * @param message what was wrong with the decision sent before, or nothing
     */
    public record Form(String address, String token, String message) {}
}
