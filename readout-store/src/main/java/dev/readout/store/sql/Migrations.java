package dev.readout.store.sql;

import dev.readout.model.ReadoutException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the form that this version knows. */
final class Migrations {

    private Migrations() {}

    /**
     * Brings a database up to date.
     *
     * @throws ReadoutException with {@code DATABASE_NEWER} if a newer version of Readout has already changed its form
     */
    static void run(DatabaseUrl url) {
        Flyway flyway = Flyway.configure()
                .dataSource(DataSources.writing(url))
                .locations(url.dialect().migrations())
                .javaMigrations(new Reindexing("3", url.dialect()))
                .loggers("slf4j")
                .load();
        requireKnown(url, flyway);
        flyway.migrate();
    }

    private static void requireKnown(DatabaseUrl url, Flyway flyway) {
        MigrationVersion known = MigrationVersion.EMPTY;
        for (MigrationInfo info : flyway.info().all()) {
            if (info.getScript() != null && info.getState().isResolved()) {
                known = info.getVersion().compareTo(known) > 0 ? info.getVersion() : known;
            }
        }
        MigrationInfo current = flyway.info().current();
        if (current != null && current.getVersion().compareTo(known) > 0) {
            throw new ReadoutException(
                    ReadoutException.Code.DATABASE_NEWER,
                    "the database " + url + " was made by a newer version of Readout (form " + current.getVersion()
                            + ", this version knows " + known + "); it is left as it is");
        }
    }
}
