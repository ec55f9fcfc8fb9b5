package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Negotiators join a call next week}: of whose officials no more is told, where two have just been told to have met, of
 * these two. Only of what lies ahead and has a day or a place; others who meet are anybody.
 */
final class BareTeams {

    private static final Set<String> ARTICLES = Set.of("the", "both", "their", "these");
    private static final int NEAR_SENTENCES = 4;

    private final Actors actors;
    private final Stories stories;
    private final WordClasses words;

    BareTeams(Actors actors, Stories stories, WordClasses words) {
        this.actors = actors;
        this.stories = stories;
        this.words = words;
    }

    /** Adds the two sides to such a contact. */
    void add(Draft draft) {
        boolean ahead = draft.status == EngagementStatus.SCHEDULED || draft.status == EngagementStatus.PROPOSED;
        boolean open = draft.states() == 0 && ahead && draft.isDatedOrPlaced();
        if (!open || subject(draft).filter(noun -> isTeam(draft.sentence, noun)).isEmpty()) {
            return;
        }
        stories.last(story -> Meetings.FACE_OR_VOICE.contains(story.kind)
                        && story.parties.size() == 2
                        && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES
                        && draft.sentence.index() > story.lastSentence())
                .ifPresent(story -> story.parties.keySet().forEach(side -> draft.parties.add(Actor.ofBothSides(side))));
        draft.distinct |= draft.states() == 2;
    }

    /** Who meets, or who has the talks that a verb tells of. */
    private static Optional<Token> subject(Draft draft) {
        Token verb = draft.isVerbal() || !draft.act.is("obj")
                ? draft.act
                : draft.sentence.head(draft.act).orElse(draft.act);
        return draft.sentence.child(verb, "nsubj");
    }

    private boolean isTeam(Sentence sentence, Token noun) {
        return words.has("bare-team-noun", noun.lemma())
                && noun.xpos().equals("NNS")
                && actors.at(sentence, noun).stream().noneMatch(Actor::isParty)
                && sentence.children(noun).stream()
                        .allMatch(child -> ARTICLES.contains(child.form().toLowerCase(Locale.ROOT))
                                || child.is("amod")
                                || child.is("punct"));
    }
}
