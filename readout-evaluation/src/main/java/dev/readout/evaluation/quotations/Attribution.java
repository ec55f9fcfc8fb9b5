package dev.readout.evaluation.quotations;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.text.TextSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An attribution as annotators mark it.
 *
 * @param parts the stretches of each role, in order; a role without any has an empty list
 */
record Attribution(Map<Role, List<TextSpan>> parts) {

    /** Copies the map. */
    Attribution {
        Map<Role, List<TextSpan>> copy = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            copy.put(role, List.copyOf(parts.getOrDefault(role, List.of())));
        }
        parts = copy;
    }

    /** A quotation of the analyser's. */
    static Attribution of(Quotation quotation) {
        return new Attribution(Map.of(
                Role.CONTENT, quotation.content(),
                Role.SOURCE, Stream.ofNullable(quotation.source()).toList(),
                Role.CUE, Stream.ofNullable(quotation.cue()).toList()));
    }
}
