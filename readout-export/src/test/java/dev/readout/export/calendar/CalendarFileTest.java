package dev.readout.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Record;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Record RECORD = Records.small();

    @Test
    void anotherReaderUnderstandsIt() throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<? extends Component> events = calendar.getComponents();
        assertThat(events).hasSize(1);
        Component event = events.get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo("Wang Yi and Marco Rubio meet in Kuala Lumpur");
        assertThat(value(event, "UID")).isEqualTo("chn-usa-meeting-2025-07-11@readout");
        assertThat(value(event, "DTSTART")).isEqualTo("20250711");
        assertThat(value(event, "DTEND")).as("the day after the last").isEqualTo("20250713");
        assertThat(value(event, "SEQUENCE"))
                .as("changed twice since it was added")
                .isEqualTo("2");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).isEqualTo("http://localhost/engagement/chn-usa-meeting-2025-07-11");
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    @Test
    void monthIsNoDay() {
        String measures = calendar().measures(RECORD.measures()).print();
        assertThat(measures).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        for (String line : file().split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
        }
    }

    private static String file() {
        return calendar()
                .revisions(Map.of("chn-usa-meeting-2025-07-11", 2))
                .engagements(RECORD.engagements())
                .print();
    }

    private static CalendarFile calendar() {
        return new CalendarFile(
                "Contacts, all of them; really",
                StateNames.codes(),
                Instant.parse("2025-07-12T00:00:00Z"),
                "http://localhost");
    }
}
