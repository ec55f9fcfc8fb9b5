package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who held a gathering by a word before its noun: {@code the Chad-hosted conference}, {@code a French-led summit}. */
final class LedBy {

    private static final Set<String> JOINTS = Set.of("-", "–", "‑");

    private LedBy() {}

    /** Adds the state that stands so before the word of a gathering. */
    static void add(Draft draft, Actors actors, WordClasses words) {
        Sentence sentence = draft.sentence;
        for (int at = 1; at + 2 < draft.act.index(); at++) {
            Token held = sentence.token(at + 2);
            boolean joined = JOINTS.contains(sentence.token(at + 1).form())
                    && words.has("led-participle", held.form().toLowerCase(Locale.ROOT))
                    && sentence.isWithin(held, draft.act);
            if (joined) {
                actors.stateName(sentence, sentence.token(at))
                        .ifPresent(state -> draft.addParties(List.of(Actor.ofState(state.code()))));
            }
        }
    }
}
