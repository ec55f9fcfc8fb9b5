package dev.readout.cli;

import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Record;
import dev.readout.model.time.PartialDate;
import dev.readout.pipeline.selection.RecordSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a run of {@code readout read} says at its end: what was read and skipped, found, missing, left out and declined. */
final class ClosingReport {

    private static final int MOST_NUMBERS = 12;

    private final Console console;
    private final Record whole;
    private final ReadingRun run;
    private final ArticleFiles files;

    /**
     * A report on a run.
     *
     * @param console where to print
     * @param whole the record of all articles read
     * @param run how they were read
     * @param files where they came from
     */
    ClosingReport(Console console, Record whole, ReadingRun run, ArticleFiles files) {
        this.console = console;
        this.whole = whole;
        this.run = run;
        this.files = files;
    }

    /**
     * Prints the report.
     *
     * @param selection what was asked for
     * @param printed the part of the record that was printed
     * @param nanos how long all took
     * @param status the exit status
     */
    void print(RecordSelection selection, RecordSelection.Selected printed, long nanos, int status) {
        console.say(read(nanos));
        console.say(found(printed.record()));
        console.say("Of the engagements " + statuses(printed.record()) + ".");
        console.say(dates(printed.record()));
        if (!selection.isAll()) {
            console.say(leftOut(selection, printed));
        }
        console.say(conflicts(printed.record()) + " " + particulars(printed.record()));
        console.say(declined());
        console.say("Every fact has its sentence: --format timeline --evidence shows it.");
        console.say("Exit status " + status + ".");
    }

    private String read(long nanos) {
        int skipped = files.skipped().count();
        int repeated = run.articles() - whole.articles().size();
        return "Read " + run.articles() + " of " + count(run.articles() + skipped, "article") + " in "
                + String.format(Locale.ROOT, "%.1f", nanos / 1e9) + " s. "
                + (skipped == 0
                        ? "None skipped"
                        : console.strong(skipped + " skipped") + " ("
                                + counts(files.skipped().reasons()) + ")")
                + "; " + count(run.furniture(), "passage") + " set aside as page furniture."
                + (files.passedOver().isEmpty()
                        ? ""
                        : " " + ArticleFiles.passedOver(files.passedOver()) + "; --no-gate reads them.")
                + (repeated == 0 ? "" : " " + count(repeated, "article") + " the same as another, word for word.");
    }

    private static String found(Record record) {
        int mentions = record.engagements().stream()
                .mapToInt(engagement -> engagement.mentions().size())
                .sum();
        return "Found " + count(record.engagements().size(), "engagement") + " in " + count(mentions, "mention") + ", "
                + count(record.statements().size(), "attributed statement") + ", "
                + count(record.agreements().size(), "agreement") + ", "
                + count(record.measures().size(), "measure") + ", "
                + count(record.events().size(), "event") + ".";
    }

    private static String statuses(Record record) {
        Map<EngagementStatus, Integer> counts = new TreeMap<>();
        record.engagements().forEach(engagement -> counts.merge(engagement.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, number) -> parts.add(number + " " + status.code()));
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static String dates(Record record) {
        long undated = record.engagements().stream()
                .filter(engagement -> engagement.start() == null)
                .count();
        long inexact = record.engagements().stream()
                .map(Engagement::start)
                .filter(Objects::nonNull)
                .filter(start -> start.precision() != PartialDate.Precision.DAY)
                .count();
        return inexact + undated + " have no exact day, " + undated + " of them no date at all.";
    }

    private static String leftOut(RecordSelection selection, RecordSelection.Selected printed) {
        String line = "Left out, as not asked for: " + count(printed.leftOut(), "engagement") + ".";
        if (selection.days().isAll()) {
            return line;
        }
        return line + " Of unknown date: " + count(printed.undated(), "engagement")
                + (selection.undated() ? ", kept (--undated)." : ", left out; --undated keeps them.");
    }

    private String conflicts(Record record) {
        long conflicts = record.engagements().stream()
                .mapToLong(engagement -> engagement.conflicts().size())
                .sum();
        return conflicts == 0 ? "Conflicts: none." : console.strong("Conflicts: " + conflicts) + ".";
    }

    private String particulars(Record record) {
        return missing(record, "Outlet", article -> article.outlet() == null) + " "
                + missing(record, "Day of publication", ClosingReport::hasNoDay);
    }

    private static boolean hasNoDay(Article article) {
        PublicationDate published = article.published();
        return published == null || published.date().precision() != PartialDate.Precision.DAY;
    }

    private String missing(Record record, String what, Predicate<Article> lacking) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < record.articles().size(); i++) {
            if (lacking.test(record.articles().get(i))) {
                numbers.add("[" + (i + 1) + "]");
            }
        }
        if (numbers.isEmpty()) {
            return what + ": found in all.";
        }
        String which = numbers.size() > MOST_NUMBERS ? "" : ", " + String.join("", numbers);
        return console.strong(what + " not found") + ": " + count(numbers.size(), "article") + which + ".";
    }

    private String declined() {
        return run.declined().isEmpty()
                ? "Nothing was read and declined."
                : "Read and declined: " + counts(run.declined()) + "; readout explain says where.";
    }

    private static String counts(Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(counts).forEach((name, number) -> parts.add(name + " " + number));
        return String.join(", ", parts);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
