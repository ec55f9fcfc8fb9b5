package dev.readout.server;

import dev.readout.server.openapi.OpenApiDocument;
import dev.readout.server.shelf.Shelf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record for programs: JSON under {@code /api}, filtered as the pages are, in the forms of the whole record, and the
 * document that describes it. It is made from the routes, so that neither has what the other lacks.
 */
final class ApiRoutes {

    private final List<ApiRoute> routes;

    ApiRoutes(Shelf shelf) {
        this.routes = Stream.concat(new FactApi(shelf).routes().stream(), new RecordApi(shelf).routes().stream())
                .toList();
    }

    void register(RoutesConfig config) {
        String document =
                OpenApiDocument.of(routes.stream().map(ApiRoute::operation).toList());
        config.get("/openapi.json", context -> ApiAnswer.json(context, document));
        for (ApiRoute route : routes) {
            config.get(route.operation().path(), context -> {
                new Asked(context).allowOnly(route.operation().queryNames());
                route.handler().handle(context);
            });
        }
        config.get("/api/*", ApiRoutes::nothing);
    }

    private static void nothing(Context context) {
        Problem.write(
                context,
                HttpStatus.NOT_FOUND,
                "Nothing is here",
                "no question has the address " + context.path() + "; /openapi.json lists those that there are",
                null);
    }
}
