package dev.readout.language.quotation;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who is reported to have said what. Direct speech is found by its marks and the words beside them, indirect speech
 * by the tree below a reporting word of the table {@code cues.tsv}. Immutable; may be shared between threads.
 *
 * <p>The borders of source, cue and content follow the practice of PolNeAR's annotators: the content has its conjunction
 * ({@code that}, {@code to}) and its quotation marks but not the full stop behind it; the source has its titles and
 * appositions but no clause that a comma sets off; the cue has its auxiliaries, particle and governed preposition.
 */
public final class QuotationReader {

    private final CueLexicon lexicon = CueLexicon.standard();

    /** The quotations of a text in order of their first character; their speakers are not resolved yet. */
    public List<Quotation> quotations(ParsedText parse) {
        QuoteMarks marks = QuoteMarks.in(parse);
        List<Report> indirect = indirect(parse, marks);
        SpeechPlaces places = new SpeechPlaces(parse, marks);
        SpeechCues cues = new SpeechCues(parse, places, lexicon);
        List<Report> direct =
                new ArrayList<>(new DirectSpeech(parse, places, cues, indirect).reports(marks.stretches()));
        direct.addAll(new SpokenTurns(parse).reports());
        return new QuotationAssembly(marks, parse).quotations(direct, indirect);
    }

    private List<Report> indirect(ParsedText parse, QuoteMarks marks) {
        ReportBuilder builder = new ReportBuilder(new Trimming(marks));
        List<SentenceRule> rules = List.of(
                new VerbRule(lexicon, builder),
                new NominalRule(lexicon, builder),
                new AccordingToRule(builder),
                new HeadlineRule(new Trimming(marks)));
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            rules.forEach(rule -> reports.addAll(rule.reports(sentence)));
        }
        return reports;
    }
}
