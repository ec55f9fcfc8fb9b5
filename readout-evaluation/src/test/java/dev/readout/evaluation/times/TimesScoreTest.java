package dev.readout.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.Tally;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesScoreTest {

    private static final String GOLD = """
            <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2025-07-12">July 12</TIMEX3></DCT>
            <TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2025-07-11">Friday</TIMEX3> for
            <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3> &amp; left
            <TIMEX3 tid="t3" type="DATE" value="2025-07-14">on Monday</TIMEX3>.</TEXT></TimeML>
            """;
    private static final String FOUND = """
            <TimeML><TEXT>They met on <TIMEX3 type="DATE" value="2025-07-11">Friday</TIMEX3> for
            <TIMEX3 type="DURATION" value="P2D">three
            days</TIMEX3> &amp; left on <TIMEX3 type="TIME" value="2025-07-14">Monday</TIMEX3>.</TEXT></TimeML>
            """;

    @TempDir
    Path folder;

    @Test
    void spansTypesAndValuesAreCountedApart() throws IOException {
        TimeMlText gold = TimeMlText.read(file("gold.tml", GOLD));
        TimeMlText found = TimeMlText.read(file("found.tml", FOUND));
        TimesScore score = new TimesScore();
        score.add(gold, new Realigned(found.text(), gold.text()).times(found.times()));

        assertThat(gold.created()).isEqualTo(PartialDate.parse("2025-07-12"));
        assertThat(gold.text()).contains("& left");
        assertThat(score.strict()).isEqualTo(new Tally(3, 3, 2));
        assertThat(score.relaxed()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.type()).isEqualTo(new Tally(3, 3, 2));
        assertThat(score.value()).isEqualTo(new Tally(3, 3, 2));
        assertThat(score.strictValue()).isEqualTo(new Tally(3, 3, 1));
    }

    @Test
    void fileWithoutTextIsRefusedByName() throws IOException {
        Path file = file("empty.tml", "<TimeML/>");
        assertThatThrownBy(() -> TimeMlText.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("empty.tml");
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
