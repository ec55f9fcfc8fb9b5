package dev.readout.export.headline;

import dev.readout.model.record.StateCode;

/** What a state or organisation is called in English. */
@FunctionalInterface
public interface StateNames {

    /** The usual English short name ({@code China}); the code itself where there is none. */
    String name(StateCode state);

    /** Goes by the codes alone. */
    static StateNames codes() {
        return StateCode::value;
    }
}
