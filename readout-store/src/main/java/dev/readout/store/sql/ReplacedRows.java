package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.LinkageChange;
import dev.readout.model.record.Evidence;
import dev.readout.store.fact.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The rows of the facts that a change of the record takes the place of. */
public final class ReplacedRows {

    private ReplacedRows() {}

    /**
     * The rows.
     *
     * @param engagements the ids that the engagements of the change had before
     */
    public static Set<Long> of(Handle handle, LinkageChange change, Set<String> engagements) {
        Set<Long> rows = new TreeSet<>();
        for (List<String> some : Portions.of(engagements)) {
            rows.addAll(handle.createQuery("select pk from fact where sort = :sort and copy = 0 and id in (<ids>)")
                    .bind("sort", Sort.ENGAGEMENT.code())
                    .bindList("ids", some)
                    .mapTo(Long.class)
                    .list());
        }
        List<ArticleId> articles =
                change.record().articles().stream().map(Article::id).toList();
        for (List<ArticleId> some : Portions.of(articles)) {
            rows.addAll(handle.createQuery("select pk from fact where article in (<articles>) and sort in (<sorts>)")
                    .bindList("articles", some.stream().map(ArticleId::value).toList())
                    .bindList("sorts", Sort.STATEMENT.code(), Sort.AGREEMENT.code(), Sort.EVENT.code())
                    .mapTo(Long.class)
                    .list());
        }
        rows.addAll(measures(handle, change.measured()));
        return rows;
    }

    private static Set<Long> measures(Handle handle, Collection<Evidence> first) {
        Set<Long> rows = new TreeSet<>();
        for (Evidence evidence : first) {
            rows.addAll(handle.createQuery(
                            "select pk from fact where article = :article and sort = :sort" + " and start_at = :start")
                    .bind("article", evidence.article().value())
                    .bind("sort", Sort.MEASURE.code())
                    .bind("start", evidence.span().start())
                    .mapTo(Long.class)
                    .list());
        }
        return rows;
    }
}
