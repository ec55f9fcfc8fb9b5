package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures of one article as they are told: what is known of them, one entry for each. */
final class MeasureBook {

    private final List<Account> entries = new ArrayList<>();
    private final WordClasses words;

    MeasureBook(WordClasses words) {
        this.words = words;
    }

    /**
     * Adds what a sentence tells. Of two accounts of one stage of a measure the one that got further stands; that it was
     * imposed, that it is lifted and that somebody wants it lifted are entries of their own.
     */
    void add(Measure measure, boolean told) {
        Account account = new Account(measure, told);
        for (int i = 0; i < entries.size(); i++) {
            Account known = entries.get(i);
            if (known.isOfOneStage(account) && MeasureIdentity.isOne(known, account, words)) {
                entries.set(i, known.with(account));
                return;
            }
        }
        entries.add(account);
    }

    /**
     * Gives measures told before the day from which on they hold, where none is known.
     *
     * @param ahead whether the day is still to come, so that they are not yet in force
     * @param begun whether it is told that they have begun
     */
    void begins(List<Measure> told, PartialDate day, boolean ahead, boolean begun) {
        for (int i = 0; i < entries.size(); i++) {
            Measure known = entries.get(i).measure();
            PartialDate since = known.effective();
            boolean meant = (since == null || isFiner(day, since) || (begun && isEarlier(since, day)))
                    && told.stream().anyMatch(measure -> MeasureIdentity.isSame(measure, known));
            if (meant) {
                Account account = entries.get(i).beginning(day, ahead);
                entries.set(i, begun && !ahead ? account.begun() : account);
            }
        }
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

    /** Who takes measures of a kind against one of some states. */
    Set<StateCode> imposers(MeasureKind kind, Set<StateCode> targets) {
        return entries.stream()
                .map(Account::measure)
                .filter(measure ->
                        measure.kind() == kind && measure.targets().stream().anyMatch(targets::contains))
                .map(Measure::by)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Against how many states a state takes measures of a kind. */
    int targets(MeasureKind kind, StateCode by) {
        return (int) entries.stream()
                .map(Account::measure)
                .filter(measure -> measure.kind() == kind && measure.by().equals(by))
                .flatMap(measure -> measure.targets().stream())
                .distinct()
                .count();
    }

    /** The last measure of a kind by a state that the article announces for a day. */
    Optional<Measure> lastAnnounced(MeasureKind kind, StateCode by) {
        return last(entry -> entry.told()
                && entry.measure().kind() == kind
                && entry.measure().by().equals(by)
                && entry.measure().status() == MeasureStatus.ANNOUNCED
                && entry.measure().effective() != null);
    }

    private Optional<Measure> last(Predicate<Account> wanted) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (wanted.test(entries.get(i))) {
                return Optional.of(entries.get(i).measure());
            }
        }
        return Optional.empty();
    }

    /** {@code On May 4 it decreed a duty; it took effect on May 20}. */
    private static boolean isEarlier(PartialDate since, PartialDate day) {
        return since.lastDay().isBefore(day.firstDay());
    }

    /** {@code in May}, and then {@code on May 4}. */
    private static boolean isFiner(PartialDate day, PartialDate than) {
        return !day.equals(than) && day.toString().startsWith(than.toString());
    }

    /** {@code It has imposed a tariff of 10%. The tariff took effect on May 4}: with the day that another account of it tells. */
    private Measure dated(Account entry) {
        PartialDate own = entry.measure().effective();
        return entries.stream()
                .filter(other ->
                        !other.equals(entry) && (other.isVaguerThan(entry) || VagueAccounts.isOfMore(other, entry)))
                .map(Account::measure)
                .filter(other ->
                        other.status() == entry.measure().status() || Account.isPlanned(other, entry.measure()))
                .map(Measure::effective)
                .flatMap(Stream::ofNullable)
                .filter(day -> own == null || isFiner(day, own))
                .findFirst()
                .map(day -> entry.beginning(day, false).measure())
                .orElse(entry.measure());
    }

    /** The measures, without what only names one of the others more vaguely. */
    List<Measure> measures() {
        List<Account> exact = entries.stream()
                .filter(entry -> entries.stream().noneMatch(other -> !other.equals(entry) && entry.isVaguerThan(other)))
                .filter(entry -> !VagueAccounts.isSpread(entry, entries) && !VagueAccounts.isOfAnyKind(entry, entries))
                .toList();
        return MergedStages.of(exact, words).stream().map(this::dated).toList();
    }
}
