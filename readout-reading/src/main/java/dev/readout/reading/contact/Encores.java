package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code They will speak again on Monday}: those of the contact told just before do it once more, whoever else is named. */
final class Encores {

    private static final int NEAR_SENTENCES = 3;
    private static final int SIDES = 2;

    private final Actors actors;
    private final Stories stories;
    private final WordClasses words;

    Encores(Actors actors, Stories stories, WordClasses words) {
        this.actors = actors;
        this.stories = stories;
        this.words = words;
    }

    /** Gives a mention that only says that several do it again the two sides of the last contact near it. */
    void settle(Draft draft) {
        if (!isOne(draft)) {
            return;
        }
        Optional<Story> last = stories.last(story -> Meetings.FACE_OR_VOICE.contains(story.kind)
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES);
        Set<StateCode> own = new TreeSet<>();
        draft.parties.stream()
                .flatMap(party -> Optional.ofNullable(party.state()).stream())
                .forEach(own::add);
        last.map(story -> story.parties.keySet())
                .filter(sides -> sides.size() == SIDES && !sides.equals(own))
                .ifPresent(sides -> {
                    draft.parties.clear();
                    sides.forEach(side -> draft.parties.add(Actor.ofBothSides(side)));
                });
    }

    private boolean isOne(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.isVerbal()
                && Meetings.FACE_OR_VOICE.contains(draft.kind)
                && sentence.children(draft.act, "advmod").stream()
                        .anyMatch(
                                child -> words.has("again-adverb", child.form().toLowerCase(Locale.ROOT)))
                && Relations.subject(sentence, draft.act)
                        .filter(subject -> actors.isGroup(sentence, subject))
                        .isPresent();
    }
}
