package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.source.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields of a table's rows as values; what cannot be one is a fault of the row, told with its file and line. */
final class Fields {

    private Fields() {}

    static StateCode state(Table.Row row, String column) {
        try {
            return new StateCode(row.field(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    static Office.Rank rank(Table.Row row) {
        try {
            return Office.Rank.valueOf(row.field("rank").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("no rank is called " + row.field("rank"));
        }
    }

    static double number(Table.Row row, String column) {
        try {
            return Double.parseDouble(row.field(column));
        } catch (NumberFormatException e) {
            throw row.fault("not a number: " + row.field(column));
        }
    }

    static Topic topic(Table.Row row) {
        try {
            return Topic.ofCode(row.field("topic"));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    static @Nullable PartialDate date(Table.Row row, String column) {
        try {
            return row.field(column).isEmpty() ? null : PartialDate.parse(row.field(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }
}
