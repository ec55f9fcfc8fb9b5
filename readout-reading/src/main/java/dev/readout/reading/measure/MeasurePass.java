package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of the measures of an article, with what an earlier reading of it told of who takes measures against whom. */
final class MeasurePass {

    /** The kind of a draft that is of the sort of limit spoken of before. */
    static final String SAME = "same";

    /** The kind of a draft that is the measure told last, or one like it. */
    static final String LAST = "last";

    /** What may yet be done with a measure in force: that lies ahead, and not its start. */
    private static final Set<String> ENDS = Set.of("lift", "suspend", "withhold", "allow");

    /** Within how many sentences of a tariff a bare rate may be another. */
    private static final int NEAR_RATES = 3;

    /** Within how many sentences of a tariff a list of rates may begin. */
    private static final int NEAR_LISTS = 12;

    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private final Map<Sentence, List<MeasureDraft>> drafts;
    private final RateReader rates;
    private final MeasureSides sides;
    private final Mutual mutual;
    private final MeasureKinds kinds;
    private final MeasureStanding standing;
    private final MeasureWriter writer;
    private final LastMeasure last = new LastMeasure();
    private final MeasureBook book;
    private final List<Declined> declined = new ArrayList<>();
    private final List<Measure> outright = new ArrayList<>();
    private int lastTariffs = -NEAR_LISTS - 1;

    MeasurePass(
            ArticleText text,
            Actors actors,
            List<Statement> statements,
            Rulebook rulebook,
            PatternMatcher matcher,
            Map<Sentence, List<MeasureDraft>> drafts,
            UsualParties usual,
            boolean maySupply) {
        this.rulebook = rulebook;
        this.matcher = matcher;
        this.drafts = drafts;
        WordClasses words = rulebook.lexicon().words();
        this.book = new MeasureBook(words);
        Spokesmen spokesmen = new Spokesmen(text, statements);
        MeasureNames names = new MeasureNames(actors, words);
        MeasureParties parties = new MeasureParties(text, names, spokesmen, words);
        MeasureTargets aims = new MeasureTargets(actors, names, parties, words);
        Theme theme = new Theme(text, actors);
        this.mutual = new Mutual(actors);
        this.rates = new RateReader(words, aims, new ListedTargets(actors, words));
        this.kinds = new MeasureKinds(drafts.values(), words);
        this.standing = new MeasureStanding(book, words);
        this.writer = new MeasureWriter(text, words, rulebook.version(), book);
        this.sides = new MeasureSides(
                text,
                parties,
                aims,
                new UnnamedTargets(actors, words),
                new UntoldImposers(
                        parties,
                        words,
                        book,
                        new EarlierImposers(text, actors, parties, spokesmen, book, usual, last, theme)),
                new UntoldTargets(aims, spokesmen, words, book, usual, last, theme),
                new GoodsOfAll(words, book),
                book,
                mutual,
                maySupply);
    }

    /** The measures in the order in which the article tells them. */
    List<Measure> read() {
        drafts.forEach(this::readSentence);
        return book.measures();
    }

    /** The measures whose own sentences tell who takes them and against whom. */
    List<Measure> outright() {
        return List.copyOf(outright);
    }

    /** What was read and left out. */
    List<Declined> declined() {
        return List.copyOf(declined);
    }

    private void readSentence(Sentence sentence, List<MeasureDraft> here) {
        boolean tariffsBefore = sentence.index() - lastTariffs <= reach(sentence);
        if (here.isEmpty() && !tariffsBefore) {
            lastTariffs = RateEntry.isOfRates(sentence) ? sentence.index() : lastTariffs;
            return;
        }
        MeasureStage stage = new MeasureStage(sentence, rulebook, matcher);
        List<MeasureUnit> units = rates.units(sentence, here, stage, tariffsBefore);
        LastMeasure.@Nullable Known before = null;
        for (MeasureUnit unit : units) {
            Optional<LastMeasure.Known> known = read(unit, units, stage, before);
            before = known.orElse(before);
        }
        boolean tariffs = units.stream().anyMatch(unit -> unit.draft().kind.startsWith(RateReader.TARIFF))
                || RateEntry.isOfRates(sentence);
        lastTariffs = tariffs ? sentence.index() : lastTariffs;
    }

    /** Within how many sentences of a tariff a rate of this sentence may be another. */
    private int reach(Sentence sentence) {
        if (RateEntry.isLed(sentence, rulebook.lexicon().words())) {
            return NEAR_LISTS;
        }
        return sentence.root().upos() == Upos.VERB
                        && !RateEntry.isLabelled(sentence, rulebook.lexicon().words())
                ? 1
                : NEAR_RATES;
    }

    private Optional<LastMeasure.Known> read(
            MeasureUnit unit, List<MeasureUnit> all, MeasureStage stage, LastMeasure.@Nullable Known before) {
        Optional<MeasureKind> kind = kinds.kind(unit.draft());
        MeasureStage.@Nullable Effect effect = MeasureStanding.effect(unit, stage);
        boolean begins = MeasureStanding.isBeginning(unit, effect);
        if (begins) {
            writer.decreeBegins(unit, all);
        }
        if (kind.isEmpty()) {
            return decline(unit, "kind-unknown");
        }
        if (begins) {
            if (kinds.isNear(unit.sentence())) {
                writer.begins(
                        unit,
                        all,
                        MeasureStanding.told(
                                        unit, stage, effect, rulebook.lexicon().words())
                                .orElse(MeasureStatus.ANNOUNCED));
                kinds.told(kind.get(), unit.sentence());
            }
            return Optional.empty();
        }
        Optional<MeasureStatus> status = standing.status(unit, kind.get(), stage, effect);
        if (status.isEmpty()) {
            return decline(unit, "not-taken");
        }
        kinds.named(kind.get());
        boolean ends = status.get() == MeasureStatus.IN_FORCE && effect != null && ENDS.contains(effect.name());
        boolean ahead = effect != null && stage.isAhead(effect) && !ends;
        return write(new Taken(unit, kind.get(), status.get(), effect, ahead), all, before);
    }

    private Optional<LastMeasure.Known> write(Taken taken, List<MeasureUnit> all, LastMeasure.@Nullable Known before) {
        FoundSides found = sides.find(taken, before);
        if (found.declined() != null) {
            return decline(taken.unit(), found.declined());
        }
        for (StateCode by : found.by()) {
            if (!found.targets().contains(by) && !taken.unit().isListedBeside(by, all)) {
                boolean each = found.targets().isEmpty() && mutual.isMutual(taken.unit(), found.by());
                Set<StateCode> against = each ? Mutual.without(found.by(), by) : found.targets();
                Measure measure = writer.add(taken, all, by, against);
                kinds.told(taken.kind(), taken.unit().sentence());
                if (found.isTold()) {
                    outright.add(measure);
                }
            }
        }
        LastMeasure.Known known = new LastMeasure.Known(taken.kind(), found.by(), found.targets());
        last.remember(known, taken.unit().sentence());
        return Optional.of(known);
    }

    private Optional<LastMeasure.Known> decline(MeasureUnit unit, String reason) {
        declined.add(new Declined(reason, unit.draft().rule, unit.sentence().span()));
        return Optional.empty();
    }
}
