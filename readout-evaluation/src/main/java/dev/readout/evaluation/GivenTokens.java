package dev.readout.evaluation;

import dev.readout.model.analysis.ParsedText;
import java.util.List;

/** The analyser on texts whose sentences and words are given, as treebanks and name data give them. */
@FunctionalInterface
public interface GivenTokens {

    /**
     * Reads the words of documents and changes neither words nor sentences.
     *
     * @param documents for each document its sentences, for each sentence its words in order; none empty
     * @return one parse a document, in order; its text is the words, by single spaces, each sentence on a line of its own
     */
    List<ParsedText> parse(List<List<List<String>>> documents);
}
