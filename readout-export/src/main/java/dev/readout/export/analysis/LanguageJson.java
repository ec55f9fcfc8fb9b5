package dev.readout.export.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Block;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of an analysis, each as a field of an object that is begun. */
final class LanguageJson {

    private final JsonGenerator json;
    private final AnalyzedArticle analysis;
    private final CodePointOffsets offsets;

    LanguageJson(JsonGenerator json, AnalyzedArticle analysis) {
        this.json = json;
        this.analysis = analysis;
        this.offsets = CodePointOffsets.of(analysis.article().text());
    }

    void writeBlocks() throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : analysis.article().blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().code());
            writeSpan(block.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeSentences() throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : analysis.sentences()) {
            json.writeStartObject();
            json.writeNumberField("index", sentence.index());
            json.writeNumberField("paragraph", sentence.paragraph());
            writeSpan(sentence.span());
            json.writeArrayFieldStart("tokens");
            for (Token token : sentence.tokens()) {
                write(token);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeNames() throws IOException {
        json.writeArrayFieldStart("names");
        for (NamedEntity name : analysis.parse().names()) {
            json.writeStartObject();
            json.writeStringField("type", code(name.type()));
            writeSpan(name.span());
            json.writeNumberField("sentence", name.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeTimes() throws IOException {
        json.writeArrayFieldStart("times");
        for (TimeExpression time : analysis.times()) {
            json.writeStartObject();
            json.writeStringField("type", time.type().name());
            json.writeStringField("value", time.value());
            json.writeStringField("mod", time.mod());
            writeSpan(time.span());
            json.writeNumberField("sentence", time.sentence());
            writeDate("first", time.start());
            writeDate("last", time.end());
            writeNumber("duration_minutes", time.durationMinutes());
            json.writeStringField("rule", time.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeEntities() throws IOException {
        json.writeArrayFieldStart("entities");
        for (EntityChain chain : analysis.chains()) {
            json.writeStartObject();
            json.writeStringField("name", chain.name());
            json.writeStringField("type", chain.type() == null ? null : code(chain.type()));
            json.writeArrayFieldStart("members");
            for (int member : chain.members()) {
                json.writeNumber(member);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("mentions");
            for (Mention mention : chain.mentions()) {
                write(mention);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeQuotations() throws IOException {
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : analysis.quotations()) {
            json.writeStartObject();
            json.writeStringField("kind", code(quotation.kind()));
            json.writeStringField("act", code(quotation.act()));
            json.writeNumberField("sentence", quotation.sentence());
            writeNumber("speaker", quotation.speaker());
            writeNumber("parent", quotation.parent());
            writeNumber("continued", quotation.continued());
            writePlace("source", quotation.source());
            writePlace("cue", quotation.cue());
            json.writeArrayFieldStart("content");
            for (TextSpan content : quotation.content()) {
                json.writeStartObject();
                writeSpan(content);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("rule", quotation.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Token token) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", token.index());
        writeSpan(token.span());
        json.writeStringField("form", token.form());
        json.writeStringField("lemma", token.lemma());
        json.writeStringField("upos", token.upos().name());
        json.writeStringField("xpos", token.xpos());
        json.writeNumberField("head", token.head());
        json.writeStringField("deprel", token.deprel());
        json.writeEndObject();
    }

    private void write(Mention mention) throws IOException {
        json.writeStartObject();
        writeSpan(mention.span());
        json.writeNumberField("sentence", mention.sentence());
        json.writeNumberField("head", mention.head());
        json.writeStringField("form", code(mention.form()));
        json.writeEndObject();
    }

    private void writeSpan(TextSpan span) throws IOException {
        json.writeNumberField("start", offsets.toCodePoints(span.start()));
        json.writeNumberField("end", offsets.toCodePoints(span.end()));
    }

    private void writePlace(String field, @Nullable TextSpan span) throws IOException {
        if (span == null) {
            json.writeNullField(field);
        } else {
            json.writeObjectFieldStart(field);
            writeSpan(span);
            json.writeEndObject();
        }
    }

    private void writeDate(String field, @Nullable PartialDate date) throws IOException {
        json.writeStringField(field, date == null ? null : date.toString());
    }

    private void writeNumber(String field, @Nullable Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
