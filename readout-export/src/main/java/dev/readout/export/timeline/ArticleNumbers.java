package dev.readout.export.timeline;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Record;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers under which a chronology lists its articles: in the order of the record, from 1. */
final class ArticleNumbers {

    private static final int MOST = 3;
    private static final int OUTLET = 24;

    private final Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Article> articles = new LinkedHashMap<>();

    ArticleNumbers(Record record) {
        for (Article article : record.articles()) {
            numbers.put(article.id(), numbers.size() + 1);
            articles.put(numbers.size(), article);
        }
    }

    /** The numbers of some articles as marks: {@code [1][4]}, or {@code [1][4][5]+9} for many. */
    List<Run> marks(Collection<ArticleId> told) {
        TreeSet<Integer> all = new TreeSet<>();
        told.forEach(id -> all.add(numbers.getOrDefault(id, 0)));
        List<Run> marks = new ArrayList<>();
        int shown = all.size() == MOST + 1 ? MOST + 1 : MOST;
        all.stream().limit(shown).forEach(number -> marks.add(mark(number)));
        if (all.size() > shown) {
            marks.add(new Run("+" + (all.size() - shown), Ink.DIM));
        }
        return marks;
    }

    /** The list of the articles, a line each. */
    List<Line> list(int width) {
        int column = Integer.toString(articles.size()).length() + 3;
        List<Line> lines = new ArrayList<>();
        articles.forEach((number, article) -> lines.add(line(number, article, column, width)));
        return lines;
    }

    private Line line(int number, Article article, int column, int width) {
        String date = article.published() == null
                ? "no date"
                : article.published().date().toString();
        Line line = new Line()
                .column(mark(number), column)
                .column(Run.plain(date), 12)
                .column(Run.plain(Line.cut(orElse(article.outlet(), "no outlet found"), OUTLET)), OUTLET + 2);
        String title = orElse(article.title(), "no title found").replaceAll("\\s+", " ");
        return line.add(Run.plain(Line.cut(title, width - line.width())));
    }

    private Run mark(int number) {
        Article article = articles.get(number);
        return new Run("[" + number + "]", Ink.DIM, article == null ? null : article.url());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
