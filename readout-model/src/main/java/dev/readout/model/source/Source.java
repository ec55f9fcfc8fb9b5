package dev.readout.model.source;

import dev.readout.model.record.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * A place that is followed for news.
 *
 * @param address where it is, http or https, or the path of a list on the disk; tells sources apart
 * @param name what people call it
 * @param form what lies at the address
 * @param side whose account it gives, or null for nobody's
 * @param kind what kind of voice it is
 * @param language the BCP 47 tag of what it publishes, or null if nobody has said
 */
public record Source(
        String address,
        String name,
        SourceForm form,
        @Nullable StateCode side,
        SourceKind kind,
        @Nullable String language) {

    /** Checks that it has an address and a name. */
    public Source {
        if (address.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a source needs an address and a name, not \"" + address + "\" and \"" + name + "\"");
        }
    }

    /** A source of which only the address is known. */
    public static Source at(String address) {
        return new Source(address, address, SourceForm.GUESS, null, SourceKind.UNKNOWN, null);
    }
}
