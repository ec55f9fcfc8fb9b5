package dev.readout.pipeline;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads what is new into a store. Each content is read once; what was read is kept some articles at a time, so that a
 * process that is killed loses no more than those at hand, and the next run goes on.
 *
 * <pre>{@code
 * Ingest ingest = new Ingest(store);
 * ingest.read(ingest.unread(articles), readout, article -> {});
 * ChangeCount changes = ingest.link();
 * }</pre>
 */
public final class Ingest {

    private static final int BATCH = 16;

    private final RecordStore store;

    /** Into a store, which stays the caller's to close. */
    public Ingest(RecordStore store) {
        this.store = store;
    }

    /**
     * Those of some articles whose content was never read, by source; of one content under several sources the first. The
     * sources of the others are noted.
     */
    public List<Article> unread(List<Article> articles) {
        Map<ArticleId, Article> first = new TreeMap<>();
        List<Article> bySource =
                articles.stream().sorted(Comparator.comparing(Article::source)).toList();
        bySource.forEach(article -> first.putIfAbsent(article.id(), article));
        Set<ArticleId> known = store.known(first.keySet());
        List<Article> again = articles.stream()
                .filter(article -> known.contains(article.id()))
                .toList();
        if (!again.isEmpty()) {
            store.sighted(again);
        }
        return first.values().stream()
                .filter(article -> !known.contains(article.id()))
                .sorted(Comparator.comparing(Article::source))
                .toList();
    }

    /**
     * Reads articles and keeps what was read.
     *
     * @param articles the articles
     * @param readout reads them
     * @param progress is told each article before it is read
     */
    public void read(List<Article> articles, Readout readout, Consumer<Article> progress) {
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<Article> batch = new ArrayList<>(articles.subList(from, Math.min(articles.size(), from + BATCH)));
            batch.forEach(progress);
            store.keep(readout.read(batch));
        }
    }

    /** Brings the record up to all that was kept, now or by a run that was killed. */
    public ChangeCount link() {
        return store.link();
    }
}
