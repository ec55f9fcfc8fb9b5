package dev.readout.server.review;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Outlets;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.store.fact.Sort;
import dev.readout.store.review.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages on which facts are reviewed. */
public final class ReviewPages {

    private static final int CANDIDATES = 12;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public ReviewPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /**
     * The page of one fact; empty if nothing is known of it.
     *
     * @param token shows that the form was drawn here
     * @param message what was wrong with the decision sent before, or nothing
     */
    public Optional<ReviewPage> page(Sort sort, String id, String token, String message) {
        Optional<Object> shown = fact(sort, id);
        Optional<Object> read = shelf.reviews().asRead(sort, id).or(() -> shown);
        List<Decision> decisions = shelf.reviews().decisions(sort, id);
        if (read.isEmpty() && decisions.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = new Fact(sort.code() + " " + id, shown.orElse(null), read.orElse(null));
        ReviewPage.Form form = new ReviewPage.Form("/review/" + sort.code() + "/" + id, token, message);
        return Optional.of(page(fact, decisions, form));
    }

    private Optional<Object> fact(Sort sort, String id) {
        return switch (sort) {
            case ENGAGEMENT -> shelf.engagement(id).map(Object.class::cast);
            case STATEMENT -> shelf.statement(id).map(Object.class::cast);
            case AGREEMENT -> shelf.agreement(id).map(Object.class::cast);
            case MEASURE -> shelf.measure(id).map(Object.class::cast);
            case EVENT -> Optional.empty();
        };
    }

    /** A fact by its name, as it is shown and as it was read. */
    private record Fact(
            String name, @Nullable Object shown, @Nullable Object read) {}

    private ReviewPage page(Fact fact, List<Decision> decisions, ReviewPage.Form form) {
        Object told = fact.shown() == null ? fact.read() : fact.shown();
        return page(fact, told == null ? new Told(fact.name(), "", List.of()) : told(told), decisions, form);
    }

    private ReviewPage page(Fact fact, Told told, List<Decision> decisions, ReviewPage.Form form) {
        Map<ArticleId, Article> articles =
                new Quoted().evidence(told.read().stream().map(Read::evidence)).in(shelf);
        Sentences sentences = new Sentences(articles, Sides.none(names));
        List<ReviewPage.Words> words = told.read().stream()
                .map(one -> new ReviewPage.Words(
                        one.evidence().quote().strip(), one.rule(), sentences.mark(one.evidence())))
                .toList();
        return new ReviewPage(
                AsOf.now(shelf)
                        .frame(
                                "Review: " + told.title(),
                                "review",
                                List.of(new Frame.Crumb("Review", "/review"), new Frame.Crumb(fact.name(), "")),
                                List.of(),
                                sentences),
                told.title(),
                fact.shown() != null,
                fact.shown() == null ? "" : told.link(),
                words,
                fields(fact),
                new DecisionRows(shelf).rows(decisions),
                fact.shown() instanceof Engagement one ? merges(one) : List.of(),
                fact.shown() instanceof Engagement one ? parts(one, articles) : List.of(),
                form);
    }

    private static List<ReviewPage.Field> fields(Fact fact) {
        Object shown = fact.shown() == null ? fact.read() : fact.shown();
        Object read = fact.read() == null ? shown : fact.read();
        return shown == null || read == null ? List.of() : FactFields.of(shown, read);
    }

    private record Told(String title, String link, List<Read> read) {}

    private record Read(Evidence evidence, String rule) {}

    private Told told(Object fact) {
        if (fact instanceof Engagement engagement) {
            return new Told(
                    Headline.of(engagement, names),
                    "/engagement/" + engagement.id(),
                    engagement.mentions().stream()
                            .map(one ->
                                    new Read(one.evidence(), one.derivation().rule()))
                            .toList());
        } else if (fact instanceof Statement statement) {
            return new Told(
                    statement.speaker() + " " + statement.act().code() + "s",
                    statement.engagement() == null ? "" : "/engagement/" + statement.engagement(),
                    List.of(new Read(
                            statement.evidence(), statement.derivation().rule())));
        } else if (fact instanceof Agreement agreement) {
            return new Told(
                    "Agreed: " + agreement.text().strip(),
                    agreement.engagement() == null ? "" : "/engagement/" + agreement.engagement(),
                    List.of(new Read(
                            agreement.evidence(), agreement.derivation().rule())));
        } else if (fact instanceof Measure measure) {
            return new Told(
                    names.name(measure.by()) + ": " + measure.kind().code().replace('-', ' '),
                    "/measures?by=" + measure.by(),
                    measure.mentions().stream()
                            .map(one -> new Read(one, measure.derivation().rule()))
                            .toList());
        }
        throw new IllegalArgumentException("no fact that is reviewed: " + fact);
    }

    private List<ReviewPage.Choice> merges(Engagement engagement) {
        return shelf.neighbours(engagement, CANDIDATES).stream()
                .map(one ->
                        new ReviewPage.Choice(one.id(), DayText.of(one.start()).full() + " " + Headline.of(one, names)))
                .toList();
    }

    private static List<ReviewPage.Choice> parts(Engagement engagement, Map<ArticleId, Article> articles) {
        if (engagement.articles() < 2) {
            return List.of();
        }
        return engagement.mentions().stream()
                .map(mention -> mention.evidence().article())
                .distinct()
                .map(articles::get)
                .filter(Objects::nonNull)
                .map(article -> new ReviewPage.Choice(
                        article.id().value(),
                        Outlets.name(article) + ": " + (article.title() == null ? "no title found" : article.title())))
                .toList();
    }
}
