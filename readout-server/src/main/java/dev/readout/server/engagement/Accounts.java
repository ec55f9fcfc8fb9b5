package dev.readout.server.engagement;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** From here on two statements of one topic and act make the same point; tried on our own samples. */
    private static final double SAME_POINT = 0.34;

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
        return new Alignment(left, right, sentences, outlets).align(statements);
    }

    /** Names the outlet that a statement stood in. */
    @FunctionalInterface
    public interface Outlet {

        /** The outlet's name. */
        String of(Statement statement);
    }

    private static final class Alignment {

        private final StateCode left;
        private final StateCode right;
        private final Sentences sentences;
        private final Outlet outlets;
        private final List<Row> both = new ArrayList<>();
        private final List<Row> differently = new ArrayList<>();
        private final List<Row> first = new ArrayList<>();
        private final List<Row> second = new ArrayList<>();

        Alignment(StateCode left, StateCode right, Sentences sentences, Outlet outlets) {
            this.left = left;
            this.right = right;
            this.sentences = sentences;
            this.outlets = outlets;
        }

        Accounts align(List<Statement> statements) {
            Set<Evidence> joint = sentences(statements, left);
            joint.retainAll(sentences(statements, right));
            List<Statement> apart = statements.stream()
                    .filter(told -> !joint.contains(told.evidence()))
                    .toList();
            Map<Topic, List<Statement>> lefts = byTopic(apart, left);
            Map<Topic, List<Statement>> rights = byTopic(apart, right);
            for (Topic topic : Topic.values()) {
                pair(
                        Words.topic(topic),
                        new ArrayList<>(lefts.getOrDefault(topic, List.of())),
                        new ArrayList<>(rights.getOrDefault(topic, List.of())));
            }
            return new Accounts(both, differently, first, second, joint.size());
        }

        private static Set<Evidence> sentences(List<Statement> statements, StateCode side) {
            Set<Evidence> sentences = new HashSet<>();
            statements.stream()
                    .filter(told -> side.equals(told.state()))
                    .forEach(told -> sentences.add(told.evidence()));
            return sentences;
        }

        /** The statements of a side by their first topic; what has no topic cannot be aligned. */
        private static Map<Topic, List<Statement>> byTopic(List<Statement> statements, StateCode side) {
            Map<Topic, List<Statement>> found = new EnumMap<>(Topic.class);
            statements.stream()
                    .filter(told -> side.equals(told.state()) && !told.topics().isEmpty())
                    .sorted(Comparator.comparing(Statement::evidence).thenComparing(Statement::id))
                    .forEach(told -> found.computeIfAbsent(told.topics().get(0), topic -> new ArrayList<>())
                            .add(told));
            return found;
        }

        /** The likest two first, until one side has nothing left. */
        private void pair(String topic, List<Statement> lefts, List<Statement> rights) {
            while (!lefts.isEmpty() && !rights.isEmpty()) {
                Statement one = lefts.get(0);
                Statement other = rights.get(0);
                double most = -1;
                for (Statement each : lefts) {
                    for (Statement that : rights) {
                        double likeness = Wording.likeness(each.text(), that.text());
                        if (likeness > most) {
                            most = likeness;
                            one = each;
                            other = that;
                        }
                    }
                }
                boolean same = most >= SAME_POINT && one.act() == other.act();
                (same ? both : differently).add(row(topic, one, other));
                lefts.remove(one);
                rights.remove(other);
            }
            lefts.forEach(told -> first.add(new Row(topic, "", cell(told, null), null)));
            rights.forEach(told -> second.add(new Row(topic, "", null, cell(told, null))));
        }

        private Row row(String topic, Statement one, Statement other) {
            String note = one.act() == other.act() ? "" : left + " " + verb(one) + "; " + right + " " + verb(other);
            return new Row(topic, note, cell(one, other), cell(other, one));
        }

        private static String verb(Statement told) {
            return told.act().code() + "s";
        }

        private Cell cell(Statement told, @Nullable Statement other) {
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
