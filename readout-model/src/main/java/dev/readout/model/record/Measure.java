package dev.readout.model.record;

import dev.readout.model.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state measure against another state or its firms, or the lifting of one.
 *
 * @param kind what sort of measure
 * @param by the state that takes it
 * @param targets the states that it is against, in the order of their codes; empty if none is named
 * @param subject the goods, firms or persons, in the article's words, or null
 * @param ratePercent the rate, or null
 * @param status how far it has got
 * @param announced when it was announced, or null
 * @param effective from when that status holds, or null
 * @param mentions the words; at least one
 * @param derivation the rule that found it
 */
public record Measure(
        MeasureKind kind,
        StateCode by,
        List<StateCode> targets,
        @Nullable String subject,
        @Nullable BigDecimal ratePercent,
        MeasureStatus status,
        @Nullable PartialDate announced,
        @Nullable PartialDate effective,
        List<Evidence> mentions,
        Derivation derivation) {

    /** Copies the lists and checks that there is evidence. */
    public Measure {
        targets = List.copyOf(targets);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a measure by " + by + " has no evidence");
        }
    }

    /** Stable for the same measure: kind, imposer, targets, rate and first words. */
    public String id() {
        return RecordId.of("m", mentions.get(0), kind.code() + by + targets + ratePercent + status);
    }
}
