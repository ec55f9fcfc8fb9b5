package dev.readout.reading.contact;

import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where somebody is on his trip, where only {@code on the second day of his trip} tells of it: in the one state abroad in which
 * the article has told that his side met others.
 */
final class Whereabouts {

    private static final Set<EngagementKind> FACES = Set.of(EngagementKind.MEETING, EngagementKind.GATHERING);

    private final Stories stories;
    private final WordClasses words;

    Whereabouts(Stories stories, WordClasses words) {
        this.stories = stories;
        this.words = words;
    }

    /** The state; empty where the trip is not told so, or there are several. */
    Optional<StateCode> of(Draft trip) {
        boolean theirs = trip.destinations.isEmpty()
                && trip.sentence
                        .head(trip.act)
                        .filter(part -> words.has("visit-part-noun", part.lemma()))
                        .isPresent()
                && trip.sentence.children(trip.act, "nmod:poss").stream().anyMatch(owner -> owner.upos() == Upos.PRON);
        Set<StateCode> found = new TreeSet<>();
        for (Actor visitor : trip.visitors) {
            StateCode home = visitor.state();
            if (theirs && home != null) {
                stories.all().stream()
                        .filter(story -> FACES.contains(story.kind) && story.parties.containsKey(home))
                        .filter(story -> story.drafts.stream().noneMatch(told -> told.old))
                        .map(story -> Optional.ofNullable(story.place))
                        .flatMap(Optional::stream)
                        .map(Place::country)
                        .filter(Objects::nonNull)
                        .filter(state -> !state.equals(home))
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
