package dev.readout.evaluation.plover;

import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Article;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.event.ActFinder;
import dev.readout.reading.event.FoundAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the event between the two actors of sentences. */
final class EventCoder {

    private final LanguageAnalyzer analyzer;
    private final ActFinder finder;

    EventCoder(LanguageAnalyzer analyzer, ActFinder finder) {
        this.analyzer = analyzer;
        this.finder = finder;
    }

    /** The event in each sentence, in order; nothing where none is found. */
    List<Optional<FoundAct>> events(List<CodedSentence> sentences) {
        List<AnalyzedArticle> analyses = analyzer.analyze(sentences.stream()
                .map(one -> Article.ofParagraph("coded sentence", one.text()))
                .toList());
        List<Optional<FoundAct>> events = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            events.add(event(sentences.get(i), analyses.get(i)));
        }
        return events;
    }

    private Optional<FoundAct> event(CodedSentence coded, AnalyzedArticle analysis) {
        for (Sentence sentence : analysis.sentences()) {
            Optional<Token> source = head(sentence, coded.source());
            Optional<Token> target = head(sentence, coded.target());
            if (source.isPresent() && target.isPresent()) {
                return between(sentence, source.get(), target.get());
            }
        }
        return apart(coded, analysis);
    }

    /** Where only one actor is given, or a sentence border parts the two. */
    private Optional<FoundAct> apart(CodedSentence coded, AnalyzedArticle analysis) {
        for (Sentence sentence : analysis.sentences()) {
            Optional<Token> one = head(sentence, coded.source()).or(() -> head(sentence, coded.target()));
            Optional<FoundAct> found = one.flatMap(token -> between(sentence, token, token));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundAct> between(Sentence sentence, Token source, Token target) {
        return finder.between(sentence, source, target).or(() -> finder.near(sentence, source, target));
    }

    private static Optional<Token> head(Sentence sentence, @Nullable TextSpan span) {
        return span == null
                ? Optional.empty()
                : sentence.headOf(span)
                        .or(() -> sentence.tokens().stream()
                                .filter(token -> token.span().overlaps(span))
                                .findFirst());
    }
}
