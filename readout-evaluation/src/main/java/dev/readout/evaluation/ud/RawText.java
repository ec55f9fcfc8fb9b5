package dev.readout.evaluation.ud;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The running text that a document of a treebank was made of: what an analyser gets that is given no tokens. */
public final class RawText {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int start;

    private RawText() {}

    /** The document as an article: each paragraph one block of body, a blank line between paragraphs. */
    public static Article of(UdDocument document) {
        RawText raw = new RawText();
        for (UdSentence sentence : document.sentences()) {
            if (sentence.startsParagraph()) {
                raw.endParagraph();
            }
            sentence.words().forEach(raw::append);
        }
        raw.endParagraph();
        return Article.ofText(document.id(), raw.text.toString(), raw.blocks);
    }

    private void append(UdWord word) {
        text.append(word.surface());
        if (word.spaceAfter()) {
            text.append(' ');
        }
    }

    private void endParagraph() {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            blocks.add(new Block(BlockKind.BODY, new TextSpan(start, end)));
            text.setLength(end);
            text.append(BETWEEN_PARAGRAPHS);
        }
        start = text.length();
    }
}
