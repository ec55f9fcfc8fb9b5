package dev.readout.server.list;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Place;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.StatusMark;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a row of a list.
 *
 * @param day its first day
 * @param until its last day if that is another, as {@code to 2025-10-26}, or nothing
 * @param headline who and what
 * @param link its page
 * @param kind its kind in a word
 * @param length how long it lasted, or nothing
 * @param sides its parties
 * @param place where, {@code not stated} if unknown
 * @param country the state it was in, or null
 * @param status what became of it
 * @param topics what was discussed
 * @param articles how many articles tell of it
 * @param conflicts whether they disagree
 * @param marks the sentences that tell it
 */
public record EngagementRow(
        DayText day,
        String until,
        String headline,
        String link,
        String kind,
        String length,
        List<Sides.Side> sides,
        String place,
        Sides.@Nullable Side country,
        StatusMark status,
        String topics,
        int articles,
        boolean conflicts,
        List<Mark> marks) {

    private static final int MOST_TOPICS = 6;

    /** Copies the lists. */
    public EngagementRow {
        sides = List.copyOf(sides);
        marks = List.copyOf(marks);
    }

    /** The row of an engagement on a page of its own sides and sentences. */
    public static EngagementRow of(
            Engagement engagement, Sides sides, Sentences sentences, StateNames names, LocalDate today) {
        Place place = engagement.place();
        boolean days = engagement.end() != null && !Objects.equals(engagement.start(), engagement.end());
        return new EngagementRow(
                DayText.of(engagement.start()),
                days ? "to " + engagement.end() : "",
                Headline.of(engagement, names),
                "/engagement/" + engagement.id(),
                engagement.kind().code(),
                engagement.durationMinutes() == null ? "" : Words.length(engagement.durationMinutes()),
                sides.sides(engagement.parties().stream()
                        .map(party -> party.state())
                        .toList()),
                place == null || place.name() == null ? "not stated" : place.name(),
                place == null || place.country() == null ? null : sides.side(place.country()),
                StatusMark.of(engagement, today),
                topics(engagement),
                engagement.articles(),
                !engagement.conflicts().isEmpty(),
                List.of(sentences.mark(engagement.telling().evidence())));
    }

    private static String topics(Engagement engagement) {
        String shown = engagement.topics().stream()
                .limit(MOST_TOPICS)
                .map(topic -> topic.code())
                .collect(Collectors.joining(", "));
        int more = engagement.topics().size() - MOST_TOPICS;
        return more > 0 ? shown + " +" + more : shown;
    }
}
