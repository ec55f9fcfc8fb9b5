package dev.readout.model.record;

import dev.readout.model.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two or more parties agreed, decided or committed to together.
 *
 * @param parties the states, in the order of their codes
 * @param text what was agreed, in the article's words
 * @param topics what it is about, in the order of {@link Topic}
 * @param engagement the id of the contact that it belongs to, or null
 * @param due when it is to be done, or null
 * @param evidence the words
 * @param derivation the rule that found it
 */
public record Agreement(
        List<StateCode> parties,
        String text,
        List<Topic> topics,
        @Nullable String engagement,
        @Nullable PartialDate due,
        Evidence evidence,
        Derivation derivation) {

    /** Copies the lists. */
    public Agreement {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
    }

    /** Stable for the same words. */
    public String id() {
        return RecordId.of("a", evidence, "");
    }

    /** The same agreement, as part of a contact. */
    public Agreement withEngagement(@Nullable String contact) {
        return new Agreement(parties, text, topics, contact, due, evidence, derivation);
    }
}
