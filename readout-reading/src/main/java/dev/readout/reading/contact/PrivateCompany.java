package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actors;
import java.util.List;

/**
 * Meetings of a pair with others who act for no state: {@code they also met with students and founders of companies} tells of no
 * contact between the two that met them.
 */
final class PrivateCompany {

    private static final List<String> RELATIONS = List.of("obj", "obl");

    private PrivateCompany() {}

    /** Whether a pronoun tells who met, and those who were met are persons of no side. */
    static boolean isMetByBoth(Draft draft, Actors actors) {
        Sentence sentence = draft.sentence;
        return draft.byPronoun
                && draft.isVerbal()
                && RELATIONS.stream()
                        .flatMap(relation -> sentence.children(draft.act, relation).stream())
                        .filter(met -> met.upos() == Upos.NOUN && met.xpos().equals("NNS") && isWith(sentence, met))
                        .anyMatch(met -> actors.at(sentence, met).isEmpty());
    }

    private static boolean isWith(Sentence sentence, Token met) {
        return met.is("obj")
                || sentence.children(met, "case").stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("with"));
    }
}
