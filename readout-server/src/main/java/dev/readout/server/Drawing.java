package dev.readout.server;

import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Draws pages into answers. */
final class Drawing {

    private static final String HTML = "text/html; charset=utf-8";

    private final Templates templates = new Templates();
    private final Shelf shelf;

    Drawing(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page by the template of a name. */
    void page(Context context, String template, Object page) {
        context.contentType(HTML).result(templates.draw(template, page));
    }

    /** A page that only says something. */
    void message(Context context, String title, String text) {
        context.contentType(HTML)
                .result(templates.draw(
                        "message", Map.of("frame", AsOf.now(shelf).plain(title, ""), "title", title, "text", text)));
    }

    /** The page that says that something is not in the record. */
    void missing(Context context, String what) {
        context.status(HttpStatus.NOT_FOUND);
        message(
                context,
                "Not in the record",
                what + " is not in the record as read: " + AsOf.now(shelf).words() + ".");
    }
}
