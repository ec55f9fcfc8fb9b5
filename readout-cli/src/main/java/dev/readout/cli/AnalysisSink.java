package dev.readout.cli;

import dev.readout.export.analysis.AnalysisJson;
import dev.readout.export.conllu.ConlluWriter;
import dev.readout.model.analysis.AnalyzedArticle;
import java.io.IOException;
import java.io.Writer;

/** Where analyses go. */
@FunctionalInterface
interface AnalysisSink {

    /** Takes an analysis; they come in the order of the input. */
    void accept(AnalyzedArticle analysis) throws IOException;

    /** One JSON object a line. */
    static AnalysisSink json(Writer out) {
        return new AnalysisJson(out)::write;
    }

    /** CoNLL-U, a document for each article. */
    static AnalysisSink conllu(Writer out) {
        return new ConlluWriter(out)::write;
    }
}
