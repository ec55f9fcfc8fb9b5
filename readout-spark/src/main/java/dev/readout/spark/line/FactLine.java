package dev.readout.spark.line;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Evidence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A fact of the record as a line: its sort, what it is ordered by, the fact, and what it quotes of each article.
 *
 * @param sort which list of the record it belongs to
 * @param order sorts as the record does within the list
 * @param fact the fact as JSON
 * @param excerpts the articles that it quotes as JSON, cut down to what is quoted
 */
public record FactLine(FactSort sort, String order, String fact, List<String> excerpts) implements Serializable {

    /** Copies the list. */
    public FactLine {
        excerpts = new ArrayList<>(excerpts);
    }

    /**
     * The line of a fact.
     *
     * @param articles the articles that it quotes, and maybe others
     * @param quoted all evidence in it
     */
    public static FactLine of(
            FactSort sort, String order, Object fact, Collection<Article> articles, Collection<Evidence> quoted) {
        Map<ArticleId, List<Evidence>> byArticle =
                quoted.stream().collect(Collectors.groupingBy(Evidence::article, TreeMap::new, Collectors.toList()));
        List<String> excerpts = new ArrayList<>();
        Map<ArticleId, Article> known = new TreeMap<>();
        articles.forEach(article -> known.putIfAbsent(article.id(), article));
        byArticle.forEach((id, evidence) -> {
            Article article = known.get(id);
            if (article == null) {
                throw new IllegalArgumentException("no article for the evidence " + evidence);
            }
            excerpts.add(Codec.write(Excerpt.of(article, evidence)));
        });
        return new FactLine(sort, order, Codec.write(fact), excerpts);
    }

    /** The articles that it quotes, cut down to what is quoted. */
    public Map<ArticleId, Article> articles() {
        Map<ArticleId, Article> articles = new TreeMap<>();
        excerpts.stream().map(Codec::article).forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    /** The fact itself. */
    public Object value() {
        return value(articles());
    }

    /**
     * The fact itself.
     *
     * @param articles those that it quotes, as {@link #articles()} gives them
     */
    public Object value(Map<ArticleId, Article> articles) {
        return sort == FactSort.ARTICLE ? Codec.article(fact) : Codec.read(fact, sort.type(), articles);
    }

    /** The sort of a fact that was written as text. */
    public static FactSort sortOf(String line) {
        return FactSort.valueOf(line.substring(0, line.indexOf('\t')));
    }

    /** What sorts a fact that was written as text as the whole record does, list by list. */
    public static String placeOf(String line) {
        int order = line.indexOf('\t') + 1;
        return sortOf(line).place() + " " + line.substring(order, line.indexOf('\t', order));
    }

    /** As text. */
    public String write() {
        return sort.name() + "\t" + order + "\t" + fact + "\t" + String.join("\t", excerpts);
    }

    /** What was written as text. */
    public static FactLine read(String line) {
        String[] parts = line.split("\t", -1);
        List<String> excerpts = new ArrayList<>();
        for (int i = 3; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                excerpts.add(parts[i]);
            }
        }
        return new FactLine(FactSort.valueOf(parts[0]), parts[1], parts[2], excerpts);
    }
}
