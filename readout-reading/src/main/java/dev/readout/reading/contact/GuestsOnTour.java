package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells whose talks abroad stand beside a reception: {@code A received B in Riga, a day after talks with C in Oslo}. C was at home
 * there, so it was the guest on his tour who came from him, and not the host.
 */
final class GuestsOnTour {

    private static final List<String> BESIDE = List.of("after", "before", "following");

    private GuestsOnTour() {}

    /** Whose trip it is that something else is told to have come before or after, where only that tells whose. */
    static Optional<Token> traveller(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return Optional.of(draft.act)
                .filter(trip -> !draft.isVerbal() && trip.is("obl") && Relations.hasCase(sentence, trip, BESIDE))
                .filter(trip -> sentence.child(trip, "nmod:poss").isEmpty())
                .flatMap(trip -> sentence.head(trip))
                .filter(verb -> verb.upos() == Upos.VERB)
                .flatMap(verb -> words.has("tour-receiving-verb", verb.lemma())
                        ? sentence.child(verb, "obj")
                        : Relations.subject(sentence, verb));
    }

    /** Leaves out the host of a reception beside which such talks are told. */
    static void settle(Draft draft, Actors actors, WordClasses words) {
        Governor.of(draft.sentence, draft.act)
                .filter(verb -> isApart(draft, verb, actors, words))
                .ifPresent(verb -> {
                    StateCode there = draft.place == null ? null : draft.place.country();
                    draft.parties.removeIf(party -> !Objects.equals(there, party.state()));
                    guest(draft.sentence, verb).ifPresent(guest -> draft.addParties(actors.at(draft.sentence, guest)));
                });
    }

    /** Who acts around such talks by what a verb above tells: the guest whom it receives, else its subject. */
    static Optional<Token> acting(Draft draft, Token verb, Actors actors, WordClasses words) {
        return isApart(draft, verb, actors, words)
                ? guest(draft.sentence, verb)
                : Relations.subject(draft.sentence, verb);
    }

    private static Optional<Token> guest(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj");
    }

    private static boolean isApart(Draft draft, Token verb, Actors actors, WordClasses words) {
        Sentence sentence = draft.sentence;
        Place place = draft.place;
        StateCode there = place == null ? null : place.country();
        return words.has("tour-receiving-verb", verb.lemma())
                && there != null
                && Relations.hasCase(sentence, draft.act, BESIDE)
                && sentence.children(draft.act, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("with")))
                        .flatMap(child -> actors.at(sentence, child).stream())
                        .anyMatch(actor -> there.equals(actor.state()))
                && Relations.subject(sentence, verb).stream()
                        .flatMap(subject -> actors.at(sentence, subject).stream())
                        .noneMatch(actor -> there.equals(actor.state()));
    }
}
