package dev.readout.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.util.function.Function;

/** The values that have a short form: codes and dates as text, spans as {@code [12,34]}, evidence as {@code ["0f…",12,34]}. */
final class ValueModule extends SimpleModule {

    /** The attribute under which a reader finds the articles that evidence quotes. */
    static final String ARTICLES = "articles";

    private static final long serialVersionUID = 1L;

    ValueModule() {
        text(StateCode.class, StateCode::new);
        text(PartialDate.class, PartialDate::parse);
        text(ArticleId.class, ArticleId::new);
        addSerializer(TextSpan.class, new SpanWriter());
        addDeserializer(TextSpan.class, new SpanReader());
        addSerializer(Evidence.class, new EvidenceWriter());
        addDeserializer(Evidence.class, new EvidenceReader());
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, new ToStringSerializer(type));
        addDeserializer(type, new TextReader<>(type, parse));
    }

    private static int number(JsonParser json) throws IOException {
        json.nextToken();
        return json.getIntValue();
    }

    private static final class TextReader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextReader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
        }
    }

    private static final class SpanWriter extends StdSerializer<TextSpan> {

        private static final long serialVersionUID = 1L;

        SpanWriter() {
            super(TextSpan.class);
        }

        @Override
        public void serialize(TextSpan span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
    }

    private static final class SpanReader extends StdDeserializer<TextSpan> {

        private static final long serialVersionUID = 1L;

        SpanReader() {
            super(TextSpan.class);
        }

        @Override
        public TextSpan deserialize(JsonParser json, DeserializationContext context) throws IOException {
            TextSpan span = new TextSpan(number(json), number(json));
            json.nextToken();
            return span;
        }
    }

    private static final class EvidenceWriter extends StdSerializer<Evidence> {

        private static final long serialVersionUID = 1L;

        EvidenceWriter() {
            super(Evidence.class);
        }

        @Override
        public void serialize(Evidence evidence, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            json.writeString(evidence.article().value());
            json.writeNumber(evidence.span().start());
            json.writeNumber(evidence.span().end());
            json.writeEndArray();
        }
    }

    private static final class EvidenceReader extends StdDeserializer<Evidence> {

        private static final long serialVersionUID = 1L;

        EvidenceReader() {
            super(Evidence.class);
        }

        @Override
        @SuppressWarnings("unchecked") // FactCodec sets it
        public Evidence deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Function<ArticleId, Article> articles = (Function<ArticleId, Article>) context.getAttribute(ARTICLES);
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(Evidence.class, "evidence begins with its article");
            }
            ArticleId article = new ArticleId(json.getText());
            TextSpan span = new TextSpan(number(json), number(json));
            json.nextToken();
            return Evidence.in(articles.apply(article), span);
        }
    }
}
