package dev.readout.model.record;

import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real contact between officials of two or more states or organisations, however many articles tell of it.
 *
 * @param id the same for the same contact
 * @param kind what sort of contact
 * @param status what became of it, as the latest article tells
 * @param start its first day, or null if unknown
 * @param end its last day, or null if unknown
 * @param place where, or null if unknown
 * @param occasion what it was on the margins of, or part of, or null
 * @param durationMinutes how long it lasted, or null
 * @param parties the sides, in the order of their codes
 * @param topics what was, or will be, discussed there, in the order of {@link Topic}
 * @param tones how those quoted described it
 * @param mentions where it is told; at least one
 * @param conflicts where the articles disagree
 * @param history the earlier statuses that later articles replaced, oldest first
 */
public record Engagement(
        String id,
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
        List<EngagementMention> mentions,
        List<Conflict> conflicts,
        List<EngagementStatus> history) {

    /** Copies the lists and checks that there is evidence. */
    public Engagement {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        tones = List.copyOf(tones);
        mentions = List.copyOf(mentions);
        conflicts = List.copyOf(conflicts);
        history = List.copyOf(history);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("engagement " + id + " has no evidence");
        }
    }

    /** The number of articles that tell of it. */
    public int articles() {
        return (int) mentions.stream()
                .map(mention -> mention.evidence().article())
                .distinct()
                .count();
    }

    /** The mention that tells most: the first in an article that is about it, else the first of all. */
    public EngagementMention telling() {
        return mentions.stream().filter(EngagementMention::main).findFirst().orElse(mentions.get(0));
    }

    /** All words that it rests on: of its mentions, its tones and its conflicts, in this order. */
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        mentions.forEach(mention -> evidence.add(mention.evidence()));
        tones.forEach(tone -> evidence.add(tone.evidence()));
        conflicts.forEach(conflict -> conflict.values().forEach(value -> evidence.add(value.evidence())));
        return List.copyOf(evidence);
    }

    /** The number of articles that tell of it in words of their own: copies of one text count once. */
    public int independentArticles() {
        return (int) mentions.stream()
                .filter(mention -> mention.copyOf() == null)
                .map(mention -> mention.evidence().article())
                .distinct()
                .count();
    }
}
