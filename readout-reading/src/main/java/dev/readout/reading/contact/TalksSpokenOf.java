package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
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
    private static final Set<String> TALKS = Set.of("talk", "negotiation", "consultation", "discussion", "dialogue");
    private static final Set<String> SPEAKING = Set.of(
            "discuss",
            "review",
            "address",
            "assess",
            "consider",
            "raise",
            "examine",
            "debate",
            "hinder",
            "undermine",
            "welcome",
            "support");
    private static final Set<String> TRYING = Set.of("resume", "restart", "revive", "relaunch", "reopen", "restore");
    private static final Set<String> STALLED = Set.of(
            "paused",
            "stalled",
            "frozen",
            "suspended",
            "ongoing",
            "interrupted",
            "deadlocked",
            "protracted",
            "continuing");
    private static final List<String> SIDES = List.of("with", "between", "among", "by");

    private TalksSpokenOf() {}

    /** Whether the noun of a mention stands in what somebody speaks of, and names two sides nowhere. */
    static boolean isOne(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean open = !draft.isVerbal()
                && RULES.contains(draft.rule)
                && (isStalled(draft) || !(draft.bare && draft.start == null)) // which points back, or is none anyway
                && TALKS.contains(draft.act.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(draft.act, "nmod:poss").isEmpty()
                && sentence.children(draft.act, "nmod").stream()
                        .noneMatch(side -> Relations.hasCase(sentence, side, SIDES));
        boolean stalled = open
                && isStalled(draft)
                && Governor.of(sentence, draft.act).stream().anyMatch(TalksSpokenOf::isSpeech);
        return stalled
                || (open
                        && isSpokenOf(sentence, draft)
                        && (draft.states() < 2 || !draft.rule.equals("contact.compound")));
    }

    private static boolean isSpeech(Token verb) {
        return SPEAKING.contains(verb.lemma());
    }

    /** {@code the paused negotiations on a trade agreement}: others than those in which they are spoken of. */
    private static boolean isStalled(Draft draft) {
        return draft.act.is("obj")
                && draft.sentence.children(draft.act, "amod").stream()
                        .anyMatch(child -> STALLED.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSpokenOf(Sentence sentence, Draft draft) {
        Token word = draft.act;
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            boolean topic = above.upos() == Upos.VERB && (word.is("obj") || word.is("conj") || word.is("obl"));
            if (topic && TRYING.contains(above.lemma()) && word.is("obj") && Relations.isInfinitive(sentence, above)) {
                return true;
            }
            if (topic && word.is("obj") && SPEAKING.contains(above.lemma())) {
                return word.index() != draft.act.index();
            }
            if (above.upos() == Upos.VERB && !word.is("obj") && !word.is("conj")) {
                return isUnder(sentence, word, above);
            }
            word = above;
        }
        return false;
    }

    /** {@code to discuss developments after the latest round of talks}: the tree may hang that on the verb. */
    private static boolean isUnder(Sentence sentence, Token word, Token verb) {
        return word.is("obl")
                && SPEAKING.contains(verb.lemma())
                && Relations.isInfinitive(sentence, verb)
                && Relations.hasCase(sentence, word, List.of("after", "following", "since"));
    }
}
