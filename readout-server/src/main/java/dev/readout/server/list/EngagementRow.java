package dev.readout.server.list;

import dev.readout.server.view.DayText;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import dev.readout.server.view.StatusMark;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a row of a list.
 *
 * @param day its first day
 * @param told when the article that tells most of it was published, if its own day is not known; or nothing
 * @param until its last day if that is another, as {@code to 2025-10-26}, or nothing
 * @param headline who and what
 * @param link its page
 * @param kind its kind in a word
 * @param length how long it lasted, or nothing
 * @param sides its parties
 * @param place where, {@code in} if only the country is known, {@code not stated} if nothing is
 * @param country the state it was in, or null
 * @param status what became of it
 * @param topics what was discussed
 * @param articles how many articles tell of it
 * @param origins how many of them in words of their own
 * @param conflicts whether they disagree
 * @param marks the sentences that tell it
 */
public record EngagementRow(
        DayText day,
        String told,
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
        int origins,
        boolean conflicts,
        List<Mark> marks) {

    /** What a month or year is followed by, to stand behind the days in it. */
    private static final String REST = "~";

    /** By day, a month or year of which no more is known behind the days in it; then the undated, what was told last first. */
    public static final Comparator<EngagementRow> NEXT_FIRST = Comparator.comparing(
                    (EngagementRow row) -> !row.day().isKnown())
            .thenComparing(row -> row.day().iso() + REST)
            .thenComparing(EngagementRow::told, Comparator.reverseOrder());

    /** Copies the lists. */
    public EngagementRow {
        sides = List.copyOf(sides);
        marks = List.copyOf(marks);
    }
}
