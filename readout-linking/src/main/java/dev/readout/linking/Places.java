package dev.readout.linking;

import dev.readout.model.record.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparing where two accounts say that a contact was. */
final class Places {

    private Places() {}

    /** 1 for one place, less for one state, 0 where nothing is told, -1 for two states. */
    static double where(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return 0;
        }
        boolean named = a.name() != null && b.name() != null && Names.match(a.name(), b.name());
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return -1;
        }
        if (named) {
            return 1;
        }
        boolean country = a.country() != null && Objects.equals(a.country(), b.country());
        boolean open = a.name() == null || b.name() == null;
        return country && open ? 0.3 : 0;
    }

    /** Whether two accounts name two places, neither of which is part of the other's name. */
    static boolean differ(Place a, Place b) {
        return a.name() != null
                && b.name() != null
                && a.coordinates() != null
                && b.coordinates() != null
                && !a.coordinates().equals(b.coordinates());
    }
}
