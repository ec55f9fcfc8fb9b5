package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Talks that somebody only furthers ({@code supports Chad's peace negotiations}, {@code advancing the dialogue between the two}),
 * and councils that somebody founds ({@code launched the joint council last year}): no session of them is told.
 */
final class Furthered {
    private static final List<String> FOR = List.of("for");
    private static final List<String> THROUGH = List.of("through", "via", "by");
    private static final Set<String> POSSIBLE =
            Set.of("can", "could", "may", "might", "must", "should", "will", "would");

    private Furthered() {}

    /** Whether a mention without a day tells of talks that are furthered, or any of a body that is founded. */
    static boolean isOne(Draft draft, WordClasses words) {
        if (draft.isVerbal()) {
            return false;
        }
        Token noun = draft.act;
        boolean founded = words.has("founded-body-noun", noun.lemma().toLowerCase(Locale.ROOT))
                && isObject(noun)
                && words.has("founding-verb", above(draft.sentence, noun).lemma());
        boolean talks = words.has("furthered-talk-noun", noun.lemma().toLowerCase(Locale.ROOT));
        boolean open = talks && draft.start == null;
        boolean looseEnd =
                open && (ReadyForTalks.isOne(draft, words) || isFurthered(draft.sentence, noun, words) || isWay(draft));
        return founded || looseEnd;
    }

    /** {@code can only be settled through negotiations between the two}: talks as the way to something still open. */
    private static boolean isWay(Draft draft) {
        Sentence sentence = draft.sentence;
        Token verb = above(sentence, draft.act);
        return draft.place == null
                && Relations.hasCase(sentence, draft.act, THROUGH)
                && sentence.children(draft.act, "det").isEmpty()
                && (Relations.isInfinitive(sentence, verb)
                        || sentence.children(verb, "aux").stream().anyMatch(aux -> POSSIBLE.contains(aux.lemma())));
    }

    private static boolean isFurthered(Sentence sentence, Token noun, WordClasses words) {
        Token head = above(sentence, noun);
        if (noun.is("nmod") && words.has("furthering-noun", head.lemma())) {
            return true;
        }
        boolean beside = noun.is("obl")
                && Relations.hasCase(sentence, noun, FOR)
                && sentence.child(head, "obj")
                        .filter(object -> words.has("furthering-noun", object.lemma()))
                        .isPresent();
        if (beside) {
            return true; // voiced support for talks
        }
        boolean effort = noun.is("nmod") && words.has("effort-noun", head.lemma());
        Token object = effort ? head : noun;
        Token verb = above(sentence, object);
        return isObject(object) && words.has("furthering-verb", verb.lemma());
    }

    private static boolean isObject(Token noun) {
        return noun.is("obj") || noun.deprel().equals("nsubj:pass");
    }

    private static Token above(Sentence sentence, Token word) {
        return word.head() == 0 ? word : sentence.token(word.head());
    }
}
