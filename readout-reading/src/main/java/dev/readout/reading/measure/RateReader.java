package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the percentages of a sentence to its tariffs: by the tree, and in lists by what stands before them. */
final class RateReader {

    static final String TARIFF = "tariff";
    static final String AGAIN = "tariff-again";

    /** What ends a kind that is one only where a rate and a target are told. */
    static final String RATED = "-rated";

    private static final List<String> AGAINST = List.of("on", "against", "for", "upon");
    private static final List<String> BEYOND = List.of("above", "over", "below", "beyond", "under", "than");
    private static final Set<String> INSIDE_NOUNS =
            Set.of("compound", "nmod", "nummod", "amod", "appos", "conj", "dep", "acl", "det", "list");
    private static final int MOST_STEPS = 5;

    private final WordClasses words;
    private final MeasureTargets targets;

    RateReader(WordClasses words, MeasureTargets targets) {
        this.words = words;
        this.targets = targets;
    }

    /**
     * The measures of a sentence, each at each of its rates.
     *
     * @param tariffsBefore whether the sentence before spoke of tariffs, so that a bare rate may be one's
     */
    List<MeasureUnit> units(Sentence sentence, List<MeasureDraft> drafts, MeasureStage stage, boolean tariffsBefore) {
        List<MeasureUnit> units = new ArrayList<>();
        List<MeasureDraft> tariffs =
                drafts.stream().filter(RateReader::mayHaveRate).toList();
        List<Rate> rates = tariffs.isEmpty() && !tariffsBefore ? List.of() : rates(sentence);
        Set<MeasureDraft> rated = new java.util.LinkedHashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            MeasureUnit unit = rated(sentence, rates, i, tariffs, stage, tariffsBefore);
            if (unit != null) {
                units.add(unit);
                rated.add(unit.draft());
            }
        }
        for (MeasureDraft draft : drafts) {
            if (!rated.contains(draft) && !needsRate(draft)) {
                units.add(new MeasureUnit(draft, null, heads(draft), draft.aims(), Set.of()));
            }
        }
        units.sort(java.util.Comparator.comparingInt(MeasureUnit::at));
        return units;
    }

    /** The rates of a sentence; a figure without its unit is one only beside the states that it is for. */
    private List<Rate> rates(Sentence sentence) {
        List<Rate> rates = new ArrayList<>(RateFinder.rates(sentence));
        rates.removeIf(rate -> rate.isBare() && !isInList(sentence, rate));
        return rates;
    }

    private boolean isInList(Sentence sentence, Rate rate) {
        if (!targets.listed(sentence, rate, 1).isEmpty()) {
            return true;
        }
        Token next = afterPreposition(sentence, rate, sentence.tokens().size() + 1);
        return next != null && !targets.targets(sentence, List.of(next)).isEmpty();
    }

    private static boolean mayHaveRate(MeasureDraft draft) {
        return draft.kind.startsWith(TARIFF);
    }

    private static boolean needsRate(MeasureDraft draft) {
        return draft.kind.equals(AGAIN) || draft.kind.endsWith(RATED);
    }

    private @Nullable MeasureUnit rated(
            Sentence sentence,
            List<Rate> rates,
            int i,
            List<MeasureDraft> tariffs,
            MeasureStage stage,
            boolean tariffsBefore) {
        Rate rate = rates.get(i);
        int before = i == 0 ? 0 : rates.get(i - 1).to();
        int after = i + 1 < rates.size()
                ? rates.get(i + 1).from()
                : sentence.tokens().size() + 1;
        Token head = head(sentence, rate);
        boolean ownFollows = afterPreposition(sentence, rate, after) != null;
        Set<StateCode> listed = ownFollows ? Set.of() : targets.listed(sentence, rate, before + 1);
        MeasureDraft owner = owner(sentence, head, tariffs, stage, !listed.isEmpty());
        if (owner == null && tariffsBefore && tariffs.isEmpty() && mayGoOn(head, stage, listed)) {
            owner = new MeasureDraft(sentence, head, TARIFF, null, "measure.rate-again");
        }
        if (owner == null) {
            return null;
        }
        List<Token> heads = new ArrayList<>(above(sentence, head, owner));
        heads.addAll(heads(owner));
        return new MeasureUnit(owner, rate, heads, aims(sentence, owner, head, rate, before, after), listed);
    }

    private static boolean mayGoOn(Token head, MeasureStage stage, Set<StateCode> listed) {
        return !listed.isEmpty() || stage.effect(List.of(head)).isPresent();
    }

    private static Token head(Sentence sentence, Rate rate) {
        Token figure = sentence.token(rate.from());
        return sentence.headOf(figure.span().cover(sentence.token(rate.to()).span()))
                .orElse(figure);
    }

    /** The tariff above a rate; that of the verb that the rate hangs on; in a list the nearest. */
    private @Nullable MeasureDraft owner(
            Sentence sentence, Token head, List<MeasureDraft> tariffs, MeasureStage stage, boolean inList) {
        if (tariffs.isEmpty() || Relations.hasCase(sentence, head, BEYOND)) {
            return null;
        }
        for (Token child : sentence.children(head, "nmod")) {
            for (MeasureDraft draft : tariffs) {
                if (draft.act.index() == child.index()) {
                    return draft;
                }
            }
        }
        Token word = head;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            for (MeasureDraft draft : tariffs) {
                if (draft.act.index() == word.index()) {
                    return draft;
                }
            }
            Token above = sentence.token(word.head());
            if (above.upos() == Upos.VERB && !word.is("acl")) {
                MeasureDraft ofVerb = ofVerb(above, head, tariffs, stage);
                if (ofVerb != null) {
                    return ofVerb;
                }
            }
            boolean climbs =
                    INSIDE_NOUNS.contains(word.relation()) || word.is("obl") || word.is("obj") || word.is("advcl");
            if (!climbs) {
                break;
            }
            word = above;
        }
        boolean told = stage.effect(List.of(head)).isPresent();
        return inList || told || isPlain(sentence, head) ? nearest(head, tariffs) : null;
    }

    private @Nullable MeasureDraft ofVerb(Token verb, Token head, List<MeasureDraft> tariffs, MeasureStage stage) {
        List<MeasureDraft> ofVerb = tariffs.stream()
                .filter(draft -> draft.act.index() == verb.index()
                        || verbAbove(draft).index() == verb.index()
                        || isEffectOf(verb, draft, stage))
                .toList();
        return ofVerb.isEmpty() ? null : nearest(head, ofVerb);
    }

    private static Token verbAbove(MeasureDraft draft) {
        Token word = draft.act;
        while (word.head() != 0 && word.upos() != Upos.VERB) {
            word = draft.sentence.token(word.head());
        }
        return word;
    }

    private boolean isEffectOf(Token verb, MeasureDraft draft, MeasureStage stage) {
        return stage.effect(heads(draft))
                .map(MeasureStage.Effect::verb)
                .filter(above -> above.index() == verb.index())
                .isPresent();
    }

    /** A rate that says of nothing else how much of it: no {@code 60% of imports}, no {@code exports fell 2 percent}. */
    private boolean isPlain(Sentence sentence, Token head) {
        boolean ofSomething = sentence.children(head, "nmod").stream()
                .anyMatch(child -> Relations.hasCase(sentence, child, List.of("of", "in"))
                        && words.value("measure-noun", sentence, child).isEmpty());
        return !ofSomething
                && sentence.children(head, "nmod").stream()
                        .anyMatch(child -> Relations.hasCase(sentence, child, AGAINST));
    }

    /** The last tariff told before a rate, else the first after it. */
    private static MeasureDraft nearest(Token head, List<MeasureDraft> tariffs) {
        MeasureDraft best = tariffs.get(0);
        for (MeasureDraft draft : tariffs) {
            best = draft.act.index() < head.index() ? draft : best;
        }
        return best;
    }

    /** The words from a rate up to its tariff. */
    private static List<Token> above(Sentence sentence, Token head, MeasureDraft owner) {
        List<Token> above = new ArrayList<>(List.of(head));
        Token word = head;
        while (word.head() != 0 && word.head() != owner.act.index()) {
            word = sentence.token(word.head());
            if (word.upos() == Upos.VERB) {
                return List.of(head);
            }
            above.add(word);
        }
        return word.head() == 0 ? List.of(head) : above;
    }

    /** A measure's word and the nouns above it that only count or group it: {@code a package of sanctions}. */
    private List<Token> heads(MeasureDraft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.act));
        Token word = draft.act;
        while (word.head() != 0 && word.upos() != Upos.VERB) {
            Token above = draft.sentence.token(word.head());
            boolean group = word.is("nmod") && words.contains("group-noun", above.lemma());
            boolean beside = word.is("conj") || word.is("appos");
            if (above.upos() == Upos.VERB || !(group || beside)) {
                break;
            }
            heads.add(above);
            word = above;
        }
        return heads;
    }

    private List<Token> aims(Sentence sentence, MeasureDraft owner, Token head, Rate rate, int before, int after) {
        Token next = afterPreposition(sentence, rate, after);
        List<Token> own = next != null
                ? List.of(next)
                : sentence.children(head).stream()
                        .filter(child -> child.index() > rate.to() && child.index() < after)
                        .filter(child -> child.is("nmod") || child.is("obl"))
                        .filter(child -> !words.contains("no-aim-word", child.lemma()))
                        .filter(child -> Relations.hasCase(sentence, child, AGAINST))
                        .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> following = MeasureTargets.between(owner.aims(), rate.to(), after);
        if (!following.isEmpty()) {
            return following;
        }
        List<Token> first = MeasureTargets.between(owner.aims(), before, rate.from());
        return first.isEmpty() ? owner.aims() : first;
    }

    /** In {@code 30 per cent for South Africa, 35 per cent for Serbia} what follows each rate is its own. */
    private @Nullable Token afterPreposition(Sentence sentence, Rate rate, int after) {
        int at = rate.to() + 1;
        while (at < after && at <= rate.to() + 3 && sentence.token(at).upos() == Upos.NOUN) {
            at++;
        }
        if (at >= after || !AGAINST.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Token noun = sentence.head(sentence.token(at)).orElse(null);
        boolean aim = noun != null
                && noun.index() > at
                && noun.index() < after
                && !words.contains("no-aim-word", noun.lemma());
        return aim ? noun : null;
    }
}
