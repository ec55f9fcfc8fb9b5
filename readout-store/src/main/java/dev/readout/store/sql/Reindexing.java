package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A step of the database's form: what facts are found by is worked out anew from the facts. */
final class Reindexing implements JavaMigration {

    private static final int AT_ONCE = 2_000;

    private final String version;
    private final Dialect dialect;

    Reindexing(String version, Dialect dialect) {
        this.version = version;
        this.dialect = dialect;
    }

    private record Row(long pk, Sort sort, String body, boolean shown, ReviewState review) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("pk"),
                    Sort.ofCode(row.getString("sort")),
                    row.getString("found"),
                    row.getString("body") != null,
                    ReviewState.ofCode(row.getString("review")));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "index the facts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        try (Handle handle = Jdbi.create(context.getConnection()).open()) {
            handle.execute("delete from posting");
            handle.execute("delete from telling");
            handle.execute("delete from appearance");
            fill(handle);
        }
    }

    private void fill(Handle handle) {
        FactCodec codec = new FactCodec();
        ArticleTable table = new ArticleTable(codec, dialect);
        QuotedArticles quoted = new QuotedArticles(table, handle);
        try (FactMarks marks = new FactMarks(handle, dialect, codec, quoted);
                WordIndex words = new WordIndex(handle, dialect, "words_of_fact")) {
            List<Row> rows = rows(handle, 0);
            while (!rows.isEmpty()) {
                quoted.with(articles(handle, rows));
                for (Row row : rows) {
                    Object fact = codec.read(row.body(), row.sort().type(), quoted);
                    marks.put(row.sort(), row.pk(), marks.index(fact), row.review(), row.shown());
                    words.put(row.pk(), marks.index(fact).words(), true);
                }
                marks.flush();
                words.flush();
                rows = rows(handle, rows.get(rows.size() - 1).pk());
            }
            marks.end();
        }
    }

    private static List<Row> rows(Handle handle, long after) {
        return handle.createQuery(
                        "select pk, sort, body, coalesce(body, raw) as found, review from fact where pk > ? order by pk limit "
                                + AT_ONCE)
                .bind(0, after)
                .map((row, context) -> Row.of(row))
                .list();
    }

    private static List<ArticleId> articles(Handle handle, List<Row> rows) {
        return handle.createQuery("select distinct article from fact where pk between ? and ?")
                .bind(0, rows.get(0).pk())
                .bind(1, rows.get(rows.size() - 1).pk())
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }
}
