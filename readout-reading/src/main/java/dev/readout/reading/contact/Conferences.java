package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what a conference is by its name and by who was there: of two states in its name ({@code the Peru-Chile Forum}) a
 * meeting of theirs, of one state what it is about ({@code the Ukraine Accountability Conference}), else a gathering.
 */
final class Conferences {

    private static final String PLACED = "gathering.placed";
    private static final Set<String> RULES =
            Set.of("gathering.named", "gathering.margins", "gathering.participation", PLACED);
    private static final int LONGEST_NAME = 8;

    private final Actors actors;
    private final Stories stories;
    private final WordClasses words;

    Conferences(Actors actors, Stories stories, WordClasses words) {
        this.actors = actors;
        this.stories = stories;
        this.words = words;
    }

    /** Puts a conference where it belongs, or leaves it out; false where a mention is none, or a meeting of two states. */
    boolean settled(Draft draft) {
        if (!RULES.contains(draft.rule)) {
            return false;
        }
        LedBy.add(draft, actors, words);
        Set<StateCode> own = namedIn(draft);
        if (own.size() == 2) {
            draft.kind = EngagementKind.MEETING;
            own.forEach(state -> draft.addParties(List.of(Actor.ofState(state))));
            return false;
        }
        if (own.isEmpty() && isTold(draft)) {
            return true;
        }
        settle(draft, own);
        return true;
    }

    /** {@code A and B opened the Strategic Dialogue}: the one of these two that has been told. */
    private boolean isTold(Draft draft) {
        boolean definite = draft.sentence.children(draft.act, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("the"));
        Optional<Story> told = definite && draft.start == null && draft.place == null && draft.forums.isEmpty()
                ? stories.last(story -> story.kind == EngagementKind.MEETING
                        && story.status == draft.status
                        && story.parties.size() == 2
                        && Matching.sameSides(story, draft)
                        && story.drafts.stream().anyMatch(one -> one.act.lemma().equalsIgnoreCase(draft.act.lemma())))
                : Optional.empty();
        told.ifPresent(story -> story.add(draft));
        return told.isPresent();
    }

    private void settle(Draft draft, Set<StateCode> own) {
        if (isOfOneSide(draft) || isOfPrivatePersons(draft)) {
            stories.decline(draft, "one-side");
        } else if (draft.states() > 0 || !draft.forums.isEmpty()) {
            leaveTopic(draft, own);
            stories.place(draft);
        } else if (draft.rule.equals(PLACED) && draft.place != null && draft.place.country() != null) {
            draft.addParties(List.of(Actor.ofState(draft.place.country())));
            stories.place(draft);
        } else {
            stories.decline(draft, "no-parties");
        }
    }

    /** {@code their joint press conference}: what is said to the press is no contact. */
    static boolean isForThePress(Draft draft, WordClasses words) {
        return !draft.isVerbal()
                && draft.sentence.children(draft.act, "compound").stream()
                        .anyMatch(child -> words.has("press-word", child.form().toLowerCase(Locale.ROOT)));
    }

    private Set<StateCode> namedIn(Draft draft) {
        Set<StateCode> states = new TreeSet<>();
        for (Token token : draft.sentence.subtree(draft.act)) {
            boolean before = token.index() < draft.act.index() && draft.act.index() - token.index() < LONGEST_NAME;
            if (before && (token.is("compound") || token.is("amod") || token.is("nmod:desc") || token.is("conj"))) {
                actors.stateName(draft.sentence, token).map(StateName::code).ifPresent(states::add);
            }
        }
        return states;
    }

    /** {@code the Young Leaders Fellowship Summit}: not of officials, unless others than its host are known to be there. */
    private boolean isOfPrivatePersons(Draft draft) {
        return draft.states() == 1
                && draft.forums.isEmpty()
                && draft.sentence.children(draft.act).stream()
                        .anyMatch(child -> (child.is("compound") || child.is("amod") || child.is("nmod"))
                                && words.has(
                                        "private-gathering-word", child.lemma().toLowerCase(Locale.ROOT)));
    }

    /** {@code remarks at the department's annual forum}: a forum or dialogue that only one side is known to be at. */
    private boolean isOfOneSide(Draft draft) {
        return draft.states() == 1
                && draft.forums.isEmpty()
                && draft.place == null
                && words.has("standing-conference-noun", draft.act.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code the Ukraine Accountability Conference}: the state in its name is what it is about. */
    private static void leaveTopic(Draft draft, Set<StateCode> own) {
        boolean others = draft.parties.stream().anyMatch(party -> !own.contains(party.state()));
        if (others) {
            draft.parties.removeIf(party -> !party.isPerson() && own.contains(party.state()));
        }
    }
}
