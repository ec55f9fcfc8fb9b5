package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.server.mcp.McpHttp;
import dev.readout.server.shelf.Shelf;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The front door: serves the pages of a record, and the interfaces for programs.
 *
 * <pre>{@code
 * try (ReadoutServer server = ReadoutServer.start(shelf, names, new ServerSettings("localhost", 8080), System.err::println)) {
 *     …
 * }
 * }</pre>
 */
public final class ReadoutServer implements AutoCloseable {

    /** Answers for each processor: while one waits for a disk or another machine's database, another is made. */
    private static final int AT_ONCE = 2;

    private final Javalin app;

    private ReadoutServer(Javalin app) {
        this.app = app;
    }

    /**
     * Starts serving.
     *
     * @param shelf what the pages are made of; stays the caller's to close
     * @param names what states are called
     * @param settings where to listen
     * @param trouble is told what went wrong inside while a page was made; the reader gets a page that says so
     */
    public static ReadoutServer start(
            Shelf shelf, StateNames names, ServerSettings settings, Consumer<String> trouble) {
        Assets assets = assets();
        Drawing drawing = new Drawing(shelf);
        Turns turns = new Turns(AT_ONCE * Runtime.getRuntime().availableProcessors());
        Javalin app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.generateEtags = true;
            config.router.handlerWrapper(turns::inTurn);
            Safety.apply(config, settings, Set.of(McpHttp.PATH));
            new KeptAnswers(shelf, turns).register(config.routes);
            assets.register(config.routes);
            new FileRoutes(shelf, names, turns).register(config.routes);
            new ApiRoutes(shelf).register(config.routes);
            new McpRoutes(shelf).register(config.routes);
            new PageRoutes(shelf, names, drawing).register(config.routes);
            new ReviewRoutes(shelf, names, drawing, new FormGuard(new SecureRandom())).register(config.routes);
            new PageErrors(drawing, trouble).register(config.routes);
        });
        return new ReadoutServer(app.start(settings.host(), settings.port()));
    }

    private static Assets assets() {
        try {
            return new Assets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return app.port();
    }

    /** The addresses that it answers, parts in braces. */
    List<String> addresses() {
        return app.unsafe.internalRouter.allHttpHandlers().stream()
                .map(one -> one.endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        app.stop();
    }
}
