package dev.readout.language;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Articles for tests. */
final class Texts {

    private Texts() {}

    /** An article without particulars; a blank line ends a paragraph, and all of them are body. */
    static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block(BlockKind.BODY, new TextSpan(start, start + paragraph.length())));
            }
            start += paragraph.length() + 2;
        }
        return new Article(ArticleId.ofText(text), "test", null, null, null, List.of(), null, "en", text, blocks);
    }
}
