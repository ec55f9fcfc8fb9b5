package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what was read of a measure into the book: with its days, its subject and how far it has got by them. */
final class MeasureWriter {

    /** What is taken by a decree, and reported as news on the day on which that is made known. */
    private static final Set<MeasureKind> DECREED = Set.of(
            MeasureKind.SANCTION, MeasureKind.ENTRY_BAN, MeasureKind.EXPULSION, MeasureKind.INVESTMENT_RESTRICTION);

    /** What is done by decree; what stays or begins was decreed before. */
    private static final Set<String> DECREEING = Set.of("impose", "forbid", "oblige", "announce");

    private static final Set<MeasureStatus> FRAMES =
            Set.of(MeasureStatus.THREATENED, MeasureStatus.ANNOUNCED, MeasureStatus.IN_FORCE);

    private final ArticleText text;
    private final String rulebookVersion;
    private final MeasureBook book;
    private final MeasureDates dates;
    private final NewsDays days;
    private final NewsTimes news;
    private final MeasureSubject subjects;
    private final DecreeDay decree;
    private final List<Measure> latest = new ArrayList<>();
    private final List<Measure> before = new ArrayList<>();
    private int lastSentence = -1;

    MeasureWriter(ArticleText text, WordClasses words, String rulebookVersion, MeasureBook book) {
        this.text = text;
        this.rulebookVersion = rulebookVersion;
        this.book = book;
        this.dates = new MeasureDates(text, words);
        this.days = new NewsDays(text.published());
        this.news = new NewsTimes(text, days);
        this.subjects = new MeasureSubject(text, words);
        this.decree = new DecreeDay(words);
    }

    /** Writes one measure of a sentence in which all of some units stand. */
    Measure add(Taken taken, List<MeasureUnit> all, StateCode by, Set<StateCode> targets) {
        MeasureUnit unit = taken.unit();
        MeasureKind kind = taken.kind();
        PartialDate effective = effective(taken, all);
        if (unit.sentence().index() != lastSentence) {
            before.clear();
            before.addAll(latest);
            latest.clear();
        }
        boolean ordered = isOrdered(taken, effective);
        MeasureStatus reached = reached(taken, effective, ordered);
        PartialDate announced = dates.announced(unit, all, taken.status(), reached);
        boolean detail = taken.effect() == null
                && taken.status() == MeasureStatus.IN_FORCE
                && effective == null
                && isDetail(unit);
        boolean listed = unit.rate() != null && taken.status() == MeasureStatus.IN_FORCE && effective == null;
        Optional<Measure> frame = detail
                ? book.lastTold(kind, by).filter(measure -> FRAMES.contains(measure.status()))
                : listed
                        ? book.lastAnnounced(kind, by).filter(measure -> isStillToCome(measure, taken))
                        : Optional.empty();
        Rate rate = unit.rate();
        Measure measure = new Measure(
                kind,
                by,
                targets.stream().sorted().toList(),
                subjects.subject(unit).orElse(null),
                rate == null ? null : rate.percent(),
                frame.map(Measure::status).orElse(reached),
                ordered ? effective : announced,
                ordered && !dates.isTimed(unit.sentence())
                        ? null
                        : frame.map(Measure::effective).orElse(effective),
                List.of(Evidence.in(text.article(), unit.sentence().span())),
                new Derivation(unit.draft().rule, rulebookVersion));
        book.add(measure, taken.isTold() || rate != null);
        latest.add(measure);
        lastSentence = unit.sentence().index();
        return measure;
    }

    /** {@code New duties begin on May 4. Chad faces 20 percent}: what is told in the present of duties to come begins with them. */
    private boolean isStillToCome(Measure measure, Taken taken) {
        MeasureStage.Effect effect = taken.effect();
        return days.isAhead(measure.effective()) && effect != null && RateStanding.isPresent(effect.verb());
    }

    private @Nullable PartialDate effective(Taken taken, List<MeasureUnit> all) {
        Sentence sentence = taken.unit().sentence();
        PartialDate own = dates.effective(taken.unit(), all, taken.status(), taken.isAhead());
        return own == null && !dates.isTimed(sentence) ? decree.of(sentence, taken.kind(), taken.status()) : own;
    }

    /** {@code The order takes effect on May 4}: remembers the day for what the order is told to do. */
    void decreeBegins(MeasureUnit unit, List<MeasureUnit> all) {
        decree.begins(unit.sentence(), unit.draft().act, dates.effective(unit, all, MeasureStatus.ANNOUNCED, true));
    }

    /**
     * {@code The new rate applies from August 6}: gives the measures that one state was told last to take their day; {@code both}
     * are the last two, of which another state took the one.
     */
    void begins(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status) {
        PartialDate date = dates.effective(unit, all, status, true);
        if (date != null) {
            StateCode by =
                    latest.isEmpty() ? null : latest.get(latest.size() - 1).by();
            List<Measure> meant = new ArrayList<>(
                    latest.stream().filter(measure -> measure.by().equals(by)).toList());
            if (isBoth(unit)) {
                meant.addAll(latest.size() > 1 ? latest : before);
            }
            book.begins(meant, date, days.isAhead(date), status == MeasureStatus.IN_FORCE);
        }
    }

    private static boolean isBoth(MeasureUnit unit) {
        return unit.draft().act.lemma().equals("both")
                || unit.sentence().children(unit.draft().act, "det").stream()
                        .anyMatch(word -> word.lemma().equals("both"));
    }

    /** What is decreed in the news is announced by it. */
    private boolean isOrdered(Taken taken, @Nullable PartialDate effective) {
        return taken.status() == MeasureStatus.IN_FORCE
                && DECREED.contains(taken.kind())
                && taken.effect() != null
                && DECREEING.contains(taken.effect().name())
                && (days.isNow(effective) || (effective == null && isNews(taken)));
    }

    private boolean isNews(Taken taken) {
        MeasureStage.Effect effect = taken.effect();
        return effect != null
                && effect.verb() != null
                && news.isNews(taken.unit().sentence(), effect.verb());
    }

    /** What was announced for a day long past is in force; what is in force from a day to come is announced. */
    private MeasureStatus reached(Taken taken, @Nullable PartialDate effective, boolean ordered) {
        MeasureStatus status = taken.status();
        if (ordered || (status == MeasureStatus.IN_FORCE && days.isAhead(effective))) {
            return MeasureStatus.ANNOUNCED;
        }
        MeasureStage.Effect effect = taken.effect();
        if (status == MeasureStatus.IN_FORCE && isToldAsNews(taken.kind(), effect)) {
            return MeasureStatus.ANNOUNCED;
        }
        boolean past =
                effect != null && effect.verb() != null && effect.verb().xpos().startsWith("VBD");
        return past && status == MeasureStatus.ANNOUNCED && days.isPast(effective) ? MeasureStatus.IN_FORCE : status;
    }

    /** {@code 4 May. Chad expels two envoys}: who is sent away in the present tense is sent away by the news. */
    private static boolean isToldAsNews(MeasureKind kind, MeasureStage.@Nullable Effect effect) {
        return kind == MeasureKind.EXPULSION
                && effect != null
                && DECREEING.contains(effect.name())
                && effect.verb() != null
                && effect.verb().xpos().equals("VBZ")
                && effect.verb().upos() == Upos.VERB;
    }

    /** A rate, or whom a measure is against, that is told of one spoken of before: {@code Full ban: Chad and Haiti}. */
    private static boolean isDetail(MeasureUnit unit) {
        return unit.rate() != null
                || !unit.listed().isEmpty()
                || unit.draft().kind.equals(MeasurePass.SAME);
    }
}
