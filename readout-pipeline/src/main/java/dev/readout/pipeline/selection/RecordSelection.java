package dev.readout.pipeline.selection;

import dev.readout.model.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is asked for.
 *
 * <ul>
 *   <li>A contact is taken if its days touch those asked for (a month or a year may) and both states took part. One
 *       whose date is not known is left out where days are asked for, unless {@code undated} is set; it is counted
 *       either way.
 *   <li>What belongs to a contact is taken with it. Other statements, agreements and events count on the day that they
 *       have, or else on the day on which their article was published; a measure on the days on which it was announced
 *       or begins, or else on that of an article that tells it.
 *   <li>Of two states, a statement is taken if one speaks to the other, an agreement if both are parties, a measure or an
 *       event if one acts on the other.
 *   <li>Articles in which nothing of this is told are left out.
 * </ul>
 *
 * @param days the days asked for
 * @param pair the states asked for, or null for all
 * @param undated whether contacts without a date are taken too
 */
public record RecordSelection(Days days, @Nullable Pair pair, boolean undated) {

    /** Everything. */
    public static final RecordSelection ALL = new RecordSelection(Days.ALL, null, true);

    /** Whether nothing is left out. */
    public boolean isAll() {
        return days.isAll() && pair == null;
    }

    /** The part of a record that is asked for, with the number of contacts left out; the record itself for all. */
    public Selected of(Record record) {
        return isAll() ? new Selected(record, 0, 0) : new RecordPart(this, record).selected();
    }

    /**
     * A part of a record.
     *
     * @param record the part, in the whole's order
     * @param leftOut how many contacts are left out
     * @param undated how many of those between the states asked for have no date, taken or not
     */
    public record Selected(Record record, int leftOut, int undated) {}
}
