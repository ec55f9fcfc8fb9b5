package dev.readout.server.view;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences that a page leads back to, numbered in the order of their first use. */
public final class Sentences {

    /** So many sentences of one fact are shown where hundreds may tell it. */
    public static final int FIRST = 5;

    private final Map<ArticleId, Article> articles;
    private final Sides sides;
    private final Map<Evidence, Mark> marks = new LinkedHashMap<>();
    private final List<Panel> panels = new ArrayList<>();
    private final Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();

    /**
     * The sentences of a page.
     *
     * @param articles the articles that the page's facts were read in
     * @param sides whose accounts the page tells apart
     */
    public Sentences(Map<ArticleId, Article> articles, Sides sides) {
        this.articles = new HashMap<>(articles);
        this.sides = sides;
    }

    /**
     * What opens when a mark is pressed.
     *
     * @param mark the mark
     * @param quote the sentence, to the letter
     * @param outlet where it stood
     * @param published when that was published
     * @param account whose account it is, or nothing
     * @param article the article's id
     * @param start its first character, in Unicode code points of the article's text
     * @param end the character after its last
     */
    public record Panel(
            Mark mark,
            String quote,
            String outlet,
            DayText published,
            String account,
            String article,
            int start,
            int end) {

        /** The place in the article's page that is shown. */
        public String link() {
            return "/article/" + article + "?from=" + start + "&to=" + end + "#here";
        }
    }

    /** The mark of a sentence that is nobody's account. */
    public Mark mark(Evidence evidence) {
        return mark(evidence, null);
    }

    /**
     * The mark of a sentence.
     *
     * @param account the state whose account it is, or null
     */
    public Mark mark(Evidence evidence, @Nullable StateCode account) {
        Mark known = marks.get(evidence);
        return known == null ? add(evidence, account) : known;
    }

    /** The marks of several sentences, each once. */
    public List<Mark> marks(List<Evidence> evidence) {
        return evidence.stream().distinct().map(this::mark).toList();
    }

    /** The marks of the first of several sentences, where hundreds may tell the same. */
    public List<Mark> firstMarks(List<Evidence> evidence) {
        return marks(evidence.stream().limit(FIRST).toList());
    }

    /** When the article of a sentence was published. */
    public DayText published(Evidence evidence) {
        return published(article(evidence));
    }

    private static DayText published(Article article) {
        return DayText.of(
                article.published() == null ? null : article.published().date());
    }

    private Article article(Evidence evidence) {
        return Optional.ofNullable(articles.get(evidence.article()))
                .orElseThrow(() -> new IllegalArgumentException("no article for the evidence " + evidence));
    }

    /** The panels in the order of their numbers. */
    public List<Panel> panels() {
        return List.copyOf(panels);
    }

    private Mark add(Evidence evidence, @Nullable StateCode account) {
        Article article = article(evidence);
        String outlet = Outlets.name(article);
        DayText published = published(article);
        String whose = account == null ? "" : sides.name(account);
        int number = panels.size() + 1;
        String label = "Sentence " + number + ": " + outlet + (published.isKnown() ? ", " + published.iso() : "")
                + (whose.isEmpty() ? "" : ", account of " + whose);
        Mark mark = new Mark(number, sides.style(account), label);
        CodePointOffsets count = offsets.computeIfAbsent(article.id(), id -> CodePointOffsets.of(article.text()));
        panels.add(new Panel(
                mark,
                evidence.quote().strip(),
                outlet,
                published,
                whose,
                article.id().toString(),
                count.toCodePoints(evidence.span().start()),
                count.toCodePoints(evidence.span().end())));
        marks.put(evidence, mark);
        return mark;
    }
}
