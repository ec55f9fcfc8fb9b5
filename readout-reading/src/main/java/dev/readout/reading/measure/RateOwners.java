package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which tariff of its sentence a percentage is the rate: {@code the duty on rice rose to 10 percent}. */
final class RateOwners {

    private static final List<String> BEYOND = List.of("above", "over", "below", "beyond", "under", "than");
    private static final Set<String> INSIDE_NOUNS =
            Set.of("compound", "nmod", "nummod", "amod", "appos", "conj", "dep", "acl", "det", "list");
    private static final int MOST_STEPS = 5;

    private final WordClasses words;
    private final MeasureHeads heads;

    RateOwners(WordClasses words, MeasureHeads heads) {
        this.words = words;
        this.heads = heads;
    }

    /** The tariff above a rate; that of the verb that the rate hangs on; in a list the nearest. */
    @Nullable
    MeasureDraft owner(Sentence sentence, Token head, List<MeasureDraft> tariffs, MeasureStage stage, boolean inList) {
        boolean beyond =
                Relations.hasCase(sentence, head, BEYOND) && !ReplacedRates.isOne(sentence, figure(sentence, head));
        if (tariffs.isEmpty() || beyond) {
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
        boolean replaced = ReplacedRates.isOne(sentence, figure(sentence, head));
        return inList || told || replaced || isPlain(sentence, head) ? nearest(head, tariffs) : null;
    }

    /** Where the figure of a rate stands: {@code 30} of {@code 30 per cent}. */
    private static int figure(Sentence sentence, Token head) {
        return sentence.child(head, "nummod").map(Token::index).orElse(head.index());
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
        return stage.effect(heads.of(draft))
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
                        .anyMatch(child -> Relations.hasCase(sentence, child, RateAims.AGAINST));
    }

    /** The last tariff told before a rate, else the first after it. */
    private static MeasureDraft nearest(Token head, List<MeasureDraft> tariffs) {
        MeasureDraft best = tariffs.get(0);
        for (MeasureDraft draft : tariffs) {
            best = draft.act.index() < head.index() ? draft : best;
        }
        return best;
    }
}
