package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the sentences of one article stand: in which block, at which place, and whether one is a heading such as {@code Trade}. */
final class ArticleSentences {

    private final List<Sentence> sentences;
    private final List<Block> readable;
    private final List<Sentence> body;

    ArticleSentences(AnalyzedArticle analysis) {
        this.sentences = analysis.sentences();
        this.readable = analysis.article().blocks().stream()
                .filter(block -> block.kind().isReadable())
                .toList();
        this.body = sentences.stream()
                .filter(sentence -> kind(sentence) == BlockKind.BODY)
                .toList();
    }

    /** The sentence that holds all of a span. */
    Optional<Sentence> around(TextSpan span) {
        return sentencesFrom(span.start()).stream()
                .findFirst()
                .filter(sentence -> sentence.span().contains(span));
    }

    /** The sentences that share a character with a span, in order. */
    List<Sentence> in(TextSpan span) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : sentencesFrom(span.start())) {
            if (sentence.span().start() >= span.end()) {
                break;
            }
            found.add(sentence);
        }
        return found;
    }

    /** The sentences that end behind a place. */
    private List<Sentence> sentencesFrom(int place) {
        int from = 0;
        int to = sentences.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sentences.get(middle).span().end() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return sentences.subList(from, sentences.size());
    }

    /** What the block is that a sentence stands in. */
    BlockKind kind(Sentence sentence) {
        return sentence.paragraph() < readable.size()
                ? readable.get(sentence.paragraph()).kind()
                : BlockKind.BODY;
    }

    /** The sentences of the article's body, in order. */
    List<Sentence> body() {
        return body;
    }

    /** Whether a sentence of the body is a heading in it: all of a paragraph that begins in capitals and ends in no mark. */
    boolean isHeading(Sentence sentence) {
        int last = sentence.tokens().size();
        boolean capital = Character.isUpperCase(sentence.token(1).form().codePointAt(0));
        boolean open = sentence.token(last).upos() != Upos.PUNCT
                && !sentence.token(last).form().endsWith("."); // X., the U.S.
        return capital && open && isParagraph(sentence);
    }

    private boolean isParagraph(Sentence sentence) {
        int at = sentence.index();
        boolean first = at == 0 || sentences.get(at - 1).paragraph() != sentence.paragraph();
        boolean only = at + 1 == sentences.size() || sentences.get(at + 1).paragraph() != sentence.paragraph();
        return first && only;
    }
}
