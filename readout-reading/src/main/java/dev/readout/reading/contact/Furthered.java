package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Talks that somebody only furthers ({@code supports Chad's peace negotiations}, {@code advancing the dialogue between the two}),
 * and councils that somebody founds ({@code launched the joint council last year}): no session of them is told.
 */
final class Furthered {
    private static final Set<String> FURTHERING = Set.of(
            "support",
            "advance",
            "promote",
            "encourage",
            "foster",
            "strengthen",
            "back",
            "further",
            "commend",
            "applaud");
    private static final Set<String> EFFORTS = Set.of("effort", "work", "support", "commitment", "role", "progress");
    private static final Set<String> TALKS =
            Set.of("dialogue", "talk", "negotiation", "conversation", "consultation", "discussion", "diplomacy");
    private static final Set<String> ATTITUDES =
            Set.of("encouragement", "endorsement", "advocate", "hope", "readiness");
    private static final Set<String> FOUNDING = Set.of("launch", "establish", "create", "found", "inaugurate", "form");
    private static final Set<String> BODIES = Set.of(
            "council", "committee", "commission", "partnership", "group", "mechanism", "framework", "initiative");

    private Furthered() {}

    /** Whether a mention without a day tells of talks that are furthered, or any of a body that is founded. */
    static boolean isOne(Draft draft) {
        if (draft.isVerbal()) {
            return false;
        }
        Token noun = draft.act;
        boolean founded = BODIES.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && isObject(noun)
                && FOUNDING.contains(above(draft.sentence, noun).lemma());
        boolean talks = TALKS.contains(noun.lemma().toLowerCase(Locale.ROOT));
        return founded || (talks && draft.start == null && isFurthered(draft.sentence, noun));
    }

    private static boolean isFurthered(Sentence sentence, Token noun) {
        Token head = above(sentence, noun);
        if (noun.is("nmod") && ATTITUDES.contains(head.lemma())) {
            return true;
        }
        boolean effort = noun.is("nmod") && EFFORTS.contains(head.lemma());
        Token object = effort ? head : noun;
        Token verb = above(sentence, object);
        return isObject(object) && FURTHERING.contains(verb.lemma());
    }

    private static boolean isObject(Token noun) {
        return noun.is("obj") || noun.deprel().equals("nsubj:pass");
    }

    private static Token above(Sentence sentence, Token word) {
        return word.head() == 0 ? word : sentence.token(word.head());
    }
}
