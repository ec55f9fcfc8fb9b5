package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.server.review.ReviewListPages;
import dev.readout.server.review.ReviewPages;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Words;
import dev.readout.store.fact.Sort;
import dev.readout.store.review.Action;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The addresses of the review: what was decided and waits, and the forms by which people decide. */
final class ReviewRoutes {

    private final Shelf shelf;
    private final Drawing drawing;
    private final FormGuard guard;
    private final ReviewPages facts;
    private final ReviewListPages list;

    ReviewRoutes(Shelf shelf, StateNames names, Drawing drawing, FormGuard guard) {
        this.shelf = shelf;
        this.drawing = drawing;
        this.guard = guard;
        this.facts = new ReviewPages(shelf, names);
        this.list = new ReviewListPages(shelf, names);
    }

    void register(RoutesConfig routes) {
        routes.get("/review", context -> drawing.page(context, "reviews", list.page(guard.token())));
        routes.get("/review/{sort}/{id}", context -> fact(context, ""));
        routes.post("/review/{sort}/{id}", this::decide);
        routes.post("/review/{number}", this::revoke);
    }

    private void fact(Context context, String message) {
        Sort sort = sort(context);
        String id = context.pathParam("id");
        facts.page(sort, id, guard.token(), message)
                .ifPresentOrElse(
                        page -> drawing.page(context, "review", page),
                        () -> drawing.missing(context, "The " + sort.code() + " " + id));
    }

    private static Sort sort(Context context) {
        String code = context.pathParam("sort");
        try {
            return Sort.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("a sort of fact", code, "engagement, statement, agreement or measure");
        }
    }

    private void decide(Context context) {
        if (!guard.admits(context)) {
            refuse(context);
            return;
        }
        try {
            Decision decision = shelf.reviews().decide(proposal(context));
            context.redirect(
                    "/review/" + decision.proposal().sort().code() + "/"
                            + decision.proposal().id() + "#decisions",
                    HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.BAD_REQUEST);
            fact(context, Words.capital(String.valueOf(e.getMessage())) + ".");
        }
    }

    private static Proposal proposal(Context context) {
        Action action = Action.ofCode(field(context, "action"));
        String value = switch (action) {
            case CORRECT -> field(context, "value");
            case MERGE -> field(context, "other");
            case SPLIT -> String.join(",", context.formParams("part"));
            case CONFIRM, REJECT -> null;
        };
        return new Proposal(
                action,
                sort(context),
                context.pathParam("id"),
                action == Action.CORRECT ? field(context, "field") : null,
                value,
                field(context, "who"),
                field(context, "why"));
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }

    private void revoke(Context context) {
        if (!guard.admits(context)) {
            refuse(context);
            return;
        }
        String number = context.pathParam("number");
        try {
            shelf.reviews().revoke(Long.parseLong(number), field(context, "who"), field(context, "why"));
            context.redirect("/review#decisions", HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.BAD_REQUEST);
            drawing.message(context, "That cannot be taken back", Words.capital(String.valueOf(e.getMessage())) + ".");
        }
    }

    private void refuse(Context context) {
        context.status(HttpStatus.FORBIDDEN);
        drawing.message(
                context,
                "Not taken",
                "This decision did not come from a form of this page, or the server was started anew since the form was drawn. Load the page again and decide there.");
    }
}
