package dev.readout.spark.line;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.json.FactCodec;
import java.util.Map;

/** Nouns of the record as JSON and back, in the form in which the database keeps them too. */
public final class Codec {

    private static final FactCodec CODEC = new FactCodec();

    private Codec() {}

    /** A noun as JSON, on one line without tabs. */
    public static String write(Object noun) {
        return CODEC.write(noun);
    }

    /** An article. */
    public static Article article(String json) {
        return CODEC.read(json, Article.class, Codec::nothing);
    }

    /** A noun that quotes one article. */
    public static <T> T read(String json, Class<T> type, Article quoted) {
        return CODEC.read(json, type, id -> quoted);
    }

    /** A noun that quotes some articles. */
    public static <T> T read(String json, Class<T> type, Map<ArticleId, Article> quoted) {
        return CODEC.read(json, type, id -> {
            Article article = quoted.get(id);
            if (article == null) {
                throw new IllegalArgumentException("no article " + id + " beside what quotes it");
            }
            return article;
        });
    }

    private static Article nothing(ArticleId quoted) {
        throw new IllegalArgumentException("an article quotes nothing, yet " + quoted + " is quoted");
    }
}
