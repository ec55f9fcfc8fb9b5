package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Objects;
import java.util.Set;

/** Words for who takes a measure that mean no state, or none that is named. */
final class Nobody {

    /** What those do who are told to: importers must lodge a bond. */
    private static final Set<String> ORDERED = Set.of("oblige", "forbid");

    private final MeasureNames names;
    private final WordClasses words;

    Nobody(MeasureNames names, WordClasses words) {
        this.names = names;
        this.words = words;
    }

    /** {@code Truckers blocked the bridge}, {@code airlines suspended flights}: whoever does it is no state. */
    boolean isCivil(MeasureDraft draft) {
        Token act = draft.act;
        return act.upos() == Upos.VERB
                && !ORDERED.contains(Objects.requireNonNullElse(draft.effect, ""))
                && !Relations.isPassive(draft.sentence, act)
                && Relations.subject(draft.sentence, act)
                        .filter(subject ->
                                subject.upos() == Upos.NOUN || subject.xpos().equals("NNS"))
                        .filter(subject -> words.contains("civil-noun", subject.lemma()))
                        .isPresent();
    }

    /** {@code a duty on states that keep tariffs}: whoever does it is not named. */
    boolean isUnnamed(MeasureDraft draft) {
        return draft.sentence
                .head(draft.act)
                .filter(verb -> verb.deprel().equals("acl:relcl") && draft.act.is("obj"))
                .flatMap(draft.sentence::head)
                .filter(noun -> words.contains("state-noun", noun.lemma())
                        && noun.xpos().equals("NNS"))
                .filter(noun -> names.states(draft.sentence, noun).isEmpty())
                .isPresent();
    }
}
