package dev.readout.export.analysis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes analyses as JSON, one object a line. All offsets count Unicode code points into {@code text}; sentences, words
 * (from 1), entities and quotations are referred to by their numbers.
 */
public final class AnalysisJson {

    private final Writer out;
    private final JsonFactory factory = new JsonFactory();

    /** A writer to {@code out}, which should encode UTF-8 and is not closed. */
    public AnalysisJson(Writer out) {
        this.out = out;
    }

    /**
     * Writes an article and ends the line.
     *
     * @throws IOException if {@code out} does not take it
     */
    public void write(AnalyzedArticle analysis) throws IOException {
        JsonGenerator json = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        writeArticle(json, analysis.article());
        LanguageJson language = new LanguageJson(json, analysis);
        language.writeBlocks();
        language.writeSentences();
        language.writeNames();
        language.writeTimes();
        language.writeEntities();
        language.writeQuotations();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }

    private static void writeArticle(JsonGenerator json, Article article) throws IOException {
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
        PublicationDate published = article.published();
        json.writeStringField(
                "published", published == null ? null : published.date().toString());
        json.writeStringField("language", article.language());
        json.writeStringField("text", article.text());
    }
}
