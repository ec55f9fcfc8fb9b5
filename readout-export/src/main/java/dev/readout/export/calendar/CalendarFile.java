package dev.readout.export.calendar;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Contacts and measures as a calendar (RFC 5545, RFC 7986). Only what is known to the day goes in, as whole days; a month
 * or a year is no day. What is cancelled stays, as cancelled, so that calendars that were fed before take it out. The same
 * record and stamp give the same bytes.
 */
public final class CalendarFile {

    private static final String END = "\r\n";
    private static final int FOLD = 75;

    /** What follows the last entry. */
    public static final String END_OF_FILE = "END:VCALENDAR" + END;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();
    private final StateNames names;
    private final String stamp;
    private final String base;
    private Map<String, Integer> revisions = Map.of();

    /**
     * An empty calendar.
     *
     * @param name what it is called
     * @param names what states are called
     * @param stamp when the record was last changed
     * @param base the address before {@code /engagement/…}, or nothing if there are no pages
     */
    public CalendarFile(String name, StateNames names, Instant stamp, String base) {
        this.names = names;
        this.stamp = STAMP.format(stamp);
        this.base = base;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Readout//readout 1//EN");
        line("CALSCALE:GREGORIAN");
        text("NAME", name);
        text("X-WR-CALNAME", name);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
    }

    /** Tells how often facts were changed since they were added, by their ids: programs take the highest number for the latest. */
    public CalendarFile revisions(Map<String, Integer> changes) {
        revisions = Map.copyOf(changes);
        return this;
    }

    /** Adds those of some contacts whose day is known. */
    public CalendarFile engagements(Collection<Engagement> engagements) {
        engagements.forEach(this::engagement);
        return this;
    }

    /** Adds those of some measures of which the day is known from which they hold. */
    public CalendarFile measures(Collection<Measure> measures) {
        measures.forEach(this::measure);
        return this;
    }

    /** The whole calendar, or what of it was not taken yet. */
    public String print() {
        return begun() + END_OF_FILE;
    }

    /** What was added since it was asked for last, so that a long calendar need not be in memory; it has no end yet. */
    public String begun() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private void engagement(Engagement engagement) {
        LocalDate first = day(engagement.start());
        if (first == null) {
            return;
        }
        LocalDate end = day(engagement.end());
        LocalDate last = end == null || end.isBefore(first) ? first : end;
        begin(engagement.id(), first, last);
        text("SUMMARY", Headline.of(engagement, names));
        line("STATUS:" + status(engagement.status()));
        text("CATEGORIES", engagement.kind().code());
        place(engagement.place());
        String told = engagement.mentions().stream()
                .map(EngagementMention::evidence)
                .map(Evidence::quote)
                .map(String::strip)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("\n"));
        text("DESCRIPTION", engagement.status().code() + "\n" + told);
        if (!base.isEmpty()) {
            line("URL:" + base + "/engagement/" + engagement.id());
        }
        line("END:VEVENT");
    }

    private void measure(Measure measure) {
        LocalDate day = day(measure.effective());
        if (day == null) {
            return;
        }
        begin(measure.id(), day, day);
        text("SUMMARY", Headline.of(measure, names));
        line("STATUS:" + measureStatus(measure));
        text("CATEGORIES", "measure");
        text("DESCRIPTION", measure.mentions().get(0).quote().strip());
        line("END:VEVENT");
    }

    private void begin(String id, LocalDate first, LocalDate last) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@readout");
        line("DTSTAMP:" + stamp);
        line("LAST-MODIFIED:" + stamp);
        line("SEQUENCE:" + revisions.getOrDefault(id, 0));
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line("TRANSP:TRANSPARENT");
    }

    private void place(@Nullable Place place) {
        if (place == null) {
            return;
        }
        StateCode country = place.country();
        String where = place.name() == null
                ? country == null ? "" : names.name(country)
                : country == null ? place.name() : place.name() + ", " + names.name(country);
        text("LOCATION", where);
        if (place.coordinates() != null) {
            line("GEO:" + place.coordinates().latitude() + ";"
                    + place.coordinates().longitude());
        }
    }

    private static String status(EngagementStatus status) {
        return switch (status) {
            case HELD, ONGOING, SCHEDULED -> "CONFIRMED";
            case PROPOSED, POSTPONED -> "TENTATIVE";
            case CANCELLED, REFUSED -> "CANCELLED";
        };
    }

    private static String measureStatus(Measure measure) {
        return switch (measure.status()) {
            case IN_FORCE, ANNOUNCED, LIFTED, SUSPENDED -> "CONFIRMED";
            case THREATENED, DELAYED, DEMANDED_LIFTED -> "TENTATIVE";
        };
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.precision() != PartialDate.Precision.DAY ? null : date.firstDay();
    }

    private void text(String name, String value) {
        line(name + ":"
                + value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .replace("\n", "\\n"));
    }

    /** A line, folded so that none is longer than 75 octets; a character is never cut in two. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > FOLD) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        out.append(END);
    }
}
