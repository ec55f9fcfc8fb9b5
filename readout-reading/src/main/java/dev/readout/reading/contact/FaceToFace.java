package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells where those who speak with each other are in one place, so that it is a meeting and no call: {@code spoke in Tirana},
 * {@code flew to Washington and talked with Greer}, {@code talked on the margins of the summit}.
 */
final class FaceToFace {

    private static final Set<String> SPEAKING = Set.of("contact.speak-with", "contact.speak-together");

    private final Actors actors;
    private final WordClasses words;

    FaceToFace(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** Makes meetings of those talks of a sentence that were held in one place. */
    void settle(Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean talk = draft.kind == EngagementKind.CALL && SPEAKING.contains(draft.rule);
            if (talk && (isAfterTrip(draft, drafts) || isPlaced(draft))) {
                draft.kind = EngagementKind.MEETING;
            }
        }
    }

    private static boolean isAfterTrip(Draft draft, Collection<Draft> drafts) {
        return draft.act.is("conj")
                && drafts.stream()
                        .anyMatch(trip -> trip.kind == EngagementKind.VISIT
                                && trip.isVerbal()
                                && trip.act.index() == draft.act.head());
    }

    private boolean isPlaced(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean where = (draft.act.is("acl") || draft.act.is("advcl"))
                && sentence.children(draft.act, "advmod").stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("where"));
        return where
                || sentence.children(draft.act, "obl").stream()
                        .anyMatch(child -> isPlace(sentence, child) || isPlacedLength(sentence, child))
                || sentence.subtree(draft.act).stream()
                        .anyMatch(word -> words.value("meeting-place-noun", sentence, word)
                                .isPresent());
    }

    /** {@code talked for an hour and a half in Rabat}: a place that the tree hangs on the hours. */
    private boolean isPlacedLength(Sentence sentence, Token child) {
        return Relations.hasCase(sentence, child, List.of("for"))
                && sentence.subtree(child).stream()
                        .anyMatch(word -> word.is("nmod")
                                && (isPlace(sentence, word) || words.contains("palace-noun", word.lemma())));
    }

    private boolean isPlace(Sentence sentence, Token child) {
        return PlaceHeads.isIn(sentence, child, words)
                && actors.cityAt(sentence, child).isPresent();
    }
}
