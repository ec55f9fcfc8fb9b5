package dev.readout.pipeline;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is new into a store. Each content is read once, as first met; what was read is kept some articles at a time, so
 * that a process that is killed loses no more than those at hand, and the next run goes on.
 *
 * <pre>{@code
 * Ingest ingest = new Ingest(store, () -> readout, fault -> log(fault.detail()));
 * articles.forEach(ingest::take);
 * ChangeCount changes = ingest.finish();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Ingest {

    private static final int BATCH = 16;
    private static final int BATCH_CHARACTERS = 100_000;

    private final RecordStore store;
    private final Supplier<Readout> readout;
    private final Consumer<ReadingFault> faults;
    private final List<Article> batch = new ArrayList<>();
    private int batchCharacters;
    private @Nullable Runnable then;
    private int read;
    private int known;

    /**
     * Into a store.
     *
     * @param store stays the caller's to close
     * @param readout gives what reads, and is not asked before there is something new
     * @param faults told of each article that could not be read by a fault of the program; it is not kept, and read when
     *     it comes again
     */
    public Ingest(RecordStore store, Supplier<Readout> readout, Consumer<ReadingFault> faults) {
        this.store = store;
        this.readout = readout;
        this.faults = faults;
    }

    /** Takes an article. */
    public void take(Article article) {
        batch.add(article);
        batchCharacters += article.text().length();
        if (batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
            readBatch();
        }
    }

    /**
     * Has something done once all articles that were taken until now are kept.
     *
     * @param kept done at once where none is at hand; takes the place of what was to be done before
     */
    public void then(Runnable kept) {
        then = kept;
        if (batch.isEmpty()) {
            done();
        }
    }

    /** Brings the record up to all that was kept, now or by a run that was killed. */
    public ChangeCount finish() {
        readBatch();
        return store.link();
    }

    /** How many articles were new. */
    public int read() {
        return read;
    }

    /** How many articles had a content that was read before. */
    public int known() {
        return known;
    }

    private void readBatch() {
        Map<ArticleId, Article> unread = new LinkedHashMap<>();
        batch.forEach(article -> unread.putIfAbsent(article.id(), article));
        Set<ArticleId> before = store.known(unread.keySet());
        unread.keySet().removeAll(before);
        if (!unread.isEmpty()) {
            read += store.keep(readout.get().read(List.copyOf(unread.values()), faults));
        }
        if (unread.size() < batch.size()) {
            store.sighted(batch);
        }
        known += batch.size() - unread.size();
        batch.clear();
        batchCharacters = 0;
        done();
    }

    private void done() {
        if (then != null) {
            then.run();
        }
        then = null;
    }
}
