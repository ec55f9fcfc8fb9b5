package dev.readout.model.reading;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One contact as one article tells it, in all places where it does.
 *
 * @param kind what sort of contact
 * @param status what became of it
 * @param start its first day, or null if not told
 * @param end its last day, or null if not told
 * @param place where, or null if not told
 * @param occasion what it was part of, or null
 * @param durationMinutes how long it lasted, or null
 * @param parties the sides, in the order of their codes
 * @param topics what was, or will be, discussed there
 * @param tones how those quoted described it
 * @param mentions where it is told, in order; at least one
 */
public record Contact(
        EngagementKind kind,
        EngagementStatus status,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable Place place,
        @Nullable String occasion,
        @Nullable Integer durationMinutes,
        List<Party> parties,
        List<Topic> topics,
        List<Tone> tones,
        List<EngagementMention> mentions) {

    /** Copies the lists and checks that there is evidence. */
    public Contact {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        tones = List.copyOf(tones);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a contact needs evidence");
        }
    }

    /** The sides' codes, in their order. */
    public Set<StateCode> states() {
        Set<StateCode> states = new TreeSet<>();
        parties.forEach(party -> states.add(party.state()));
        return states;
    }

    /** Whether the article is about this contact. */
    public boolean isMain() {
        return mentions.stream().anyMatch(EngagementMention::main);
    }
}
