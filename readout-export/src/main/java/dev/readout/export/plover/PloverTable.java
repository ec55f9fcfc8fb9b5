package dev.readout.export.plover;

import dev.readout.export.table.Column;
import dev.readout.export.table.ColumnType;
import dev.readout.export.table.Table;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EventType;
import dev.readout.model.record.Place;
import dev.readout.model.record.Record;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events of a record under the column names of POLECAT, the open data set coded in PLOVER, so that what reads that reads
 * this. Columns of POLECAT that nothing in the record tells (modes, intensities, sectors, numbers of other catalogues) are
 * left out rather than guessed; {@code Text} and {@code URL} are ours, and lead to the sentence.
 */
public final class PloverTable {

    private final Map<ArticleId, Article> articles;
    private final Map<String, Engagement> engagements;

    private PloverTable(Map<ArticleId, Article> articles, Map<String, Engagement> engagements) {
        this.articles = articles;
        this.engagements = engagements;
    }

    /** The table for the events of a record. */
    public static Table<CodedEvent> of(Record record) {
        return new PloverTable(
                        record.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())),
                        record.engagements().stream().collect(Collectors.toMap(Engagement::id, Function.identity())))
                .table();
    }

    /** PLOVER's quad class of a type: whether it is cooperation or conflict, in words or in deeds. */
    static String quad(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
            case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
        };
    }

    private Table<CodedEvent> table() {
        return new Table<>(
                "events",
                "Events in the columns of POLECAT",
                List.of(
                        text("Event ID", CodedEvent::id),
                        text("Event Date", CodedEvent::date),
                        text("Event Type", one -> one.type().name()),
                        text("Quad Code", one -> quad(one.type())),
                        text("Actor Name", one -> one.source().name()),
                        text("Actor Country", one -> one.source().state()),
                        text("Actor Name Raw", one -> one.source().text()),
                        text("Recipient Name", one -> one.target().name()),
                        text("Recipient Country", one -> one.target().state()),
                        text("Recipient Name Raw", one -> one.target().text()),
                        text("Placename", place(Place::name)),
                        text("Country", place(Place::country)),
                        number(
                                "Latitude",
                                place(place -> place.coordinates() == null
                                        ? null
                                        : place.coordinates().latitude())),
                        number(
                                "Longitude",
                                place(place -> place.coordinates() == null
                                        ? null
                                        : place.coordinates().longitude())),
                        text("Headline", article(Article::title)),
                        text("Source", article(Article::outlet)),
                        text(
                                "Publication Date",
                                article(one -> one.published() == null
                                        ? null
                                        : one.published().date())),
                        text("Language", article(Article::language)),
                        text("Text", one -> one.evidence().quote()),
                        text("URL", article(Article::url)),
                        text("Version", one -> "readout " + one.derivation().rulebook())));
    }

    private static Column<CodedEvent> text(String name, Function<CodedEvent, @Nullable Object> cell) {
        return new Column<>(name, ColumnType.STRING, name, cell);
    }

    private static Column<CodedEvent> number(String name, Function<CodedEvent, @Nullable Object> cell) {
        return new Column<>(name, ColumnType.NUMBER, name, cell);
    }

    private Function<CodedEvent, @Nullable Object> article(Function<Article, @Nullable Object> part) {
        return event -> {
            Article article = articles.get(event.evidence().article());
            return article == null ? null : part.apply(article);
        };
    }

    /** An event that belongs to a contact took place where that did. */
    private Function<CodedEvent, @Nullable Object> place(Function<Place, @Nullable Object> part) {
        return event -> {
            Engagement contact = event.engagement() == null ? null : engagements.get(event.engagement());
            return contact == null || contact.place() == null ? null : part.apply(contact.place());
        };
    }
}
