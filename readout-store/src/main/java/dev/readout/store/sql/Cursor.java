package dev.readout.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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

    /** The cursor as it goes into an address. */
    String text() {
        String plain = day + "|" + rank + "|" + copy + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
