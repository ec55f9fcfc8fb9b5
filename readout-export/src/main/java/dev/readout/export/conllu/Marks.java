package dev.readout.export.conllu;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the MISC column says of a word beside its spacing: {@code Name=B-PERSON}, {@code Time=B-DATE:2025-07-11} (I-… for
 * what goes on), and in which quotations it is part of the {@code Source}, {@code Cue} or {@code Content} (numbers from 1, by commas,
 * the outer ones first).
 */
final class Marks {

    private final Map<TextSpan, Map<String, String>> byWord = new HashMap<>();

    Marks(AnalyzedArticle article) {
        article.parse().names().forEach(name -> mark(article, name));
        article.times().forEach(time -> mark(article, time));
        for (int i = 0; i < article.quotations().size(); i++) {
            mark(article, article.quotations().get(i), i + 1);
        }
    }

    /** The marks of a word in alphabetical order: {@code key=value}. */
    List<String> of(Token token) {
        List<String> marks = new ArrayList<>();
        byWord.getOrDefault(token.span(), Map.of()).forEach((key, value) -> marks.add(key + "=" + value));
        return marks;
    }

    private void mark(AnalyzedArticle article, NamedEntity name) {
        String begin = "B-" + name.type();
        for (Token token : tokens(article, name.span(), name.sentence())) {
            put(token, "Name", begin);
            begin = "I-" + name.type();
        }
    }

    private void mark(AnalyzedArticle article, TimeExpression time) {
        String begin = "B-" + time.type() + ":" + time.value();
        for (Token token : tokens(article, time.span(), time.sentence())) {
            put(token, "Time", begin);
            begin = "I-" + time.type();
        }
    }

    private void mark(AnalyzedArticle article, Quotation quotation, int number) {
        for (TextSpan content : quotation.content()) {
            markAll(article, content, "Content", number);
        }
        if (quotation.cue() != null) {
            markAll(article, quotation.cue(), "Cue", number);
        }
        if (quotation.source() != null) {
            markAll(article, quotation.source(), "Source", number);
        }
    }

    private void markAll(AnalyzedArticle article, TextSpan span, String key, int number) {
        article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokensIn(span).stream())
                .forEach(token -> marks(token).merge(key, String.valueOf(number), (a, b) -> a + "," + b));
    }

    private static List<Token> tokens(AnalyzedArticle article, TextSpan span, int sentence) {
        return article.sentences().get(sentence).tokensIn(span);
    }

    private void put(Token token, String key, String value) {
        marks(token).put(key, value);
    }

    private Map<String, String> marks(Token token) {
        return byWord.computeIfAbsent(token.span(), span -> new TreeMap<>());
    }
}
