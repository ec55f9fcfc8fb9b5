package dev.readout.model.record;

import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, in the ontology PLOVER.
 *
 * @param type what was done
 * @param source who did it
 * @param target to whom
 * @param date when, or null
 * @param engagement the id of the contact that it belongs to, or null
 * @param evidence the words
 * @param derivation the rule that found it
 */
public record CodedEvent(
        EventType type,
        EventActor source,
        EventActor target,
        @Nullable PartialDate date,
        @Nullable String engagement,
        Evidence evidence,
        Derivation derivation) {

    /** Stable for the same words. */
    public String id() {
        return RecordId.of("e", evidence, type + source.text() + target.text());
    }

    /** The same event, as part of a contact. */
    public CodedEvent withEngagement(@Nullable String contact) {
        return new CodedEvent(type, source, target, date, contact, evidence, derivation);
    }
}
