package dev.readout.model.record;

import java.util.List;

/**
 * One side of a contact.
 *
 * @param state the state or organisation
 * @param participants who took part for it, in the order in which the articles name them; empty if nobody is named
 */
public record Party(StateCode state, List<Participant> participants) {

    /** Copies the list. */
    public Party {
        participants = List.copyOf(participants);
    }
}
