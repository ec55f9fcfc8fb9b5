package dev.readout.server;

import dev.readout.model.record.Record;
import dev.readout.server.mcp.McpHttp;
import dev.readout.server.shelf.Shelf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;

/** The address of the Model Context Protocol. */
final class McpRoutes {

    private final HttpServlet servlet;

    McpRoutes(Shelf shelf) {
        this.servlet = McpHttp.servlet(shelf, Integer.toString(Record.VERSION), Safety.LARGEST_REQUEST);
    }

    void register(RoutesConfig routes) {
        routes.post(McpHttp.PATH, this::answer);
        routes.get(McpHttp.PATH, this::answer);
        routes.delete(McpHttp.PATH, this::answer);
    }

    private void answer(Context context) throws ServletException, IOException {
        servlet.service(context.req(), context.res());
    }
}
