package dev.readout.reading.contact;

import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import java.util.Objects;
import java.util.Optional;

/**
 * Mentions that only tell more of a contact that the article has told of, though they would be one of their own without it:
 * {@code The two also discussed the unrest in Tunisia}, {@code they welcomed the strategic dialogue}.
 */
final class Retellings {

    /** Who treats of something at a place has met there, unless it is known how they were in contact. */
    private static final String AT_A_PLACE = "contact.agrees-at";

    /** A standing dialogue that is only named by the states whose it is. */
    private static final String NAMED_BY_SIDES = "contact.compound";

    private final Actors actors;
    private final Stories stories;

    Retellings(Actors actors, Stories stories) {
        this.actors = actors;
        this.stories = stories;
    }

    /** Joins a mention with the contact of the same sides that it tells more of, if it is such a mention. */
    boolean belongs(Draft draft) {
        boolean place = draft.rule.equals(AT_A_PLACE) && draft.start == null;
        boolean further = isContinued(draft);
        boolean body = draft.rule.equals(NAMED_BY_SIDES)
                && draft.formal
                && draft.start == null
                && draft.place == null
                && isOfBoth(draft);
        if (!(place || body || further) || draft.status != EngagementStatus.HELD) {
            return false;
        }
        Optional<Story> told = stories.last(story -> Meetings.FACE_OR_VOICE.contains(story.kind)
                && story.status == EngagementStatus.HELD
                && (place ? isOfSome(story, draft) : Matching.sameSides(story, draft)));
        told.ifPresent(story -> {
            draft.place = null; // that of what they spoke about
            story.add(draft);
        });
        return told.isPresent();
    }

    /** {@code A and B continued discussions on}, in the news of a call or meeting of theirs: what they did there. */
    private static boolean isContinued(Draft draft) {
        boolean open = !draft.isVerbal() && draft.start == null && draft.place == null;
        return open
                && draft.act.is("obj")
                && draft.sentence
                        .head(draft.act)
                        .filter(verb ->
                                verb.lemma().equals("continue") && verb.xpos().equals("VBD"))
                        .isPresent();
    }

    /** {@code The two ministers commended the relaunch of the dialogue}: both sides speak of it. */
    private boolean isOfBoth(Draft draft) {
        return draft.sentence.tokens().stream()
                        .filter(token -> token.head() == 0)
                        .flatMap(verb -> Relations.subject(draft.sentence, verb).stream())
                        .flatMap(subject -> actors.at(draft.sentence, subject).stream())
                        .map(Actor::state)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                >= draft.states();
    }

    /** {@code They also discussed}: of several who took part the words may be taken for some. */
    private static boolean isOfSome(Story story, Draft draft) {
        return draft.parties.stream().map(Actor::state).filter(Objects::nonNull).allMatch(story.parties::containsKey);
    }
}
