package dev.readout.spark.line;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Evidence;
import dev.readout.model.text.TextSpan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An article with nothing left of its text but what is quoted, each word where it stood, so that quotations can travel
 * without the rest. Characters outside the basic plane stay, so that offsets in code points stay too.
 */
public final class Excerpt {

    private Excerpt() {}

    /**
     * An article cut down to some evidence.
     *
     * @param article the article
     * @param quoted the evidence; that of other articles is let be
     */
    public static Article of(Article article, Collection<Evidence> quoted) {
        List<TextSpan> spans = quoted.stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .map(Evidence::span)
                .toList();
        return with(article, text(article.text(), spans));
    }

    /** Two excerpts of one article as one. */
    public static Article union(Article one, Article other) {
        String longer = one.text().length() >= other.text().length() ? one.text() : other.text();
        String shorter = one.text().length() >= other.text().length() ? other.text() : one.text();
        char[] both = longer.toCharArray();
        for (int i = 0; i < shorter.length(); i++) {
            both[i] = both[i] == ' ' ? shorter.charAt(i) : both[i];
        }
        return with(one, new String(both));
    }

    private static Article with(Article article, String text) {
        return new Article(
                article.id(),
                article.source(),
                article.url(),
                article.outlet(),
                null,
                List.of(),
                article.published(),
                article.language(),
                text,
                text.isEmpty() ? List.of() : List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
    }

    private static String text(String whole, List<TextSpan> spans) {
        int end = spans.stream().mapToInt(TextSpan::end).max().orElse(0);
        char[] kept = new char[end];
        Arrays.fill(kept, ' ');
        for (int i = 0; i < end; i++) {
            if (Character.isSurrogate(whole.charAt(i))) {
                kept[i] = whole.charAt(i);
            }
        }
        spans.forEach(span -> whole.getChars(span.start(), span.end(), kept, span.start()));
        return new String(kept);
    }
}
