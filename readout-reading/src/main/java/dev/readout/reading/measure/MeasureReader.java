package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the measures of an article: those named with a rate, one by one, and those named without. */
public final class MeasureReader {

    private static final List<String> EFFECT_WORDS =
            List.of("from", "starting", "effective", "by", "beginning", "effect");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;
    private final String rulebook;
    private final MeasureStatusReader statuses;
    private final MeasureParties parties;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();
    private @Nullable StateCode lastImposer;
    private Set<StateCode> lastTargets = Set.of();
    private boolean tariffsBefore;

    /** A reader of one article. */
    public MeasureReader(ArticleText text, Actors actors, Rulebook rulebook) {
        this.text = text;
        this.actors = actors;
        this.words = rulebook.lexicon().words();
        this.rulebook = rulebook.version();
        this.statuses = new MeasureStatusReader(words);
        this.parties = new MeasureParties(actors);
    }

    /** The measures in order. */
    public List<Measure> read() {
        for (Sentence sentence : text.body()) {
            readSentence(sentence);
        }
        return List.copyOf(measures);
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }

    private void readSentence(Sentence sentence) {
        List<Token> nouns = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isMeasureNoun(sentence, token)) {
                nouns.add(token);
            }
        }
        boolean tariffs = nouns.stream().anyMatch(noun -> kind(sentence, noun) == MeasureKind.TARIFF);
        List<Rate> rates = tariffs || tariffsBefore ? RateFinder.rates(sentence) : List.of();
        for (int i = 0; i < rates.size(); i++) {
            readRate(sentence, rates, i, nouns);
        }
        for (Token noun : nouns) {
            if (rates.isEmpty() || kind(sentence, noun) != MeasureKind.TARIFF) {
                readNoun(sentence, noun);
            }
        }
        tariffsBefore = tariffs || !rates.isEmpty();
    }

    private boolean isMeasureNoun(Sentence sentence, Token token) {
        boolean known = words.value("measure-noun", sentence, token).isPresent();
        boolean headed = token.index() < sentence.tokens().size()
                && token.is("compound")
                && words.value("measure-noun", sentence, sentence.token(token.head()))
                        .isPresent();
        return known && !headed && !token.is("compound");
    }

    private MeasureKind kind(Sentence sentence, Token noun) {
        String code = words.value("measure-noun", sentence, noun).orElse("other");
        return MeasureKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void readRate(Sentence sentence, List<Rate> rates, int i, List<Token> nouns) {
        Rate rate = rates.get(i);
        int before = i == 0 ? 1 : rates.get(i - 1).to() + 1;
        Token figure = sentence.token(rate.from());
        Token noun = nearest(sentence, figure, nouns);
        Set<StateCode> listed = parties.listed(sentence, rate, before);
        StateCode by = noun == null ? null : parties.imposer(sentence, noun);
        StateCode clause = parties.imposer(sentence, figure);
        by = clause != null && noun != null && !near(figure, noun) ? clause : by == null ? clause : by;
        Set<StateCode> targets = noun == null ? new TreeSet<>() : parties.targets(sentence, noun, by);
        if (!listed.isEmpty()) {
            targets = listed;
            by = by == null || listed.contains(by) ? lastImposer : by;
        }
        by = by == null ? lastImposer : by;
        if (by == null) {
            declined.add(new Declined("no-imposer", "measure.rate", sentence.span()));
            return;
        }
        targets.remove(by);
        add(
                sentence,
                MeasureKind.TARIFF,
                by,
                settled(by, targets),
                rate.percent(),
                rateStatus(sentence, rates, i, noun),
                "measure.rate");
    }

    /** Targets not told are those of the imposer's last measure, or its opponent in the last one. */
    private Set<StateCode> settled(StateCode by, Set<StateCode> targets) {
        if (!targets.isEmpty()) {
            return targets;
        }
        if (by.equals(lastImposer)) {
            return lastTargets;
        }
        if (lastImposer != null && lastTargets.contains(by)) {
            return Set.of(lastImposer);
        }
        Set<StateCode> other = new TreeSet<>(actors.sides());
        return other.remove(by) && other.size() == 1 ? other : Set.of();
    }

    private static boolean near(Token figure, Token noun) {
        return Math.abs(figure.index() - noun.index()) <= 4;
    }

    private static @Nullable Token nearest(Sentence sentence, Token figure, List<Token> nouns) {
        Token best = null;
        for (Token noun : nouns) {
            boolean nearer =
                    best == null || Math.abs(noun.index() - figure.index()) < Math.abs(best.index() - figure.index());
            best = nearer ? noun : best;
        }
        return best != null && sentence.tokens().contains(best) ? best : null;
    }

    /** {@code from 145 percent to 30}: the first ends, the second begins. */
    private MeasureStatus rateStatus(Sentence sentence, List<Rate> rates, int i, @Nullable Token noun) {
        Rate rate = rates.get(i);
        if ((preceded(sentence, rate, "from") && i + 1 < rates.size()) || (i > 0 && preceded(sentence, rate, "from"))) {
            return MeasureStatus.LIFTED;
        }
        Token at = noun != null && near(sentence.token(rate.from()), noun) ? noun : sentence.token(rate.from());
        MeasureStatus status = statuses.status(sentence, at);
        boolean level = preceded(sentence, rate, "to") || (i > 0 && preceded(sentence, rates.get(i - 1), "from"));
        if (level && status == MeasureStatus.LIFTED) {
            return text.sentences().isEmpty() || isFuture(sentence) ? MeasureStatus.ANNOUNCED : MeasureStatus.IN_FORCE;
        }
        boolean kept = sentence.tokens().stream()
                .anyMatch(token -> Set.of("remaining", "keep", "remain", "stay").contains(token.lemma())
                        && Math.abs(token.index() - rate.from()) <= 4);
        return kept ? MeasureStatus.IN_FORCE : status;
    }

    private static boolean isFuture(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.lemma().equals("will")
                        || token.form().equalsIgnoreCase("would")
                        || token.xpos().equals("VBZ"));
    }

    private static boolean preceded(Sentence sentence, Rate rate, String word) {
        for (int at = rate.from() - 1; at >= Math.max(1, rate.from() - 2); at--) {
            if (sentence.token(at).form().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private void readNoun(Sentence sentence, Token noun) {
        MeasureKind kind = kind(sentence, noun);
        StateCode by = parties.imposer(sentence, noun);
        if (by == null) {
            declined.add(new Declined("no-imposer", "measure.noun", sentence.span()));
            return;
        }
        Set<StateCode> targets = parties.targets(sentence, noun, by);
        if (targets.isEmpty()) {
            targets = opponentIn(sentence, by);
        }
        MeasureStatus status = statuses.status(sentence, noun);
        boolean told = status != MeasureStatus.IN_FORCE || !targets.isEmpty();
        if (!told) {
            declined.add(new Declined("no-target", "measure.noun", sentence.span()));
            return;
        }
        add(sentence, kind, by, targets, null, status, "measure.noun");
    }

    /** The other side, where the sentence names it. */
    private Set<StateCode> opponentIn(Sentence sentence, StateCode by) {
        Set<StateCode> other = new TreeSet<>(actors.sides());
        other.remove(by);
        Set<StateCode> named = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            actors.stateName(sentence, token)
                    .filter(name -> other.contains(name.code()))
                    .ifPresent(name -> named.add(name.code()));
            actors.of(sentence, token).stream()
                    .filter(actor -> actor.state() != null && other.contains(actor.state()) && actor.isPerson())
                    .findFirst()
                    .ifPresent(actor -> named.addAll(other));
        }
        return named;
    }

    private void add(
            Sentence sentence,
            MeasureKind kind,
            StateCode by,
            Set<StateCode> targets,
            @Nullable BigDecimal rate,
            MeasureStatus status,
            String rule) {
        lastImposer = by;
        lastTargets = targets.isEmpty() ? lastTargets : Set.copyOf(targets);
        List<StateCode> sorted = targets.stream().sorted().toList();
        boolean known = measures.stream()
                .anyMatch(measure -> measure.kind() == kind
                        && measure.by().equals(by)
                        && measure.targets().equals(sorted)
                        && sameRate(measure.ratePercent(), rate)
                        && (rate != null || measure.status() == status));
        if (!known) {
            measures.add(new Measure(
                    kind,
                    by,
                    sorted,
                    null,
                    rate,
                    status,
                    null,
                    effective(sentence, status).orElse(null),
                    List.of(Evidence.in(text.article(), sentence.span())),
                    new Derivation(rule, rulebook)));
        }
    }

    private static boolean sameRate(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** The day from which it holds: a date that the sentence introduces so. */
    private Optional<PartialDate> effective(Sentence sentence, MeasureStatus status) {
        if (status == MeasureStatus.DELAYED || status == MeasureStatus.DEMANDED_LIFTED) {
            return Optional.empty();
        }
        for (TimeExpression time : text.times(sentence)) {
            PartialDate start = time.start();
            List<Token> inside = sentence.tokensIn(time.span());
            if (start == null || inside.isEmpty() || time.type() != TimexType.DATE) {
                continue;
            }
            int at = inside.get(0).index();
            for (int i = Math.max(1, at - 3); i <= at; i++) {
                if (EFFECT_WORDS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT))) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }
}
