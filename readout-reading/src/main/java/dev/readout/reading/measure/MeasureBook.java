package dev.readout.reading.measure;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The measures of one article as they are told: what is known of them, one entry for each. */
final class MeasureBook {

    private static final Set<String> VAGUE_RULES =
            Set.of("measure.noun", "measure.pronoun", "measure.limit-again", "measure.follows-suit", "measure.begins");
    private static final Set<MeasureKind> ON_GOODS = Set.of(MeasureKind.IMPORT_BAN, MeasureKind.EXPORT_CONTROL);
    private static final Set<String> GENERAL = Set.of(
            "goods", "products", "imports", "exports", "produce", "purchases", "items", "all", "commodities", "trade");

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A measure and how surely its standing is told.
     *
     * @param measure the measure
     * @param told whether the article tells what is done with it, and does not only name it
     */
    private record Entry(Measure measure, boolean told) {}

    /**
     * Adds what a sentence tells. Of two accounts of one stage of a measure the one that got further stands; that it was
     * imposed, that it is lifted and that somebody wants it lifted are entries of their own.
     */
    void add(Measure measure, boolean told) {
        for (int i = 0; i < entries.size(); i++) {
            Entry known = entries.get(i);
            boolean oneStage = !told || !known.told() || stage(known.measure().status()) == stage(measure.status());
            if (oneStage && isSame(known.measure(), measure) && !isApart(known, measure, told)) {
                boolean newer = strength(measure.status(), told)
                        > strength(known.measure().status(), known.told());
                Entry first = newer ? new Entry(measure, told) : known;
                Entry second = newer ? known : new Entry(measure, told);
                entries.set(i, new Entry(joined(first.measure(), second.measure()), known.told() || told));
                return;
            }
        }
        entries.add(new Entry(measure, told));
    }

    /** Gives measures told before the day from which on they hold, where none is known. */
    void begins(List<Measure> told, PartialDate day) {
        for (int i = 0; i < entries.size(); i++) {
            Measure known = entries.get(i).measure();
            boolean meant = known.effective() == null && told.stream().anyMatch(measure -> isSame(measure, known));
            if (meant) {
                entries.set(i, new Entry(effective(known, day), entries.get(i).told()));
            }
        }
    }

    private static Measure effective(Measure measure, PartialDate day) {
        return new Measure(
                measure.kind(),
                measure.by(),
                measure.targets(),
                measure.subject(),
                measure.ratePercent(),
                measure.status(),
                measure.announced(),
                day,
                measure.mentions(),
                measure.derivation());
    }

    /** The last measure of a kind. */
    Optional<Measure> last(MeasureKind kind) {
        return last(entry -> entry.measure().kind() == kind);
    }

    /** The last measure of a kind of which it is told against whom it is. */
    Optional<Measure> lastAgainst(MeasureKind kind) {
        return last(entry ->
                entry.measure().kind() == kind && !entry.measure().targets().isEmpty());
    }

