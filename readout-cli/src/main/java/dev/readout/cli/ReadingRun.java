package dev.readout.cli;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Record;
import dev.readout.pipeline.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads articles some at a time, shows how far it is, and reports at the end. */
final class ReadingRun {

    private static final int BATCH = 16;

    private final Readout readout;
    private final Console console;
    private final Map<String, Integer> declined = new TreeMap<>();

    ReadingRun(Readout readout, Console console) {
        this.readout = readout;
        this.console = console;
    }

    /** The record of articles. */
    Record record(List<Article> articles) {
        Progress progress = new Progress(console, "reading", articles.size());
        List<ArticleReading> readings = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<Article> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
            batch.forEach(article -> progress.step(article.source()));
            readings.addAll(readout.read(batch));
        }
        progress.clear();
        for (ArticleReading reading : readings) {
            reading.declined().forEach(item -> declined.merge(item.reason(), 1, Integer::sum));
        }
        return readout.link(readings);
    }

    /** Says what was read and found. */
    void report(Record record, ArticleFiles files, long nanos) {
        int mentions = record.engagements().stream()
                .mapToInt(engagement -> engagement.mentions().size())
                .sum();
        console.say("Read " + count(record.articles().size(), "article") + " in " + seconds(nanos) + " s. "
                + (files.skipped() == 0 ? "None skipped." : files.skipped() + " skipped."));
        console.say("Found " + count(record.engagements().size(), "engagement") + " in " + count(mentions, "mention")
                + ", " + count(record.statements().size(), "attributed statement") + ", "
                + count(record.agreements().size(), "agreement") + ", "
                + count(record.measures().size(), "measure") + ".");
        console.say("Of the engagements " + statuses(record) + ".");
        if (!declined.isEmpty()) {
            List<String> reasons = new ArrayList<>();
            declined.forEach((reason, number) -> reasons.add(reason + " " + number));
            console.say("Read and declined: " + String.join(", ", reasons) + "; readout explain says where.");
        }
    }

    private static String statuses(Record record) {
        Map<EngagementStatus, Integer> counts = new TreeMap<>();
        record.engagements().forEach(engagement -> counts.merge(engagement.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, number) -> parts.add(number + " " + status.code()));
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    }
}
