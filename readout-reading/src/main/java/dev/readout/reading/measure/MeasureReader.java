package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the measures of an article by the rules of {@code measures.rules}. Where a measure's parties are not told in its own
 * sentence, the article is read once more, with what the first reading told of who takes measures against whom.
 */
public final class MeasureReader {

    private final ArticleText text;
    private final Actors actors;
    private final List<Statement> statements;
    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private List<Declined> declined = List.of();

    /**
     * A reader of one article.
     *
     * @param statements what was said in the article, for who is meant by "we"
     */
    public MeasureReader(
            ArticleText text, Actors actors, List<Statement> statements, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.actors = actors;
        this.statements = List.copyOf(statements);
        this.rulebook = rulebook;
        this.matcher = matcher;
    }

    /** The measures in the order in which the article tells them. */
    public List<Measure> read() {
        MeasureFinder finder = new MeasureFinder(
                rulebook.yielding("measure"), rulebook.lexicon().words(), matcher, text);
        Map<Sentence, List<MeasureDraft>> drafts = new LinkedHashMap<>();
        text.body().forEach(sentence -> drafts.put(sentence, finder.drafts(sentence)));
        MeasurePass first = pass(drafts, UsualParties.NONE, true);
        if (first.read().isEmpty()) {
            declined = first.declined();
            return List.of();
        }
        MeasurePass second = pass(
                drafts, new UsualParties(first.outright()), !first.outright().isEmpty());
        List<Measure> measures = second.read();
        declined = second.declined();
        return measures;
    }

    private MeasurePass pass(Map<Sentence, List<MeasureDraft>> drafts, UsualParties usual, boolean maySupply) {
        return new MeasurePass(text, actors, statements, rulebook, matcher, drafts, usual, maySupply);
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }
}
