package dev.readout.server;

import dev.readout.server.view.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Consumer;

/** Answers what went wrong: a page for readers, a problem for programs. */
final class PageErrors {

    private final Drawing drawing;
    private final Consumer<String> trouble;

    PageErrors(Drawing drawing, Consumer<String> trouble) {
        this.drawing = drawing;
        this.trouble = trouble;
    }

    void register(RoutesConfig routes) {
        routes.exception(BadQuestion.class, this::bad);
        routes.exception(RuntimeException.class, this::fault);
        routes.error(HttpStatus.NOT_FOUND.getCode(), this::nothing);
    }

    private void bad(BadQuestion wrong, Context context) {
        String message = String.valueOf(wrong.getMessage());
        if (isProgram(context)) {
            Problem.write(context, HttpStatus.BAD_REQUEST, "That cannot be asked", message, wrong.parameter());
            return;
        }
        context.status(HttpStatus.BAD_REQUEST);
        drawing.message(context, "That cannot be asked", Words.capital(message) + ".");
    }

    private void fault(RuntimeException fault, Context context) {
        trouble.accept(context.path() + ": " + fault);
        if (isProgram(context)) {
            Problem.write(
                    context,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Readout failed",
                    "the fault is ours and was noted",
                    null);
            return;
        }
        context.status(HttpStatus.INTERNAL_SERVER_ERROR);
        drawing.message(context, "Readout failed", "This page could not be made. The fault is ours and was noted.");
    }

    private void nothing(Context context) {
        if (!isProgram(context) && !context.path().startsWith(Assets.PATH)) {
            drawing.message(
                    context,
                    "Not here",
                    "No page has this address. The record may have no such thing, or may call it otherwise.");
        }
    }

    private static boolean isProgram(Context context) {
        return context.path().startsWith("/api/");
    }
}
