package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import java.util.List;

/** Finds reports within one sentence. */
interface SentenceRule {

    /** The reports in {@code sentence}, in the order of their heads. */
    List<Report> reports(Sentence sentence);
}
