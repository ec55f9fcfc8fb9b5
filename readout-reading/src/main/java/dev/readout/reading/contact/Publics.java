package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code engage their audiences}, {@code told his audience}: those who listen, whom nobody receives. */
final class Publics {

    private Publics() {}

    /** Whether an audience is no reception by somebody: neither with anybody nor granted. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        Token act = draft.act;
        if (!act.lemma().equals("audience")) {
            return false;
        }
        boolean with = sentence.children(act, "nmod").stream()
                .anyMatch(child -> Relations.hasCase(sentence, child, List.of("with")));
        boolean granted = act.is("obj")
                && sentence.head(act)
                        .filter(verb -> words.has("audience-verb", verb.lemma()))
                        .isPresent();
        boolean told = sentence.children(act, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("the"));
        return act.xpos().equals("NNS") || !(with || granted || told);
    }
}
