package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code recalled its ambassador for consultations}: a government speaks with its own envoy. */
final class Recalls {

    private Recalls() {}

    /** Whether the consultations of a mention are those for which an envoy is called home. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return draft.act.lemma().equals("consultation")
                && Relations.hasCase(sentence, draft.act, List.of("for"))
                && Governor.of(sentence, draft.act)
                        .filter(verb -> words.has("recalling-verb", verb.lemma()))
                        .filter(verb ->
                                sentence.children(verb).stream().anyMatch(word -> isEnvoy(word, sentence, words)))
                        .isPresent();
    }

    private static boolean isEnvoy(Token word, Sentence sentence, WordClasses words) {
        boolean moved = word.is("obj") || word.is("nsubj") || word.is("iobj");
        return moved
                && (words.value("envoy-noun", sentence, word).isPresent()
                        || sentence.children(word).stream()
                                .anyMatch(below -> words.value("envoy-noun", sentence, below)
                                        .isPresent()));
    }
}
