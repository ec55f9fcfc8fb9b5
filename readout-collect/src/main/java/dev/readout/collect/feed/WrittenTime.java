package dev.readout.collect.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as feeds and sitemaps (W3C's profile of ISO 8601) and RSS and HTTP (RFC 822 and its successors) write them. */
public final class WrittenTime {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][XXX][XX][X]]", Locale.ROOT);
    private static final DateTimeFormatter MAIL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[EEE, ]d MMM yyyy HH:mm[:ss] [zzz][xx][X]")
            .toFormatter(Locale.ENGLISH);

    private WrittenTime() {}

    /** The moment that is written; of a day, its beginning; without a zone, that of UTC. Empty if it is none. */
    public static Optional<Instant> parse(String written) {
        return iso(written.strip()).or(() -> mail(written.strip()));
    }

    private static Optional<Instant> iso(String written) {
        try {
            TemporalAccessor time = ISO.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (time instanceof OffsetDateTime moment) {
                return Optional.of(moment.toInstant());
            }
            return Optional.of(
                    time instanceof LocalDateTime local
                            ? local.toInstant(ZoneOffset.UTC)
                            : LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> mail(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, MAIL).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
