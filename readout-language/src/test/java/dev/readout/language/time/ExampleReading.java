package dev.readout.language.time;

import dev.readout.language.time.meaning.Genre;
import dev.readout.language.time.rule.Example;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** An example of the rulebook as the reader reads it. */
final class ExampleReading {

    private ExampleReading() {}

    static List<TimeExpression> times(TimeReader reader, Example example) {
        String[] setting = example.setting().split(" ", -1);
        PartialDate date = PartialDate.parse(setting[1]);
        LocalDate day = date.firstDay();
        boolean news = setting[0].equals("news");
        return reader.times(
                TaggedText.of(example.text()).parse(),
                news ? date : null,
                news ? Genre.NEWS : Genre.NARRATIVE,
                news ? null : day);
    }

    /** An expression as an example writes it: text, value and modifier. */
    static String written(String text, TimeExpression time) {
        String mod = time.mod() == null ? "" : ":" + time.mod();
        return time.span().of(text) + " = " + time.value() + mod;
    }
}
