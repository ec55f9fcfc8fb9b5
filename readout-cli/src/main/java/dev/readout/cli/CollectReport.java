package dev.readout.cli;

import dev.readout.collect.CycleReport;
import dev.readout.collect.Outcome;
import dev.readout.collect.Visit;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What one cycle of collecting says at its end: every outcome by number, and by name what was not had. */
final class CollectReport {

    private final Console console;
    private final CycleReport report;
    private final Path folder;

    CollectReport(Console console, CycleReport report, Path folder) {
        this.console = console;
        this.report = report;
        this.folder = folder;
    }

    /**
     * Prints the report.
     *
     * @param nanos how long the cycle took
     */
    void print(long nanos) {
        report.failures().forEach(this::name);
        report.visits().stream()
                .filter(visit -> visit.outcome() == Outcome.GONE || visit.outcome() == Outcome.LEFT)
                .filter(visit -> !visit.detail().endsWith("as before"))
                .forEach(this::name);
        console.say(String.format(
                Locale.ROOT,
                "Asked %d source%s in %.1f s, %d of them in vain; %s.",
                report.sources(),
                report.sources() == 1 ? "" : "s",
                nanos / 1e9,
                inVain(),
                counts()));
        if (report.tooOld() > 0) {
            console.say(report.tooOld() + " pages of sitemaps passed over as too old.");
        }
        console.say(
                report.archives().isEmpty()
                        ? "Nothing was fetched."
                        : "Kept in " + folder + ": "
                                + report.archives().stream()
                                        .map(file -> String.valueOf(file.getFileName()))
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private void name(Visit visit) {
        String what = visit.address().isEmpty() ? visit.source().name() : visit.address();
        console.say("readout: " + visit.outcome().code() + " " + what + ": " + visit.detail());
    }

    private long inVain() {
        return report.failures().stream()
                .filter(visit -> visit.role() == Visit.Role.SOURCE)
                .count();
    }

    private String counts() {
        return report.counts().isEmpty()
                ? "nothing was due"
                : report.counts().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().code())
                        .collect(Collectors.joining(", "));
    }
}
