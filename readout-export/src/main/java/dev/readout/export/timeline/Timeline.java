package dev.readout.export.timeline;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Record;
import dev.readout.model.time.PartialDate;
import java.util.List;

/**
 * The engagements of a record as a chronology for people, at most 100 columns wide. By first day; a month or a year comes
 * after the days in it; contacts without a date last. Where nobody is named, the words of the source are shown.
 *
 * <pre>
 * 2025-07-11 Fri  meeting    held       CHN Wang Yi, USA Marco Rubio, Kuala Lumpur                 [1]
 *                                       1 h 30 min · "positive", "constructive" · bilateral-relations
 * </pre>
 */
public final class Timeline {

    private final Record record;
    private final TimelineLook look;
    private final ArticleNumbers numbers;
    private final EngagementLines contacts;
    private final EvidenceLines evidence;
    private final StringBuilder out = new StringBuilder();

    private Timeline(Record record, TimelineLook look) {
        this.record = record;
        this.look = look;
        this.numbers = new ArticleNumbers(record);
        Sides sides = Sides.of(record, look);
        this.contacts = new EngagementLines(sides, numbers, look.width());
        this.evidence = new EvidenceLines(record, sides, numbers, look.width());
    }

    /** The chronology of a record as plain text of 100 columns; ends in a line break. */
    public static String of(Record record) {
        return of(record, TimelineLook.PLAIN);
    }

    /** The chronology of a record in some look; ends in a line break. */
    public static String of(Record record, TimelineLook look) {
        return new Timeline(record, look).text();
    }

    private String text() {
        String year = "";
        for (Engagement engagement : record.engagements()) {
            PartialDate start = engagement.start();
            String now = start == null ? "no date" : Integer.toString(start.year());
            if (!year.isEmpty() && !year.equals(now)) {
                out.append('\n');
            }
            print(contacts.of(engagement, !year.equals(now)));
            if (look.evidence()) {
                print(evidence.of(engagement));
            }
            year = now;
        }
        if (!record.engagements().isEmpty()) {
            out.append('\n');
        }
        print(numbers.list(look.width()));
        return out.toString();
    }

    private void print(List<Line> lines) {
        lines.forEach(line -> line.print(out, look));
    }
}
