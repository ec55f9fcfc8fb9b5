package dev.readout.server.engagement;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two sides say of a contact, statement by statement: by topic, the likest two together. "Only" means found in the
 * texts of one side alone; the other may still have said it.
 *
 * @param pairs the pairs, by topic
 * @param together how many sentences tell what both said or agreed; they are one account, not two, and stand in no pair
 */
public record Alignment(List<Pair> pairs, int together) {

    /** From here on two statements of one topic and act make the same point; tried on our own samples. */
    private static final double SAME_POINT = 0.34;

    /** Copies the list. */
    public Alignment {
        pairs = List.copyOf(pairs);
    }

    /** How the two sides' words stand to each other. */
    public enum Relation {
        /** They make the same point. */
        BOTH,
        /** They speak of one topic, with another claim or another act. */
        DIFFERENTLY,
        /** The first side alone. */
        FIRST,
        /** The second side alone. */
        SECOND
    }

    /**
     * Two statements that belong together, or one that stands alone.
     *
     * @param topic the topic
     * @param relation how they stand to each other
     * @param left the first side's, or null
     * @param right the second side's, or null
     */
    public record Pair(
            Topic topic,
            Relation relation,
            @Nullable Statement left,
            @Nullable Statement right) {}

    /** The pairs of a relation. */
    public List<Pair> of(Relation relation) {
        return pairs.stream().filter(pair -> pair.relation() == relation).toList();
    }

    /**
     * Aligns the statements of two sides.
     *
     * @param left the first side
     * @param right the second side
     * @param statements what is said about the contact, in any order
     */
    public static Alignment of(StateCode left, StateCode right, List<Statement> statements) {
        Set<Evidence> joint = sentences(statements, left);
        joint.retainAll(sentences(statements, right));
        List<Statement> apart = statements.stream()
                .filter(told -> !joint.contains(told.evidence()))
                .toList();
        Map<Topic, List<Statement>> lefts = byTopic(apart, left);
        Map<Topic, List<Statement>> rights = byTopic(apart, right);
        List<Pair> pairs = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            pair(
                    topic,
                    new ArrayList<>(lefts.getOrDefault(topic, List.of())),
                    new ArrayList<>(rights.getOrDefault(topic, List.of())),
                    pairs);
        }
        return new Alignment(pairs, joint.size());
    }

    private static Set<Evidence> sentences(List<Statement> statements, StateCode side) {
        Set<Evidence> sentences = new HashSet<>();
        statements.stream().filter(told -> side.equals(told.state())).forEach(told -> sentences.add(told.evidence()));
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
    private static void pair(Topic topic, List<Statement> lefts, List<Statement> rights, List<Pair> pairs) {
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
            pairs.add(new Pair(topic, same ? Relation.BOTH : Relation.DIFFERENTLY, one, other));
            lefts.remove(one);
            rights.remove(other);
        }
        lefts.forEach(told -> pairs.add(new Pair(topic, Relation.FIRST, told, null)));
        rights.forEach(told -> pairs.add(new Pair(topic, Relation.SECOND, null, told)));
    }
}
