package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Talks that are what others spoke about, without a word of who held them: {@code A and B met to discuss developments in the peace
 * negotiations}, {@code reviewed efforts to resume the settlement talks}. They are not those of the ones who speak of them.
 */
final class TalksSpokenOf {

    private static final Set<String> RULES = Set.of(
            "contact.compound",
            "contact.hours-of-talks",
            "contact.in-talks",
            "contact.tells-in-talks",
            "contact.visiting-talks");
    private static final List<String> SIDES = List.of("with", "between", "among", "by");

    private TalksSpokenOf() {}

    /** Whether the noun of a mention stands in what somebody speaks of, and names two sides nowhere. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        boolean open = !draft.isVerbal()
                && RULES.contains(draft.rule)
                && (isStalled(draft, words)
                        || !(draft.bare && draft.start == null)) // which points back, or is none anyway
                && words.has("spoken-of-noun", draft.act.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(draft.act, "nmod:poss").isEmpty()
                && sentence.children(draft.act, "nmod").stream()
                        .noneMatch(side -> Relations.hasCase(sentence, side, SIDES));
        boolean stalled = open
                && isStalled(draft, words)
                && Governor.of(sentence, draft.act).stream().anyMatch(word -> isSpeech(word, words));
        return stalled
                || (open
                        && isSpokenOf(sentence, draft, words)
                        && (draft.states() < 2 || !draft.rule.equals("contact.compound")));
    }

    private static boolean isSpeech(Token verb, WordClasses words) {
        return words.has("talks-discussing-verb", verb.lemma());
    }

    /** {@code the paused negotiations on a trade agreement}: others than those in which they are spoken of. */
    private static boolean isStalled(Draft draft, WordClasses words) {
        return draft.act.is("obj")
                && draft.sentence.children(draft.act, "amod").stream()
                        .anyMatch(child ->
                                words.has("stalled-adjective", child.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSpokenOf(Sentence sentence, Draft draft, WordClasses words) {
        Token word = draft.act;
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            boolean topic = above.upos() == Upos.VERB && (word.is("obj") || word.is("conj") || word.is("obl"));
            if (topic
                    && words.has("talks-reviving-verb", above.lemma())
                    && word.is("obj")
                    && Relations.isInfinitive(sentence, above)) {
                return true;
            }
            if (topic && word.is("obj") && words.has("talks-discussing-verb", above.lemma())) {
                return word.index() != draft.act.index();
            }
            if (above.upos() == Upos.VERB && !word.is("obj") && !word.is("conj")) {
                return isUnder(sentence, word, above, words);
            }
            word = above;
        }
        return false;
    }

    /** {@code to discuss developments after the latest round of talks}: the tree may hang that on the verb. */
    private static boolean isUnder(Sentence sentence, Token word, Token verb, WordClasses words) {
        return word.is("obl")
                && words.has("talks-discussing-verb", verb.lemma())
                && Relations.isInfinitive(sentence, verb)
                && Relations.hasCase(sentence, word, List.of("after", "following", "since"));
    }
}
