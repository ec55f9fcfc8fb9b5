package dev.readout.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as columns of text, to the second, so that their order is that of the letters. */
final class Moments {

    private Moments() {}

    static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : Instant.parse(written);
    }
}
