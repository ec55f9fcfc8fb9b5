package dev.readout.reading.event;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EventActor;
import dev.readout.model.record.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a sentence who may act, or be acted upon.
 *
 * @param token the head of the words
 * @param actor who it is
 * @param official whether a state, an organisation or somebody who speaks for one
 */
record Participant(Token token, EventActor actor, boolean official) {

    @Nullable
    StateCode state() {
        return actor.state();
    }

    /** Tells two participants apart in one article. */
    String key() {
        StateCode state = actor.state();
        String name = actor.name();
        return state != null ? state.value() : name != null ? name : actor.text();
    }
}
