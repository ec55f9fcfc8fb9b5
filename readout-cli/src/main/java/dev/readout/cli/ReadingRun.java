package dev.readout.cli;

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
 * Reads articles as they come, some at a time, so that only a few are held with their trees; keeps what was read in each,
 * and counts what was passed over.
 */
final class ReadingRun {

    /** Articles are read together up to so many characters. */
    private static final int BATCH_CHARACTERS = 100_000;

    private final Readout readout;
    private final Progress progress;
    private final SkippedDocuments skipped;
    private final List<Article> batch = new ArrayList<>();
    private final List<ArticleReading> readings = new ArrayList<>();
    private final Map<String, Integer> declined = new TreeMap<>();
    private int batchCharacters;
    private int furniture;

    ReadingRun(Readout readout, Progress progress, SkippedDocuments skipped) {
        this.readout = readout;
        this.progress = progress;
        this.skipped = skipped;
    }

    /** Takes an article. */
    void take(Article article) {
        furniture += article.blocks(BlockKind.FURNITURE).size();
        furniture += article.blocks(BlockKind.RELATED).size();
        batch.add(article);
        batchCharacters += article.text().length();
        if (batchCharacters >= BATCH_CHARACTERS) {
            readBatch();
        }
    }

    /** The record of all articles taken. */
    Record record() {
        readBatch();
        return readout.link(readings);
    }

    /** How many articles were taken. */
    int articles() {
        return readings.size() + batch.size();
    }

    /** How many passages were set aside as page furniture or teasers of other stories. */
    int furniture() {
        return furniture;
    }

    /** What was read and left out, by reason. */
    Map<String, Integer> declined() {
        return new TreeMap<>(declined);
    }

    private void readBatch() {
        for (ArticleReading reading : readout.read(batch, skipped::add)) {
            readings.add(reading);
            reading.declined().forEach(item -> declined.merge(item.reason(), 1, Integer::sum));
        }
        progress.articles(batch.size());
        batch.clear();
        batchCharacters = 0;
    }
}
