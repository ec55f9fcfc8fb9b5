package dev.readout.server;

import dev.readout.export.record.ListJson;
import dev.readout.model.article.Article;
import dev.readout.server.shelf.Listing;
import dev.readout.server.view.Filters;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers for programs. */
final class ApiAnswer {

    private ApiAnswer() {}

    static void json(Context context, String text) {
        context.contentType("application/json; charset=utf-8").result(text);
    }

    static void missing(Context context, String detail) {
        Problem.write(context, HttpStatus.NOT_FOUND, "Not in the record", detail, null);
    }

    /** A part of a list, with the address of the part that follows: the same question with another cursor. */
    static void list(Context context, Listing<?> found, Collection<Article> articles, List<String> names) {
        String next = next(context, found.next(), names);
        if (next != null) {
            context.header("Link", "<" + next + ">; rel=\"next\"");
        }
        json(context, new ListJson(articles).list(found.items(), found.total(), next));
    }

    /** What the shelf says; a cursor that it does not know is the asker's mistake. */
    static <T> Listing<T> part(Context context, Supplier<Listing<T>> shelf) {
        String cursor = context.queryParam("cursor");
        try {
            return shelf.get();
        } catch (IllegalArgumentException e) {
            if (cursor == null) {
                throw e;
            }
            throw new BadQuestion("cursor", cursor, "what stands in the address next of the part before");
        }
    }

    private static @Nullable String next(Context context, @Nullable String cursor, List<String> names) {
        if (cursor == null) {
            return null;
        }
        Filters filters = Filters.on(context.path());
        for (String name : names) {
            filters = filters.with(name, new Asked(context).text(name));
        }
        return filters.with("cursor", cursor).link();
    }
}
