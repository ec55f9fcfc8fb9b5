package dev.readout.evaluation.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs another tool over gold data and writes its output in the format that {@code readout evaluate … --predictions}
 * takes. Arguments: {@code ud-gold|ud-raw|names|quotations|sutime|heideltime GOLD OUT}.
 */
public final class RivalsMain {

    private RivalsMain() {}

    /** Runs one tool over one data set; an output that is there already is kept, as the tools are slow. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("three arguments are due: what, gold, out");
        }
        Path gold = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        if (Files.exists(out)) {
            return;
        }
        Path unfinished = Path.of(arguments[2] + ".unfinished");
        run(arguments[0], gold, unfinished);
        Files.move(unfinished, out);
    }

    private static void run(String what, Path gold, Path out) throws IOException {
        switch (what) {
            case "ud-gold" -> CoreNlpTrees.onGoldTokens(gold, out);
            case "ud-raw" -> CoreNlpTrees.onRawText(gold, out);
            case "quotations" -> CoreNlpQuotations.find(gold, out);
            case "sutime" -> SuTime.find(gold, out);
            case "heideltime" -> HeidelTime.find(gold, out);
            case "names" -> CoreNlpNames.find(gold, out);
            default -> throw new IllegalArgumentException("no such comparison: " + what);
        }
    }
}
