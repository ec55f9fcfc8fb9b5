package dev.readout.evaluation.suite;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the figures that have a floor in a file, for the page that tells how well this version reads. */
public final class FigureFile {

    private static final String HEAD =
            "# Written by ./readout evaluate floors DATA --keep FILE: evaluation, data, table,"
                    + " row, column, figure, floor. No figure: its data was not there.\n";

    private FigureFile() {}

    /** The file's text: a line for each figure, in the order of the floors, cells parted by tabs. */
    public static String text(List<Verdict> verdicts) {
        return HEAD + verdicts.stream().map(FigureFile::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Writes the file. */
    public static void write(Path file, List<Verdict> verdicts) throws IOException {
        Files.writeString(file, text(verdicts), StandardCharsets.UTF_8);
    }

    private static String line(Verdict verdict) {
        Floor floor = verdict.floor();
        String figure = verdict.figure().isPresent() ? plain(verdict.figure().getAsDouble()) : "";
        return String.join(
                "\t",
                floor.evaluation(),
                floor.data(),
                floor.table(),
                floor.row(),
                floor.column(),
                figure,
                plain(floor.least()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
