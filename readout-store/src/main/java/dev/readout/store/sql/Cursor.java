package dev.readout.store.sql;

import dev.readout.model.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a part of a list ends: the place of its last entry, so that entries that come or go before it move nothing.
 *
 * @param day its first day, or empty
 * @param rank its rank among facts of that day
 * @param id its id
 * @param copy which of the facts with that id
 */
record Cursor(String day, int rank, String id, int copy) {

    /** Reads what {@link #text} wrote. */
    static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split("\\|", -1));
            return new Cursor(
                    parts.get(0), Integer.parseInt(parts.get(1)), parts.get(3), Integer.parseInt(parts.get(2)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no cursor of ours: \"" + text + "\"", e);
        }
    }

    /** The day, cut to what is known of it; nothing if none is known. */
    Optional<PartialDate> date() {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        PartialDate whole = PartialDate.parse(day);
        return Optional.of(
                switch (rank) {
                    case 0 -> whole;
                    case 1 -> whole.cutTo(PartialDate.Precision.MONTH);
                    default -> whole.cutTo(PartialDate.Precision.YEAR);
                });
    }

    /** The cursor as it goes into an address. */
    String text() {
        String plain = day + "|" + rank + "|" + copy + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
