package dev.readout.export.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import dev.readout.export.headline.SpelledLength;
import dev.readout.model.record.StateCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    @Test
    void showsContactsByDateAndTheArticlesUnderThem() {
        assertThat(Timeline.of(Records.small())).isEqualToNormalizingNewlines("""
                2025-07-11 Fri  meeting    held       CHN Wang Yi, USA Marco Rubio, Kuala Lumpur                 [1]
                                                      to 07-12 · 1 h 30 min · was scheduled · ASEAN ministers'
                                                      meeting · "constructive" · taiwan trade tariffs ukraine korea
                                                      cyber +1 · accounts differ: length 1 h 30 min or 3 days

                no date         meeting    proposed   JPN, USA                                                   [2]
                                                      "Talks may follow"

                [1] 2025-07-12  Strait Desk               Two ministers meet
                [2] no date     no outlet found           no title found
                """);
    }

    @Test
    void wrapsToANarrowerTerminalAndNeverPassesIt() {
        String narrow = Timeline.of(Records.small(), new TimelineLook(70, false, false, true, List.of()));
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
        assertThat(narrow).contains("2025-07-11 Fri  meeting    held       CHN Wang Yi, USA");
    }

    @Test
    void showsTheWordsThatTellEachFact() {
        String shown = Timeline.of(Records.small(), TimelineLook.PLAIN.withEvidence(true));
        assertThat(shown).contains("""
                  contact          "Wang Yi and Marco Rubio met in Kuala Lumpur on Friday"                 [1] 16-69
                  tone        CHN  "constructive"                                                          [1] 86-98
                  agreement        "They agreed to talk more."                                           [1] 100-125
                  praise      CHN  "Wang called it constructive."                                          [1] 71-99
                """);
    }

    @Test
    void marksSidesStatusesQuotedWordsAndLinks() {
        String shown = Timeline.of(Records.small(), new TimelineLook(100, true, true, false, List.of()));
        assertThat(shown)
                .contains("\u001b[1m2025\u001b[0m-07-11 Fri")
                .contains("\u001b[33mCHN\u001b[0m Wang Yi, \u001b[36mUSA\u001b[0m Marco Rubio")
                .contains("\u001b[2;3mproposed\u001b[0m")
                .contains("\u001b[3m\"constructive\"\u001b[0m")
                .contains("\u001b]8;;https://example.org/meeting.txt\u001b\\\u001b[2m[1]\u001b[0m\u001b]8;;\u001b\\");
    }

    @Test
    void coloursChangeNoColumn() {
        String plain = Timeline.of(Records.small());
        String shown = Timeline.of(Records.small(), new TimelineLook(100, true, true, false, List.of()));
        assertThat(shown.replaceAll("\u001b\\[[0-9;]*m|\u001b]8;;[^\u001b]*\u001b\\\\", ""))
                .isEqualTo(plain);
    }

    @Test
    void marksThePairThatIsAskedFor() {
        List<StateCode> pair = List.of(new StateCode("USA"), new StateCode("JPN"));
        String shown = Timeline.of(Records.small(), new TimelineLook(100, true, false, false, pair));
        assertThat(shown).contains("\u001b[33mJPN,\u001b[0m \u001b[36mUSA\u001b[0m");
    }

    @ParameterizedTest
    @CsvSource({"1,1 min", "60,1 h", "90,1 h 30 min", "1440,1 day", "5760,4 days", "1590,1 day 2 h 30 min"})
    void lengthsAreSpelled(int minutes, String words) {
        assertThat(SpelledLength.ofMinutes(minutes)).isEqualTo(words);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Run.plain("王毅").width()).isEqualTo(4);
        assertThat(Line.cut("王毅会见鲁比奥", 7)).isEqualTo("王毅会…");
    }
}
