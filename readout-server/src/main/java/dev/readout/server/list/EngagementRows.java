package dev.readout.server.list;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.SpelledLength;
import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Place;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.StatusMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes engagements the rows of a page.
 *
 * @param sides the sides of the page
 * @param sentences its sentences
 * @param names what states are called
 * @param today the day that decides what is past
 */
public record EngagementRows(Sides sides, Sentences sentences, StateNames names, LocalDate today) {

    private static final int MOST_TOPICS = 6;

    /** The rows of some engagements. */
    public List<EngagementRow> rows(List<Engagement> engagements) {
        return engagements.stream().map(this::row).toList();
    }

    /** The row of an engagement. */
    public EngagementRow row(Engagement engagement) {
        Place place = engagement.place();
        boolean days = engagement.end() != null && !Objects.equals(engagement.start(), engagement.end());
        return new EngagementRow(
                DayText.of(engagement.start()),
                engagement.start() == null ? told(engagement) : "",
                days ? "to " + engagement.end() : "",
                Headline.of(engagement, names),
                "/engagement/" + engagement.id(),
                engagement.kind().code(),
                engagement.durationMinutes() == null ? "" : SpelledLength.ofMinutes(engagement.durationMinutes()),
                sides.sides(engagement.parties().stream()
                        .map(party -> party.state())
                        .toList()),
                where(place),
                place == null || place.country() == null ? null : sides.side(place.country()),
                StatusMark.of(engagement, today),
                topics(engagement),
                engagement.articles(),
                engagement.independentArticles(),
                !engagement.conflicts().isEmpty(),
                List.of(sentences.mark(engagement.telling().evidence())));
    }

    private String told(Engagement engagement) {
        DayText published = sentences.published(engagement.telling().evidence());
        return published.isKnown() ? published.iso() : "";
    }

    private static String topics(Engagement engagement) {
        String shown = engagement.topics().stream()
                .limit(MOST_TOPICS)
                .map(topic -> topic.code())
                .collect(Collectors.joining(", "));
        int more = engagement.topics().size() - MOST_TOPICS;
        return more > 0 ? shown + " +" + more : shown;
    }

    /** The country follows by its code, so a place of which only that is known is {@code in} it. */
    private static String where(@Nullable Place place) {
        if (place == null || place.name() == null) {
            return place == null || place.country() == null ? "not stated" : "in";
        }
        return place.name();
    }
}
