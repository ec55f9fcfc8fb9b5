package dev.readout.reading.event;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Article;
import dev.readout.reading.lexicon.EventExample;
import dev.readout.reading.lexicon.EventLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the examples of the words of events. */
public final class EventCheck {

    private final EventLexicon lexicon;
    private final ActFinder finder;
    private final Function<Article, AnalyzedArticle> analysis;

    /**
     * A check.
     *
     * @param lexicon the words
     * @param analysis reads the language of an example
     */
    public EventCheck(EventLexicon lexicon, Function<Article, AnalyzedArticle> analysis) {
        this.lexicon = lexicon;
        this.finder = new ActFinder(lexicon);
        this.analysis = analysis;
    }

    /** What is wrong with the examples, a line each; none if all do what they say. */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (EventExample example : lexicon.examples()) {
            Optional<FoundAct> found = found(example);
            String what = found.map(act -> act.type() + " by " + act.rule()).orElse("nothing");
            String wanted = example.type() == null ? "nothing" : example.type() + " by " + example.rule();
            if (!what.equals(wanted)) {
                failures.add("event-examples.tsv:" + example.line() + ": \"" + example.sentence() + "\": " + what
                        + ", not " + wanted);
            }
        }
        return failures;
    }

    private Optional<FoundAct> found(EventExample example) {
        for (Sentence sentence : analysis.apply(Article.ofParagraph("example", example.sentence()))
                .sentences()) {
            Optional<Token> source = sentence.headOf(example.source());
            Optional<Token> target = sentence.headOf(example.target());
            if (source.isPresent() && target.isPresent()) {
                return finder.between(sentence, source.get(), target.get());
            }
        }
        return Optional.empty();
    }
}
