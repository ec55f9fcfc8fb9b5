package dev.readout.cli;

import dev.readout.store.sql.DatabaseUrl;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --db}: where the record is kept. */
final class DatabaseOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "DB",
            defaultValue = "readout.db",
            description =
                    "The database: a file (default: ${DEFAULT-VALUE}) or jdbc:postgresql://HOST/NAME?user=…&password=…")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String database;

    /** Where it is. */
    DatabaseUrl url() {
        try {
            return new DatabaseUrl(database);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--db: " + e.getMessage(), e);
        }
    }
}
