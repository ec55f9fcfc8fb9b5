package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Completes who took part in a meeting or call where its own words tell one side or none: from somebody whom they only hint at
 * ({@code received his guest}), from the words nearby, from where it was, and at last from what the article is about.
 */
final class MissingSides {

    private static final String IN_TALKS = "contact.in-talks";

    private final Actors actors;
    private final NearbyParties nearby;
    private final OtherSide other;
    private final UnnamedHosts hosts;
    private final ArticleSides sides;
    private final WordClasses words;

    MissingSides(
            Actors actors,
            NearbyParties nearby,
            OtherSide other,
            UnnamedHosts hosts,
            ArticleSides sides,
            WordClasses words) {
        this.actors = actors;
        this.nearby = nearby;
        this.other = other;
        this.hosts = hosts;
        this.sides = sides;
        this.words = words;
    }

    /** Adds those who are missing, the surest first, until two sides are known. */
    void complete(Draft draft) {
        GuestsOnTour.settle(draft, actors, words);
        addSomebody(draft);
        addNearby(draft);
        if (draft.states() == 1 && draft.unnamed) {
            hosts.add(draft);
        }
        if (draft.states() == 1 && !draft.isVerbal() && isFaceOrVoice(draft) && isWithOneNamed(draft)) {
            other.addActing(draft);
        }
        if (draft.states() == 1 && isFaceOrVoice(draft) && draft.rule.equals(IN_TALKS)) {
            other.addPartner(draft);
        }
        sides.complete(draft);
    }

    private void addSomebody(Draft draft) {
        if (draft.states() == 0 && isFaceOrVoice(draft) && draft.isDatedOrPlaced()) {
            other.addBoth(draft);
        }
        if (draft.states() == 1 && !draft.somebody.isEmpty() && isFaceOrVoice(draft)) {
            other.add(draft);
        }
    }

    private void addNearby(Draft draft) {
        if (draft.states() == 1 && !draft.isVerbal() && !draft.unnamed) {
            nearby.addAbove(draft);
        }
        if (draft.states() < 2 && !draft.isVerbal()) {
            nearby.add(draft);
        }
        if (draft.states() == 1) {
            Optional<Token> verb = draft.isVerbal() ? Optional.of(draft.act) : Governor.of(draft.sentence, draft.act);
            verb.ifPresent(token -> nearby.addBefore(draft, token));
        }
    }

    private static boolean isFaceOrVoice(Draft draft) {
        return Meetings.FACE_OR_VOICE.contains(draft.kind);
    }

    /** {@code a dinner with Erdoğan is planned}: one side is named, the other acted in the sentence before. */
    private boolean isWithOneNamed(Draft draft) {
        Sentence sentence = draft.sentence;
        Stream<Token> beside = Stream.concat(
                sentence.children(draft.act, "nmod").stream(),
                draft.act.deprel().equals("nsubj:pass")
                        ? sentence.children(sentence.token(draft.act.head()), "obl").stream()
                        : Stream.empty()); // talks are planned with B
        return draft.parties.stream().anyMatch(Actor::isPerson)
                && beside.anyMatch(child -> Relations.hasCase(sentence, child, List.of("with"))
                        && actors.at(sentence, child).stream().anyMatch(draft.parties::contains))
                && sentence.children(draft.act, "nmod:poss").isEmpty();
    }
}
