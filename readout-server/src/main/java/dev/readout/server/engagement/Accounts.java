package dev.readout.server.engagement;

import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of two sides, aligned by topic: what both say, what they word differently, what only one says. "Only" means
 * found in the texts of one side alone; the other may still have said it.
 *
 * @param both rows that the two sides word alike
 * @param differently rows of one topic with another claim or another act
 * @param first rows of the first side alone
 * @param second rows of the second side alone
 * @param together how many sentences tell what both said or agreed; they are one account, not two, and stand in no row
 */
public record Accounts(List<Row> both, List<Row> differently, List<Row> first, List<Row> second, int together) {

    /** From here on it helps to see which words differ; below, all do. */
    private static final double COMPARABLE = 0.2;

    /** Copies the lists. */
    public Accounts {
        both = List.copyOf(both);
        differently = List.copyOf(differently);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * A row: a topic and what the sides say of it.
     *
     * @param topic the topic's name
     * @param note how the two differ, or nothing
     * @param left the first side's words, or null
     * @param right the second side's words, or null
     */
    public record Row(
            String topic,
            String note,
            @Nullable Cell left,
            @Nullable Cell right) {}

    /**
     * What one side says.
     *
     * @param words its words in pieces
     * @param verbatim whether somebody's own words are quoted
     * @param who who says so and where
     * @param mark the sentence
     */
    public record Cell(List<Wording.Piece> words, boolean verbatim, String who, Mark mark) {}

    /** How many rows there are. */
    public int size() {
        return both.size() + differently.size() + first.size() + second.size();
    }

    /**
     * Aligns the statements of two sides.
     *
     * @param left the first side
     * @param right the second side
     * @param statements what is said about the contact, in any order
     * @param outlets names the outlet of a statement
     */
    public static Accounts of(
            StateCode left, StateCode right, List<Statement> statements, Sentences sentences, Outlet outlets) {
        return new Drawn(left, right, sentences, outlets).accounts(Alignment.of(left, right, statements));
    }

    /** Names the outlet that a statement stood in. */
    @FunctionalInterface
    public interface Outlet {

        /** The outlet's name. */
        String of(Statement statement);
    }

    private record Drawn(StateCode left, StateCode right, Sentences sentences, Outlet outlets) {

        Accounts accounts(Alignment aligned) {
            return new Accounts(
                    rows(aligned, Alignment.Relation.BOTH),
                    rows(aligned, Alignment.Relation.DIFFERENTLY),
                    rows(aligned, Alignment.Relation.FIRST),
                    rows(aligned, Alignment.Relation.SECOND),
                    aligned.together());
        }

        private List<Row> rows(Alignment aligned, Alignment.Relation relation) {
            return aligned.of(relation).stream().map(this::row).toList();
        }

        private Row row(Alignment.Pair pair) {
            Statement one = pair.left();
            Statement other = pair.right();
            String note = one == null || other == null || one.act() == other.act()
                    ? ""
                    : left + " " + verb(one) + "; " + right + " " + verb(other);
            return new Row(Words.topic(pair.topic()), note, cell(one, other), cell(other, one));
        }

        private static String verb(Statement told) {
            return told.act().code() + "s";
        }

        private @Nullable Cell cell(@Nullable Statement told, @Nullable Statement other) {
            if (told == null) {
                return null;
            }
            String words = told.text().strip();
            List<Wording.Piece> pieces = Optional.ofNullable(other)
                    .filter(that -> Wording.likeness(words, that.text()) >= COMPARABLE)
                    .map(that -> Wording.against(words, that.text()))
                    .orElseGet(() -> Wording.alone(words));
            boolean verbatim = !told.quotes().isEmpty();
            return new Cell(
                    pieces,
                    verbatim,
                    told.speaker() + ", in " + outlets.of(told),
                    sentences.mark(told.evidence(), told.state()));
        }
    }
}
