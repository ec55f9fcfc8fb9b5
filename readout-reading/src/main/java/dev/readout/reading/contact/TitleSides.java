package dev.readout.reading.contact;

import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who is named in a piece of a title: {@code Danish Foreign Minister Ana Holm}, {@code NATO Secretary General Silva}. */
final class TitleSides {

    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;

    TitleSides(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those named, each with a state: one for each state that is named, or the holder of an office known by name. */
    List<Actor> in(String piece) {
        List<String> words = Arrays.stream(piece.replaceAll("([,’'])", " $1").split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<StateCode> states = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseIndex.Match<StateName>> state = lexicon.states().at(words, at);
            if (state.isPresent() && !states.contains(state.get().value().code())) {
                states.add(state.get().value().code());
            }
            Optional<PhraseIndex.Match<Office>> office = lexicon.offices().at(words, at);
            int end = Math.max(
                    state.map(PhraseIndex.Match::to).orElse(0),
                    office.map(PhraseIndex.Match::to).orElse(0));
            behind = Math.max(behind, end);
            at = Math.max(at, end - 1);
        }
        if (states.size() > 1) {
            return states.stream().map(Actor::ofState).toList();
        }
        List<String> name = words.subList(behind, words.size());
        return states.isEmpty() ? known(words) : List.of(of(states.get(0), name));
    }

    private static Actor of(StateCode state, List<String> name) {
        boolean person = !name.isEmpty()
                && name.size() <= LONGEST_NAME
                && name.stream().allMatch(word -> Character.isLetter(word.codePointAt(0)));
        return person ? new Actor(Actor.Kind.PERSON, String.join(" ", name), state, null, null) : Actor.ofState(state);
    }

    /** Somebody who is known by name to have held an office. */
    private List<Actor> known(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseIndex.Match<Leader>> leader = lexicon.persons().at(words, at);
            if (leader.isPresent()) {
                String name = String.join(" ", words.subList(at, leader.get().to()));
                return List.of(
                        new Actor(Actor.Kind.PERSON, name, leader.get().value().state(), null, null));
            }
        }
        return List.of();
    }
}
