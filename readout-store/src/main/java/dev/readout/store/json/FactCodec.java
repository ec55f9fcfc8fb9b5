package dev.readout.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.model.ReadoutException;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import java.io.IOException;
import java.util.function.Function;

/**
 * Facts, readings and heads of articles as JSON text and back. Spans count UTF-16 code units, as inside; evidence is kept
 * as article and span, and takes its words from the article when it is read, so that no stored quotation can differ from
 * the text. The same fact gives the same text. May be shared between threads.
 */
public final class FactCodec {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new ValueModule())
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A codec. */
    public FactCodec() {}

    /** A fact, a {@link ReadingBody} or an {@link ArticleHead} as JSON. */
    public String write(Object fact) {
        try {
            return mapper.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no fact: " + fact.getClass().getName(), e);
        }
    }

    /**
     * A fact with one component changed.
     *
     * @throws IllegalArgumentException if the component cannot have that value
     */
    <T> T edited(T fact, String component, JsonNode value, Function<ArticleId, Article> articles) {
        @SuppressWarnings("unchecked") // the class of a T
        Class<T> type = (Class<T>) fact.getClass();
        ObjectNode tree = mapper.valueToTree(fact);
        tree.set(component, value);
        try {
            return mapper.readerFor(type)
                    .withAttribute(ValueModule.ARTICLES, articles)
                    .readValue(tree);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage(), e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param json the text
     * @param type what it is
     * @param articles finds the articles that it quotes
     * @throws ReadoutException with {@code DATABASE_DAMAGED} if the text is not of that type, or quotes an article that
     *     {@code articles} does not have
     */
    public <T> T read(String json, Class<T> type, Function<ArticleId, Article> articles) {
        try {
            return mapper.readerFor(type)
                    .withAttribute(ValueModule.ARTICLES, articles)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new ReadoutException(
                    ReadoutException.Code.DATABASE_DAMAGED,
                    "the database holds a " + type.getSimpleName() + " that cannot be read: " + e.getOriginalMessage(),
                    e);
        }
    }
}