    /** Who takes most measures of a kind; of several the one who took the last of them. */
    Optional<StateCode> usual(MeasureKind kind) {
        Map<StateCode, Integer> counts = new LinkedHashMap<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Measure measure = entries.get(i).measure();
            if (measure.kind() == kind) {
                counts.merge(measure.by(), Math.max(1, measure.targets().size()), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<StateCode, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Whether the article told of measures of a kind the other way round, and of none this way. */
    boolean isReverse(MeasureKind kind, Set<StateCode> by, Set<StateCode> targets) {
        return by.size() == 1
                && targets.size() == 1
                && last(kind, by.iterator().next()).isEmpty()
                && last(kind, targets.iterator().next())
                        .filter(measure -> measure.targets().containsAll(by))
                        .isPresent();
    }

    /** The last measure of a kind by a state. */
    Optional<Measure> last(MeasureKind kind, StateCode by) {
        return last(
                entry -> entry.measure().kind() == kind && entry.measure().by().equals(by));
    }

    /** The last measure of a kind by a state of which the article tells what is done with it. */
    Optional<Measure> lastTold(MeasureKind kind, StateCode by) {
        return last(entry -> entry.told()
                && entry.measure().kind() == kind
                && entry.measure().by().equals(by));
    }

    private Optional<Measure> last(java.util.function.Predicate<Entry> wanted) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (wanted.test(entries.get(i))) {
                return Optional.of(entries.get(i).measure());
            }
        }
        return Optional.empty();
    }

    /** The measures, without what only names one of the others more vaguely. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Entry entry : entries) {
            boolean vague = entries.stream().anyMatch(other -> !other.equals(entry) && isVaguer(entry, other));
            if (!vague) {
                measures.add(entry.measure());
            }
        }
        return List.copyOf(measures);
    }

    private static boolean isVaguer(Entry entry, Entry other) {
        Measure one = entry.measure();
        Measure two = other.measure();
        if (one.kind() != two.kind() || !one.by().equals(two.by())) {
            return false;
        }
        boolean fewerStates = one.targets().isEmpty() && !two.targets().isEmpty();
        boolean sameStates = one.targets().equals(two.targets())
                || fewerStates
                || two.targets().containsAll(one.targets());
        boolean noRate = one.ratePercent() == null && two.ratePercent() != null;
        if (!sameStates
                || (!noRate
                        && !fewerStates
                        && one.targets().size() >= two.targets().size())) {
            return false;
        }
        if (one.ratePercent() != null && !sameRate(one.ratePercent(), two.ratePercent())) {
            return false;
        }
        return !entry.told()
                || stage(one.status()) == stage(two.status())
                || (fewerStates && one.status() == MeasureStatus.IN_FORCE);
    }

    /** What a status tells of a measure: that it may come, is there, is wanted away, or goes. */
    private static int stage(MeasureStatus status) {
        return switch (status) {
            case THREATENED -> 0;
            case ANNOUNCED, IN_FORCE -> 1;
            case DEMANDED_LIFTED -> 2;
            case DELAYED, SUSPENDED, LIFTED -> 3;
        };
    }

    private static boolean isSame(Measure one, Measure two) {
        return one.kind() == two.kind()
                && one.by().equals(two.by())
                && sameRate(one.ratePercent(), two.ratePercent())
                && one.targets().equals(two.targets());
    }

    /** Two of one sort are two that begin on different days, are about different goods, or are acts of different sorts. */
    private static boolean isApart(Entry known, Measure measure, boolean told) {
        return isOnOtherDay(known.measure(), measure)
                || (known.told()
                        && told
                        && (isOtherAct(known.measure(), measure) || isOnOtherGoods(known.measure(), measure)));
    }

    /** One ban in May and another in the autumn. */
    private static boolean isOnOtherDay(Measure one, Measure two) {
        PartialDate first = one.effective();
        PartialDate second = two.effective();
        return first != null
                && second != null
                && one.status() == two.status()
                && !first.toString().startsWith(second.toString())
                && !second.toString().startsWith(first.toString());
    }

    /** The recall of an envoy is not the closing of the air space. */
    private static boolean isOtherAct(Measure one, Measure two) {
        return one.kind() == MeasureKind.OTHER
                && stage(one.status()) == stage(two.status())
                && !one.derivation().rule().equals(two.derivation().rule())
                && isOutright(one)
                && isOutright(two);
    }

    private static boolean isOutright(Measure measure) {
        return !VAGUE_RULES.contains(measure.derivation().rule());
    }

    /** Rice is not yarn; of goods in general it may be said again what is said of some. */
    private static boolean isOnOtherGoods(Measure one, Measure two) {
        String first = one.subject();
        String second = two.subject();
        if (first == null || second == null || !ON_GOODS.contains(one.kind())) {
            return false;
        }
        Set<String> goods = words(first);
        Set<String> others = words(second);
        return !goods.isEmpty() && !others.isEmpty() && goods.stream().noneMatch(others::contains);
    }

    private static Set<String> words(String subject) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 3);
        return words.stream().anyMatch(GENERAL::contains) ? Set.of() : words;
    }

    private static boolean sameRate(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null ? two == null : two != null && one.compareTo(two) == 0;
    }

    private static int strength(MeasureStatus status, boolean told) {
        return switch (status) {
            case THREATENED -> 1;
            case ANNOUNCED -> 3;
            case IN_FORCE -> told ? 4 : 0;
            case DEMANDED_LIFTED -> 2;
            case DELAYED -> 6;
            case SUSPENDED -> 7;
            case LIFTED -> 8;
        };
    }

    private static Measure joined(Measure first, Measure second) {
        List<Evidence> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        Collections.sort(mentions);
        boolean sameStatus = first.status() == second.status();
        return new Measure(
                first.kind(),
                first.by(),
                first.targets(),
                first.subject() == null ? second.subject() : first.subject(),
                first.ratePercent(),
                first.status(),
                first.announced() == null ? second.announced() : first.announced(),
                first.effective() == null && sameStatus ? second.effective() : first.effective(),
                mentions.stream().distinct().toList(),
                first.derivation());
    }

    /** The states that are targets of any measure by a state. */
    Set<StateCode> targetsOf(StateCode by) {
        Set<StateCode> targets = new TreeSet<>();
        entries.stream()
                .filter(entry -> entry.measure().by().equals(by))
                .forEach(entry -> targets.addAll(entry.measure().targets()));
        return targets;
    }
}
