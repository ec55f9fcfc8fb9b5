package dev.readout.cli;

import dev.readout.page.ArchiveGate;
import dev.readout.pipeline.intake.FirstLook;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say by what rules to read, and what of an archive. */
final class ReadingOptions {

    @Option(names = "--rulebook", paramLabel = "DIR", description = "A folder of rules and tables of your own.")
    private @Nullable Path rulebook;

    @Option(
            names = "--no-gate",
            description = {
                "Read every page of a WARC archive. Without it, pages whose words point to nothing",
                "between states are passed over at a first look, and counted."
            })
    private boolean noGate;

    private @Nullable RulebookFiles files;
    private @Nullable Rulebook rules;

    /**
     * The rules and tables.
     *
     * @throws IOException if the folder cannot be read
     */
    Rulebook rulebook() throws IOException {
        if (rules == null) {
            rules = Rulebook.of(files());
        }
        return rules;
    }

    /**
     * The first look at the pages of archives.
     *
     * @throws IOException if the folder cannot be read
     */
    ArchiveGate gate() throws IOException {
        if (noGate) {
            return ArchiveGate.OPEN;
        }
        FirstLook gate = new FirstLook(files());
        return rulebook == null ? gate : gate.checked();
    }

    /**
     * What tells two ways of reading archives apart.
     *
     * @throws IOException if the folder cannot be read
     */
    String name() throws IOException {
        return noGate ? "all" : "gate " + rulebook().version();
    }

    private RulebookFiles files() throws IOException {
        if (files == null) {
            files = RulebookFolder.files(rulebook);
        }
        return files;
    }
}
