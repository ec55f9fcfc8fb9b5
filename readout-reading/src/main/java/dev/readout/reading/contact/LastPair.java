package dev.readout.reading.contact;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whom {@code they} means where somebody has just been told to have met or telephoned: these two, not others whom the
 * sentences between only name. {@code They conferred about} is what was said there, and no contact of its own.
 */
final class LastPair {
    private static final int NEAR_SENTENCES = 3;
    private static final long FAR_DAYS = 60;

    private final Stories stories;
    private final WordClasses words;

    LastPair(Stories stories, WordClasses words) {
        this.stories = stories;
        this.words = words;
    }

    /** Whether a mention belongs to a contact told before and is settled so; else gives it the two that are meant. */
    boolean settled(Draft draft) {
        if (!draft.byPronoun || !draft.isVerbal()) {
            return false;
        }
        Optional<Story> told = stories.last(story -> Meetings.FACE_OR_VOICE.contains(story.kind)
                && story.parties.size() == 2
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES
                && draft.sentence.index() > story.lastSentence());
        if (told.isEmpty()) {
            return false;
        }
        Set<StateCode> meant = new TreeSet<>(told.get().parties.keySet());
        boolean others = draft.states() == 2
                && draft.parties.stream().map(Actor::state).anyMatch(state -> !meant.contains(state));
        if (others) {
            draft.parties.clear();
            meant.forEach(state -> draft.parties.add(Actor.ofBothSides(state)));
        }
        if (!isAtAnotherTime(told.get(), draft) && words.has("conferring-verb", draft.act.lemma())) {
            draft.bare = true;
            draft.start = null;
            draft.end = null;
            told.get().add(draft);
            return true;
        }
        return false;
    }

    /** A day that lies months away is that of what they spoke about. */
    private static boolean isAtAnotherTime(Story told, Draft draft) {
        PartialDate day = draft.start;
        PartialDate known = told.start;
        return day != null
                && !Matching.dates(told.start, told.end, day, draft.end)
                && (known == null || Math.abs(ChronoUnit.DAYS.between(known.firstDay(), day.firstDay())) <= FAR_DAYS);
    }
}
