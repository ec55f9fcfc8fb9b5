package dev.readout.linking;

import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the sides of several accounts: each person once, under the fullest name that any account gives. */
final class PartyMerger {

    private final Map<StateCode, List<Participant>> byState = new TreeMap<>();

    /** Joins accounts in their order. */
    PartyMerger(List<Telling> tellings) {
        for (Telling telling : tellings) {
            for (Party party : telling.contact().parties()) {
                List<Participant> people = byState.computeIfAbsent(party.state(), state -> new ArrayList<>());
                party.participants().forEach(person -> add(people, person));
            }
        }
    }

    /** The sides, in the order of their codes. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        byState.forEach((state, people) -> parties.add(new Party(state, people)));
        return parties;
    }

    private static void add(List<Participant> people, Participant person) {
        for (int i = 0; i < people.size(); i++) {
            Participant known = people.get(i);
            if (Names.match(known.name(), person.name())) {
                boolean fuller = person.name().length() > known.name().length();
                String name = fuller ? person.name() : known.name();
                String title = known.title() != null ? known.title() : person.title();
                people.set(i, new Participant(name, title));
                return;
            }
        }
        people.add(person);
    }
}
