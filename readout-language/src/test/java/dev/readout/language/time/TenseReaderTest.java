package dev.readout.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.time.meaning.Genre;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met/VBD on Friday .            | 2025-07-11
            They will/MD meet/VB on Friday .    | 2025-07-18
            They meet/VBP on Friday .           | 2025-07-18
            Officials say/VBP on Friday so .    | 2025-07-11
            They could/MD meet/VB on Monday .   | 2025-07-14
            Ministers , Friday                  | 2025-07-11
            They are/VBP due/JJ to/TO meet/VB on Friday . | 2025-07-18
            """)
    void verbTellsTheDirectionOfAWeekday(String text, String value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will/MD come/VB from July 28 to August 2 . | 2025-07-28 | 2025-08-02
            They met/VBD on June 18 and 19 .                | 2025-06-18 | 2025-06-19
            They met/VBD on June 18 and 21 .                | 2025-06-18 | 2025-06-18
            They spoke/VBD on January 17 and June 5 .       | 2025-01-17 | 2025-01-17
            He is/VBZ visiting/VBG from July 10 to July 14 . | 2025-07-10 | 2025-07-14
            He will/MD visit/VB from July 2 to July 4 .      | 2026-07-02 | 2026-07-04
            He is/VBZ there from December 30 to January 2 .  | 2025-12-30 | 2026-01-02
            """)
    void bothEndsOfAStretchTellTheWholeOfIt(String text, String start, String end) {
        TimeExpression first = times(text).get(0);
        assertThat(String.valueOf(first.start())).isEqualTo(start);
        assertThat(String.valueOf(first.end())).isEqualTo(end);
    }

    private static List<String> values(String text) {
        return times(text).stream().map(TimeExpression::value).toList();
    }

    private static List<TimeExpression> times(String text) {
        return TimeReader.english()
                .times(TaggedText.of(text).parse(), PartialDate.parse("2025-07-12"), Genre.NEWS, null);
    }
}
