package dev.readout.server.article;

import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an article, ready to be drawn: its text as it was read, with everything that was found in it.
 *
 * @param frame what surrounds it
 * @param title its title, or what stands for one
 * @param outlet where it stood
 * @param published when
 * @param dated how the date is known, or nothing
 * @param language what language it is in
 * @param original its address, or null
 * @param source the path or address that it was read from
 * @param digest its id, made of the SHA-256 of its text
 * @param lede how much was read in it
 * @param counts how many facts of each kind
 * @param blocks its text in blocks
 */
public record ArticlePage(
        Frame frame,
        String title,
        String outlet,
        DayText published,
        String dated,
        String language,
        @Nullable String original,
        String source,
        String digest,
        String lede,
        List<Count> counts,
        List<BlockRow> blocks) {

    /** Copies the lists. */
    public ArticlePage {
        counts = List.copyOf(counts);
        blocks = List.copyOf(blocks);
    }

    /** How many facts of a kind were read. */
    public record Count(Kind kind, int number) {}

    /** The kinds of fact, each with its letter and the class of its underline. */
    public enum Kind {
        /** A contact. */
        CONTACT("C", "c", "kc", "contact"),
        /** A statement. */
        STATEMENT("S", "s", "ks", "statement"),
        /** An agreement. */
        AGREEMENT("A", "g", "kg", "agreement"),
        /** A measure. */
        MEASURE("M", "m", "km", "measure");

        private final String letter;
        private final String style;
        private final String colour;
        private final String word;

        Kind(String letter, String style, String colour, String word) {
            this.letter = letter;
            this.style = style;
            this.colour = colour;
            this.word = word;
        }

        /** The letter before its number. */
        public String letter() {
            return letter;
        }

        /** The class of its underline. */
        public String style() {
            return style;
        }

        /** The class of its letter. */
        public String colour() {
            return colour;
        }

        /** Its name. */
        public String word() {
            return word;
        }
    }

    /**
     * A block of the text with what was read in it.
     *
     * @param label what kind of block it is
     * @param heading whether it is the article's title
     * @param aside whether nothing is ever read in it
     * @param pieces its text
     * @param facts what was read in it
     */
    public record BlockRow(String label, boolean heading, boolean aside, List<Piece> pieces, List<Fact> facts) {

        /** Copies the lists. */
        public BlockRow {
            pieces = List.copyOf(pieces);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A stretch of text.
     *
     * @param text its characters
     * @param facts the facts whose sentence it is, none for plain text
     * @param starting those whose sentence begins here
     * @param here whether the reader was sent to it
     * @param anchor whether it is the first such stretch
     */
    public record Piece(String text, List<Fact> facts, List<Fact> starting, boolean here, boolean anchor) {

        /** Copies the lists. */
        public Piece {
            facts = List.copyOf(facts);
            starting = List.copyOf(starting);
        }

        /** The class of its underline: that of the first fact. */
        public String style() {
            return facts.isEmpty() ? "" : facts.get(0).kind().style();
        }
    }

    /**
     * A fact read in the article.
     *
     * @param number its number in the order of the text, from 1
     * @param kind what it is
     * @param words the fact in a line
     * @param detail what else there is to say
     * @param link its page, or null
     * @param sides the states it is about
     * @param rule the rule that read it
     * @param review where it is reviewed
     */
    public record Fact(
            int number,
            Kind kind,
            String words,
            String detail,
            @Nullable String link,
            List<Sides.Side> sides,
            String rule,
            String review) {

        /** Copies the list. */
        public Fact {
            sides = List.copyOf(sides);
        }

        /** Letter and number. */
        public String name() {
            return kind.letter() + number;
        }
    }
}
