package dev.readout.cli;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.pipeline.Ingest;
import dev.readout.pipeline.Readout;
import dev.readout.pipeline.RecordLinking;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout ingest}: articles into the record kept in a database. */
@Command(
        name = "ingest",
        description = {
            "Reads articles into the record kept in a database.",
            "What was read before is not read again; a run that was killed is gone on with."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders: text, HTML, JSON lines")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DatabaseOption database;

    @Option(
            names = "--rulebook",
            paramLabel = "DIR",
            description = "Rules and tables of your own (*.rules, *.tsv), beside the bundled ones")
    private @Nullable Path rulebook;

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        ArticleFiles files = new ArticleFiles(console);
        files.read(InputFiles.under(paths), "opening");
        try (RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC())) {
            Ingest ingest = new Ingest(store);
            List<Article> unread = ingest.unread(files.articles());
            read(unread, ingest);
            ChangeCount changes = ingest.link();
            report(files, unread.size(), changes, System.nanoTime() - begun);
        }
        return files.skipped() > 0 ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
    }

    private void read(List<Article> unread, Ingest ingest) throws IOException {
        if (unread.isEmpty()) {
            return;
        }
        Progress progress = new Progress(console, "reading", unread.size());
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            Readout readout = new Readout(analyzer, RulebookFolder.open(rulebook));
            ingest.read(unread, readout, article -> progress.step(article.source()));
        } finally {
            progress.clear();
        }
    }

    private void report(ArticleFiles files, int read, ChangeCount changes, long nanos) {
        int known = files.articles().size() - read;
        console.say(String.format(
                Locale.ROOT,
                "Read %d new article%s in %.1f s; %d known before, %d skipped.",
                read,
                read == 1 ? "" : "s",
                nanos / 1e9,
                known,
                files.skipped()));
        console.say("The record in " + database.url() + ": " + changes.added() + " facts added, " + changes.changed()
                + " changed, " + changes.withdrawn() + " withdrawn.");
    }
}
