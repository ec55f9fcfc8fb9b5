package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code the call of the Iraqi people for free elections}, {@code a call to end the war}: calls that no telephone carries. */
final class Appeals {

    private Appeals() {}

    /** Whether the word that a mention hangs on appeals to somebody. */
    static boolean isOne(Draft draft) {
        return draft.act.lemma().equals("call")
                && !draft.isVerbal()
                && draft.sentence.children(draft.act).stream().anyMatch(child -> isWanted(draft.sentence, child));
    }

    /** What an appeal asks for. */
    private static boolean isWanted(Sentence sentence, Token child) {
        boolean wish = isFor(sentence, child)
                || (Relations.hasCase(sentence, child, List.of("of"))
                        && sentence.subtree(child).stream().anyMatch(word -> isFor(sentence, word)));
        boolean deed = child.deprel().equals("acl") && Relations.isInfinitive(sentence, child);
        return wish || deed;
    }

    private static boolean isFor(Sentence sentence, Token word) {
        return word.is("nmod") && Relations.hasCase(sentence, word, List.of("for"));
    }
}
