package dev.readout.page;

import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import dev.readout.page.date.IsoDates;
import dev.readout.page.date.StampedDay;
import dev.readout.page.json.JsonFault;
import dev.readout.page.json.JsonValue;
import dev.readout.page.plain.Particulars;
import dev.readout.page.plain.PlainTextReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a JSON object: {@code text}, and if known {@code url}, {@code title}, {@code published},
 * {@code outlet}, {@code authors} and {@code language}. Other fields are let be.
 */
final class JsonArticle {

    private static final String ORIGIN = "field published";

    private JsonArticle() {}

    /** Reads one object. */
    static ReadOutcome read(String source, String json) {
        try {
            return JsonValue.parse(json) instanceof JsonValue.Fields fields
                    ? read(source, fields)
                    : bad(source, "a JSON value that is no object");
        } catch (JsonFault e) {
            return bad(source, e.problem());
        }
    }

    /** Reads an object whose fields are known. */
    static ReadOutcome read(String source, JsonValue.Fields fields) {
        String text = fields.words("text").orElse(null);
        if (text == null) {
            return bad(source, "no field \"text\" with the article's text");
        }
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        if (unified.isBlank()) {
            return new ReadOutcome.Rejected(source, Rejection.EMPTY, "the field \"text\" is empty");
        }
        Article article = PlainTextReader.read(source, unified, particulars(fields, unified));
        return new ReadOutcome.Read(source, article);
    }

    private static Particulars particulars(JsonValue.Fields fields, String text) {
        return new Particulars(
                words(fields, "url"),
                words(fields, "title"),
                words(fields, "outlet"),
                authors(fields),
                published(words(fields, "published"), words(fields, "url"), text),
                words(fields, "language"));
    }

    private static @Nullable String words(JsonValue.Fields fields, String name) {
        return fields.words(name)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }

    private static List<String> authors(JsonValue.Fields fields) {
        List<String> authors = new ArrayList<>();
        JsonValue value =
                fields.field("authors").or(() -> fields.field("author")).orElse(new JsonValue.Nothing());
        List<JsonValue> all = value instanceof JsonValue.Items items ? items.values() : List.of(value);
        for (JsonValue one : all) {
            if (one instanceof JsonValue.Words name && !name.text().isBlank()) {
                authors.add(name.text().strip());
            }
        }
        return authors;
    }

    private static @Nullable PublicationDate published(@Nullable String written, @Nullable String url, String text) {
        if (written == null) {
            return null;
        }
        return StampedDay.of(written, url, text)
                .or(() -> IsoDates.leading(written))
                .or(() -> DatePhrases.in(written, DayOrder.DAY_FIRST).stream()
                        .map(phrase -> phrase.date())
                        .findFirst())
                .map(date -> new PublicationDate(date, ORIGIN, null, written))
                .orElse(null);
    }

    private static ReadOutcome bad(String source, String detail) {
        return new ReadOutcome.Rejected(source, Rejection.BAD_JSON, detail);
    }
}
