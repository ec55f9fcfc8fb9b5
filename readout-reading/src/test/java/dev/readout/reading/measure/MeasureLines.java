package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.reading.article.Readings;
import java.util.stream.Collectors;

/** The measures of some sentences in a line, as tests write them. */
final class MeasureLines {

    private MeasureLines() {}

    /** The measures, {@code kind BY TARGETS rate status effective}, sorted, parted by {@code " ; "}. */
    static String told(String sentences) {
        return Readings.of(sentences).measures().stream()
                .map(MeasureLines::brief)
                .sorted()
                .collect(Collectors.joining(" ; "));
    }

    private static String brief(Measure measure) {
        return measure.kind().code() + " " + measure.by() + " "
                + measure.targets().stream().map(StateCode::value).collect(Collectors.joining(",")) + " "
                + (measure.ratePercent() == null ? "-" : measure.ratePercent().toPlainString()) + " "
                + measure.status().code() + " " + (measure.effective() == null ? "-" : measure.effective());
    }
}
