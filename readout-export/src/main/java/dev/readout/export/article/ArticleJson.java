package dev.readout.export.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles in the form that the record has them in, one object a line. Offsets count Unicode code points into
 * {@code text}. {@code published_evidence} is null where the date is told outside the text alone;
 * {@code published_origin} says where in either case ({@code meta article:published_time}), and {@code published_outside}
 * what stands there, to the letter.
 */
public final class ArticleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ArticleJson() {}

    /**
     * Writes an article and ends the line.
     *
     * @param out takes the characters; should encode UTF-8; not closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Article article, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            write(article, json);
        }
        out.write('\n');
    }

    /** The object without a line feed. */
    public static String of(Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(article, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toString();
    }

    /**
     * Writes an article as one object, wherever the generator stands.
     *
     * @throws IOException if the generator cannot write
     */
    public static void write(Article article, JsonGenerator json) throws IOException {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        PublicationDate published = article.published();
        json.writeStartObject();
        json.writeStringField("id", article.id().value());
        json.writeStringField("source", article.source());
        json.writeStringField("url", article.url());
        json.writeStringField("outlet", article.outlet());
        json.writeStringField("title", article.title());
        json.writeArrayFieldStart("authors");
        for (String author : article.authors()) {
            json.writeString(author);
        }
        json.writeEndArray();
        json.writeStringField(
                "published", published == null ? null : published.date().toString());
        json.writeFieldName("published_evidence");
        writeEvidence(article, published == null ? null : published.evidence(), offsets, json);
        json.writeStringField("published_origin", published == null ? null : published.origin());
        json.writeStringField("published_outside", published == null ? null : published.outside());
        json.writeStringField("language", article.language());
        json.writeStringField("text", article.text());
        writeBlocks(article, offsets, json);
        json.writeEndObject();
    }

    private static void writeEvidence(
            Article article, @Nullable TextSpan span, CodePointOffsets offsets, JsonGenerator json) throws IOException {
        if (span == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("article", article.id().value());
        writeSpan(span, offsets, json);
        json.writeStringField("quote", article.words(span));
        json.writeEndObject();
    }

    private static void writeBlocks(Article article, CodePointOffsets offsets, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().code());
            writeSpan(block.span(), offsets, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(TextSpan span, CodePointOffsets offsets, JsonGenerator json) throws IOException {
        json.writeNumberField("start", offsets.toCodePoints(span.start()));
        json.writeNumberField("end", offsets.toCodePoints(span.end()));
    }
}
