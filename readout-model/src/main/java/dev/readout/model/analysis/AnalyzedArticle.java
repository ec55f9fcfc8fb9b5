package dev.readout.model.analysis;

import dev.readout.model.article.Article;
import java.util.List;

/**
 * An article and what its language says. Only readable blocks are analysed; furniture and teasers have no sentences.
 *
 * @param article the article
 * @param parse its sentences, trees and names
 * @param times its expressions of time, in order of their spans
 * @param chains who and what is spoken of, in order of first mention
 * @param quotations what is reported to have been said, in order of first character
 */
public record AnalyzedArticle(
        Article article,
        ParsedText parse,
        List<TimeExpression> times,
        List<EntityChain> chains,
        List<Quotation> quotations) {

    /** Copies the lists. */
    public AnalyzedArticle {
        times = List.copyOf(times);
        chains = List.copyOf(chains);
        quotations = List.copyOf(quotations);
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return parse.sentences();
    }
}
