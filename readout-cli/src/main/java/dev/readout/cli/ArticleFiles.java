package dev.readout.cli;

import dev.readout.model.article.Article;
import dev.readout.page.ArchiveGate;
import dev.readout.page.ArchiveProgress;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.Rejection;
import dev.readout.pipeline.intake.Languages;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the articles in files one by one, and tells of each file, or part of one, that could not be read. */
final class ArticleFiles {

    private final SkippedDocuments skipped;
    private final Progress progress;
    private final Consumer<Article> sink;
    private ArchiveGate gate = ArchiveGate.OPEN;
    private ArchiveProgress places = ArchiveProgress.NONE;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private boolean onlyEnglish;

    /**
     * Files to be read.
     *
     * @param skipped told of what cannot be read
     * @param progress told of each file
     * @param sink takes each article, in order
     */
    ArticleFiles(SkippedDocuments skipped, Progress progress, Consumer<Article> sink) {
        this.skipped = skipped;
        this.progress = progress;
        this.sink = sink;
    }

    /** Skips articles that are plainly in another language than English. */
    ArticleFiles onlyEnglish() {
        onlyEnglish = true;
        return this;
    }

    /** Passes over the pages of archives that a gate refuses. */
    ArticleFiles gatedBy(ArchiveGate judge) {
        gate = judge;
        return this;
    }

    /** Begins archives where they were left. */
    ArticleFiles goingOn(ArchiveProgress known) {
        places = known;
        return this;
    }

    /** Reads files in order. */
    void read(List<Path> files) {
        ArticleReader reader = new ArticleReader(gate, places);
        for (Path file : files) {
            progress.step(file.toString());
            read(reader, file);
        }
    }

    /** What could not be read. */
    SkippedDocuments skipped() {
        return skipped;
    }

    /** How many pages of archives the gate refused, by its reasons; they count neither as read nor as skipped. */
    Map<String, Integer> passedOver() {
        return Map.copyOf(passedOver);
    }

    /** Such a count in words: {@code 12 pages of archives passed over at a first look (no-two-states 9, other-news 3)}. */
    static String passedOver(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all + " page" + (all == 1 ? "" : "s") + " of archives passed over at a first look ("
                + new TreeMap<>(counts)
                        .entrySet().stream()
                                .map(count -> count.getKey() + " " + count.getValue())
                                .collect(Collectors.joining(", "))
                + ")";
    }

    private void read(ArticleReader reader, Path file) {
        try {
            reader.read(file.toString(), file, this::take);
        } catch (NoSuchFileException e) {
            skipped.add("missing", file.toString(), "there is no such file");
        } catch (IOException e) {
            skipped.add("unreadable", file.toString(), "it cannot be read: " + e.getMessage());
        }
    }

    private void take(ReadOutcome outcome) {
        outcome.fold(this::pass, this::skip);
    }

    private boolean pass(ReadOutcome.Read read) {
        Article article = read.article();
        Optional<String> refusal = onlyEnglish ? Languages.refusal(article) : Optional.empty();
        if (refusal.isPresent()) {
            skipped.add(Languages.REASON, read.source(), refusal.get());
            return false;
        }
        sink.accept(article);
        return true;
    }

    private boolean skip(ReadOutcome.Rejected rejected) {
        Rejection reason = rejected.reason();
        if (reason == Rejection.PASSED_OVER) {
            passedOver.merge(rejected.detail(), 1, Integer::sum);
            return false;
        }
        skipped.add(reason.code(), rejected.source(), rejected.detail());
        return false;
    }
}
