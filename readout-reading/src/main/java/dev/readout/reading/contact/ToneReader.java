package dev.readout.reading.contact;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words by which those quoted described a contact; the reporter's own words are none. */
final class ToneReader {

    private static final Set<String> DESCRIBING = Set.of(
            "call", "describe", "regard", "term", "characterize", "characterise", "label", "hail", "deem", "rate");

    private final ArticleText text;
    private final WordClasses words;
    private final List<Statement> statements;

    ToneReader(ArticleText text, WordClasses words, List<Statement> statements) {
        this.text = text;
        this.words = words;
        this.statements = statements;
    }

    /** The tones of a sentence, in order; only where it speaks of talks at all, or describes something by name. */
    List<Tone> tones(Sentence sentence) {
        List<Tone> tones = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (words.value("tone", sentence, token).isPresent() && describesTalks(sentence, token)) {
                TextSpan span = span(sentence, token);
                if (isQuoted(sentence, token)) {
                    tones.add(tone(span));
                }
            }
        }
        return tones;
    }

    /** Whether the word modifies, or is said of, talks. */
    private boolean describesTalks(Sentence sentence, Token token) {
        if (isJoinedToNext(sentence, token)) {
            return false;
        }
        Token word = token;
        while (word.head() != 0 && (word.is("conj") || word.is("compound"))) {
            word = sentence.token(word.head());
        }
        Optional<Token> subject = sentence.child(word, "nsubj");
        if (subject.isPresent()) {
            return refersToTalks(sentence, subject.get());
        }
        if (word.head() == 0) {
            return false;
        }
        Token head = sentence.token(word.head());
        if (DESCRIBING.contains(head.lemma())) {
            return sentence.children(head).stream().anyMatch(child -> refersToTalks(sentence, child));
        }
        return isTalks(sentence, head);
    }

    private static boolean isJoinedToNext(Sentence sentence, Token token) {
        return token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals("-");
    }

    private boolean refersToTalks(Sentence sentence, Token token) {
        return isTalks(sentence, token)
                || token.form().equalsIgnoreCase("it")
                || token.form().equalsIgnoreCase("them");
    }

    private boolean isTalks(Sentence sentence, Token token) {
        return words.value("tone-subject", sentence, token).isPresent();
    }

    private boolean isQuoted(Sentence sentence, Token token) {
        boolean reported = text.analysis().quotations().stream()
                .map(Quotation::content)
                .flatMap(List::stream)
                .anyMatch(span -> span.contains(token.span()));
        return reported || sentence.tokens().stream().anyMatch(word -> DESCRIBING.contains(word.lemma()));
    }

    private Tone tone(TextSpan span) {
        Optional<Statement> statement = statements.stream()
                .filter(told -> told.evidence().span().overlaps(span))
                .findFirst();
        @Nullable String speaker = statement.map(Statement::speaker).orElse(null);
        @Nullable
        StateCode state =
                statement.flatMap(told -> Optional.ofNullable(told.state())).orElse(null);
        return new Tone(text.words(span).toLowerCase(Locale.ROOT), speaker, state, Evidence.in(text.article(), span));
    }

    /** The word, with what a hyphen joins to it: {@code in-depth}. */
    private static TextSpan span(Sentence sentence, Token token) {
        TextSpan span = token.span();
        int at = token.index();
        while (at > 2 && sentence.token(at - 1).form().equals("-")) {
            span = sentence.token(at - 2).span().cover(span);
            at -= 2;
        }
        return span;
    }
}
