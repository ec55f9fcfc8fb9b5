package dev.readout.store.json;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.PublicationDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is beside its text and the columns of its own.
 *
 * @param authors who wrote it
 * @param published when it was published and how we know, or null
 * @param blocks what each stretch of the text is
 */
public record ArticleHead(List<String> authors, @Nullable PublicationDate published, List<Block> blocks) {

    /** Copies the lists. */
    public ArticleHead {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** The head of an article. */
    public static ArticleHead of(Article article) {
        return new ArticleHead(article.authors(), article.published(), article.blocks());
    }
}
