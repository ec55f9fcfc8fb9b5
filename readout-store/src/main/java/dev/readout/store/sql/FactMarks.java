package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.FactIndex;
import dev.readout.store.fact.FactIndexer;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.fact.Tag;
import dev.readout.store.json.FactCodec;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what facts are found by, beside their rows. */
final class FactMarks implements AutoCloseable {

    private final Handle handle;
    private final FactCodec codec;
    private final Function<ArticleId, Article> articles;
    private final FactIndexer indexer;
    private final PostingWriter postings;
    private final RowInserts tellings;
    private final PreparedBatch untellings;
    private final RowInserts appearances;
    private final PreparedBatch disappearances;

    FactMarks(Handle handle, Dialect dialect, FactCodec codec, Function<ArticleId, Article> articles) {
        this.handle = handle;
        this.codec = codec;
        this.articles = articles;
        this.indexer = new FactIndexer(articles);
        this.postings = new PostingWriter(handle);
        this.tellings = new RowInserts(handle, dialect, "telling", List.of("article", "fact"));
        this.untellings = handle.prepareBatch("delete from telling where fact = ?");
        this.appearances = new RowInserts(
                handle, dialect, "appearance", List.of("person", "day", "fact", "place", "state", "title", "name"));
        this.disappearances = handle.prepareBatch("delete from appearance where fact = ?");
    }

    /** What a fact can be found by. */
    FactIndex index(Object fact) {
        return indexer.index(fact);
    }

    /** Takes away what a fact was found by until now, as its row tells it. */
    void remove(Sort sort, long pk) {
        handle.createQuery("select body, review from fact where pk = ? and body is not null")
                .bind(0, pk)
                .map((row, context) -> index(codec.read(row.getString("body"), sort.type(), articles))
                        .tags(ReviewState.ofCode(row.getString("review"))))
                .findOne()
                .ifPresent(tags -> tags.forEach(tag -> postings.remove(sort, tag, pk)));
        untellings.add(pk);
        disappearances.add(pk);
    }

    /** Has a fact found by its articles and, if it is shown, by all else. */
    void put(Sort sort, long pk, FactIndex index, ReviewState review, boolean shown) {
        index.articles().forEach(article -> tellings.add(article.value(), pk));
        if (!shown) {
            return;
        }
        for (Tag tag : index.tags(review)) {
            postings.put(sort, tag, pk);
        }
        List<FactIndex.Appearance> people = index.appearances();
        for (int place = 0; place < people.size(); place++) {
            FactIndex.Appearance one = people.get(place);
            appearances.add(one.person(), index.day(), pk, place, one.state(), one.title(), one.name());
        }
    }

    /** Writes the rows that wait, after those of the facts themselves. */
    void flush() {
        untellings.execute();
        disappearances.execute();
        tellings.flush();
        appearances.flush();
    }

    /** Writes all that waits. */
    void end() {
        flush();
        postings.flush();
    }

    @Override
    public void close() {
        postings.close();
        tellings.close();
        untellings.close();
        appearances.close();
        disappearances.close();
    }
}
