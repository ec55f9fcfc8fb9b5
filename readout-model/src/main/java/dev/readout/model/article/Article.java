package dev.readout.model.article;

import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read. Its text never changes after this; every offset in Readout counts into it.
 *
 * @param id the same for the same text
 * @param source the path or address as it was given
 * @param url the article's own address, or null if none was found
 * @param outlet who published it, or null if that was not found
 * @param title the headline, or null if none was found
 * @param authors who wrote it, in the order given
 * @param published when it was published and how we know, or null if that was not found
 * @param language the BCP 47 code of its language, {@code und} where that cannot be told
 * @param text the whole text as read, furniture and all
 * @param blocks what each stretch of the text is, in order, not overlapping; between them only white space
 */
public record Article(
        ArticleId id,
        String source,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable PublicationDate published,
        String language,
        String text,
        List<Block> blocks) {

    /** Checks that the blocks lie in the text, in order, and leave only white space between them. */
    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            requireBlank(text, end, block.span().start());
            end = block.span().end();
        }
        requireBlank(text, end, text.length());
    }

    /**
     * An article of an English text of which nothing but its words is known.
     *
     * @param source the name to report it under
     * @param text the text
     * @param blocks what each stretch of it is, as in {@link Article}
     */
    public static Article ofText(String source, String text, List<Block> blocks) {
        return new Article(ArticleId.ofText(text), source, null, null, null, List.of(), null, "en", text, blocks);
    }

    /** The same, all of the text but white space at its end being one paragraph of body. */
    public static Article ofParagraph(String source, String text) {
        TextSpan whole = new TextSpan(0, text.stripTrailing().length());
        return ofText(source, text, List.of(new Block(BlockKind.BODY, whole)));
    }

    /** The blocks of one kind, in order. */
    public List<Block> blocks(BlockKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    /** The block that the character at {@code offset} (UTF-16 code units) lies in; empty between blocks. */
    public Optional<Block> blockAt(int offset) {
        return blocks.stream().filter(block -> block.span().contains(offset)).findFirst();
    }

    /** The words at a span. */
    public String words(TextSpan span) {
        return span.of(text);
    }

    private static void requireBlank(String text, int from, int to) {
        if (to < from || to > text.length()) {
            throw new IllegalArgumentException("blocks overlap or leave the text at " + from + ".." + to);
        }
        if (!text.substring(from, to).isBlank()) {
            throw new IllegalArgumentException("no block covers the text at " + from + ".." + to);
        }
    }
}
