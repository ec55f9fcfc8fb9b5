package dev.readout.reading;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Article;
import dev.readout.reading.actor.ActorKnowledge;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.RuleExample;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs the examples of all rules: each sentence that must fire, and each near miss that must not. */
public final class RuleCheck {

    private final Rulebook rulebook;
    private final Function<Article, AnalyzedArticle> analysis;

    /**
     * A check.
     *
     * @param rulebook the rules
     * @param analysis reads the language of an example
     */
    public RuleCheck(Rulebook rulebook, Function<Article, AnalyzedArticle> analysis) {
        this.rulebook = rulebook;
        this.analysis = analysis;
    }

    /**
     * An example that does not do what it says.
     *
     * @param rule the rule
     * @param example the example
     * @param found what happened instead
     */
    public record Failure(Rule rule, RuleExample example, String found) {

        /** Place and fault in a line, as compilers give them. */
        @Override
        public String toString() {
            return rule.file() + ":" + example.line() + ": " + rule.id() + ": \"" + example.sentence() + "\": " + found;
        }
    }

    /** The examples that fail, by rule; none if all is well. */
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            for (RuleExample example : rule.examples()) {
                check(rule, example, failures);
            }
        }
        return failures;
    }

    /** How many examples the rulebook has. */
    public int examples() {
        return rulebook.rules().stream()
                .mapToInt(rule -> rule.examples().size())
                .sum();
    }

    private void check(Rule rule, RuleExample example, List<Failure> failures) {
        List<Bindings> found = matches(rule, example.sentence());
        if (!example.fires()) {
            if (!found.isEmpty()) {
                failures.add(new Failure(rule, example, "fires: " + words(found.get(0))));
            }
        } else if (found.isEmpty()) {
            failures.add(new Failure(rule, example, "does not fire"));
        } else if (found.stream().noneMatch(bindings -> binds(bindings, example.bindings()))) {
            failures.add(new Failure(rule, example, "binds " + words(found.get(0)) + ", not " + example.bindings()));
        }
    }

    private List<Bindings> matches(Rule rule, String sentence) {
        AnalyzedArticle read = analysis.apply(Article.ofParagraph("example", sentence));
        Lexicon lexicon = rulebook.remembering(read).lexicon();
        ArticleText text = new ArticleText(read, lexicon.persons(), lexicon.states(), lexicon.offices());
        Actors actors = new Actors(text, lexicon);
        PatternMatcher matcher = new PatternMatcher(new ActorKnowledge(text, lexicon, actors));
        List<Bindings> found = new ArrayList<>();
        for (Sentence one : text.sentences()) {
            for (NodePattern pattern : rule.patterns()) {
                found.addAll(matcher.matches(pattern, one));
            }
        }
        return found;
    }

    private static boolean binds(Bindings bindings, Map<String, List<String>> wanted) {
        return wanted.entrySet().stream().allMatch(entry -> {
            List<String> bound =
                    bindings.all(entry.getKey()).stream().map(Token::form).toList();
            return bound.containsAll(entry.getValue());
        });
    }

    private static String words(Bindings bindings) {
        List<String> words = new ArrayList<>();
        bindings.asMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue().forEach(token -> words.add(entry.getKey() + "=" + token.form())));
        return String.join(" ", words);
    }
}
