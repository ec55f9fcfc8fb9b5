package dev.readout.cli;

import dev.readout.language.OngoingAnalysis;
import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.pipeline.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads articles as they come, so that only a few are held with their trees; keeps what was read in each,
 * and counts what was passed over.
 */
final class ReadingRun {

    private final Readout readout;
    private final Progress progress;
    private final OngoingAnalysis<ArticleReading> reading;
    private final List<ArticleReading> readings = new ArrayList<>();
    private final Map<String, Integer> declined = new TreeMap<>();
    private int furniture;

    ReadingRun(Readout readout, Progress progress, SkippedDocuments skipped) {
        this.readout = readout;
        this.progress = progress;
        this.reading = readout.ongoing(this::add, skipped::add);
    }

    /** Takes an article. */
    void take(Article article) {
        furniture += article.blocks(BlockKind.FURNITURE).size();
        furniture += article.blocks(BlockKind.RELATED).size();
        reading.take(article);
    }

    /** The record of all articles taken. */
    Record record() {
        reading.finish();
        return readout.link(readings);
    }

    /** How many articles were taken. */
    int articles() {
        return readings.size() + reading.underWay();
    }

    /** How many passages were set aside as page furniture or teasers of other stories. */
    int furniture() {
        return furniture;
    }

    /** What was read and left out, by reason. */
    Map<String, Integer> declined() {
        return new TreeMap<>(declined);
    }

    private void add(ArticleReading read) {
        readings.add(read);
        read.declined().forEach(item -> declined.merge(item.reason(), 1, Integer::sum));
        progress.articles(1);
    }
}
