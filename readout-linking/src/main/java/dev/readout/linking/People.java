package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import java.util.List;

/** Comparing who took part according to two accounts. */
final class People {

    private People() {}

    /** Above 0 where a side's people are the same, 0 where nobody is named on both or names are only alike, -1 where other people met. */
    static double who(Contact a, Contact b) {
        if (a.kind() == EngagementKind.GATHERING) {
            return 0;
        }
        double shared = 0;
        boolean other = false;
        for (Party party : a.parties()) {
            List<Participant> others = of(b, party);
            if (!party.participants().isEmpty() && !others.isEmpty()) {
                boolean same = anyShared(party.participants(), others);
                shared += same ? 1 : 0;
                other |= !same && !anyAlike(party.participants(), others);
            }
        }
        if (other) {
            return -1;
        }
        return shared == 0 ? 0 : 0.5 + shared / 4;
    }

    private static List<Participant> of(Contact contact, Party side) {
        return contact.parties().stream()
                .filter(party -> party.state().equals(side.state()))
                .findFirst()
                .map(Party::participants)
                .orElse(List.of());
    }

    private static boolean anyShared(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Names.match(one.name(), other.name())));
    }

    private static boolean anyAlike(List<Participant> some, List<Participant> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> Names.mayBeSpelled(one.name(), other.name())));
    }
}
