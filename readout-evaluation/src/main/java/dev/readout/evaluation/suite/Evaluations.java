package dev.readout.evaluation.suite;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.gate.GateEvaluation;
import dev.readout.evaluation.names.NamesEvaluation;
import dev.readout.evaluation.pages.PagesEvaluation;
import dev.readout.evaluation.plover.PloverEvaluation;
import dev.readout.evaluation.quotations.QuotationEvaluation;
import dev.readout.evaluation.record.RecordEvaluation;
import dev.readout.evaluation.times.TimesEvaluation;
import dev.readout.evaluation.ud.UdEvaluation;
import java.util.List;
import java.util.Optional;

/** Every evaluation there is, by name. */
public final class Evaluations {

    private final List<Evaluation> all;

    /**
     * The evaluations of an analyser.
     *
     * @param analyzer not closed here
     */
    public Evaluations(AnalyzerOnDemand analyzer) {
        this.all = List.of(
                new UdEvaluation(analyzer, analyzer),
                new NamesEvaluation(analyzer, analyzer),
                new QuotationEvaluation(analyzer),
                new PagesEvaluation(),
                new TimesEvaluation(analyzer),
                new RecordEvaluation(analyzer),
                new PloverEvaluation(analyzer),
                new GateEvaluation());
    }

    /** The evaluation of that name; empty if there is none. */
    public Optional<Evaluation> named(String name) {
        return all.stream().filter(evaluation -> evaluation.name().equals(name)).findFirst();
    }

    /** The names in the order in which help lists them. */
    public List<String> names() {
        return all.stream().map(Evaluation::name).toList();
    }
}
