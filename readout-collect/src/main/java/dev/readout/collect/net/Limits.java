package dev.readout.collect.net;

import java.time.Duration;

/**
 * How long one request may take and how much may come.
 *
 * @param connect until the connection stands
 * @param silence between two bytes of an answer
 * @param whole for the whole request, however steadily it drips
 * @param bytes of an answer, as sent and as unpacked
 */
public record Limits(Duration connect, Duration silence, Duration whole, int bytes) {

    /** Ten seconds to connect, twenty of silence, a minute in all; 8 MiB. */
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(1), 8 << 20);

    /** Checks that all are more than nothing. */
    public Limits {
        if (connect.isNegative() || connect.isZero() || silence.isZero() || whole.isZero() || bytes <= 0) {
            throw new IllegalArgumentException("limits are more than nothing");
        }
    }
}
