package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/**
 * {@code thanked A for hosting and congratulated B}: the gerund has no object of its own, and the one of the verb joined with it is
 * nobody's guest.
 */
final class SharedObjects {

    private SharedObjects() {}

    /** Whether whom a mention names is the object of another verb. */
    static boolean isOne(Draft draft) {
        Sentence sentence = draft.sentence;
        Token act = draft.act;
        return draft.rule.equals("contact.see")
                && act.xpos().equals("VBG")
                && (Relations.hasCase(sentence, act, List.of("for"))
                        || sentence.children(act, "mark").stream()
                                .anyMatch(mark -> mark.form().equals("for")))
                && sentence.children(act, "obj").stream().noneMatch(object -> isOwn(sentence, act, object));
    }

    /** Whether no other verb stands before the object. */
    private static boolean isOwn(Sentence sentence, Token act, Token object) {
        return sentence.tokens().stream()
                .noneMatch(word ->
                        word.index() > act.index() && word.index() < object.index() && word.upos() == Upos.VERB);
    }
}
