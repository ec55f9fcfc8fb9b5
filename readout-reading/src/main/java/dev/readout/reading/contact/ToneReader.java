package dev.readout.reading.contact;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
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

    private static final Set<String> RELATIVES = Set.of("which", "that");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "they", "this");

    private final ArticleText text;
    private final WordClasses words;
    private final List<Statement> statements;

    /**
     * A tone and what it is said of.
     *
     * @param tone the tone
     * @param talks the word for the talks that it describes, which may be a pronoun
     */
    record Found(Tone tone, Token talks) {}

    ToneReader(ArticleText text, WordClasses words, List<Statement> statements) {
        this.text = text;
        this.words = words;
        this.statements = statements;
    }

    /** The tones of a sentence, in order; only where it speaks of talks at all, or describes something by name. */
    List<Found> tones(Sentence sentence) {
        List<Found> tones = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (words.value("tone", sentence, token).isPresent() && !isJoinedToNext(sentence, token)) {
                TextSpan span = span(sentence, token);
                described(sentence, top(sentence, token))
                        .filter(talks -> isQuoted(sentence, token))
                        .ifPresent(talks -> tones.add(new Found(tone(span), talks)));
            }
        }
        return tones;
    }

    /** The first of words joined by {@code and}: {@code in depth}, where a hyphen joins it, hangs there as a noun. */
    private static Token top(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0 && (word.is("conj") || word.is("compound") || isHyphenated(sentence, word))) {
            word = sentence.token(word.head());
        }
        return word;
    }

    private static boolean isHyphenated(Sentence sentence, Token word) {
        return (word.is("obl") || word.is("nmod"))
                && word.index() > 1
                && sentence.token(word.index() - 1).form().equals("-");
    }

    /** The talks that a word modifies or is said of. */
    private Optional<Token> described(Sentence sentence, Token word) {
        Optional<Token> subject = sentence.child(word, "nsubj");
        if (subject.isPresent()) {
            return subject.flatMap(token -> referent(sentence, token));
        }
        if (word.head() == 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        if (DESCRIBING.contains(head.lemma())) {
            return objectOf(sentence, head, word);
        }
        if (isTalks(sentence, head)) {
            return Optional.of(head);
        }
        return word.is("amod") ? asKind(sentence, head) : Optional.empty();
    }

    /** {@code called the meeting a positive step}, {@code was a useful exercise}, {@code met in a friendly manner}. */
    private Optional<Token> asKind(Sentence sentence, Token noun) {
        Optional<Token> subject = sentence.child(noun, "nsubj");
        if (subject.isPresent() && sentence.child(noun, "cop").isPresent()) {
            return subject.flatMap(token -> referent(sentence, token));
        }
        if (noun.head() == 0) {
            return Optional.empty();
        }
        Token head = sentence.token(noun.head());
        if (DESCRIBING.contains(head.lemma()) && !noun.is("obj")) {
            return objectOf(sentence, head, noun);
        }
        boolean manner = words.contains("manner-noun", noun.lemma())
                && (noun.is("obl") || noun.is("nmod"))
                && words.value("talking-verb", sentence, head).isPresent();
        return manner ? Optional.of(head) : Optional.empty();
    }

    private Optional<Token> objectOf(Sentence sentence, Token verb, Token except) {
        return sentence.children(verb).stream()
                .filter(child -> child.index() != except.index())
                .flatMap(child -> referent(sentence, child).stream())
                .findFirst();
    }

    /** The word for talks that a word is or stands for. */
    private Optional<Token> referent(Sentence sentence, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (isTalks(sentence, token) || (token.upos() == Upos.PRON && PRONOUNS.contains(form))) {
            return Optional.of(token);
        }
        if (!RELATIVES.contains(form)) {
            return Optional.empty();
        }
        return clauseOf(sentence, token)
                .flatMap(clause -> sentence.head(clause))
                .filter(antecedent -> isTalks(sentence, antecedent));
    }

    private static Optional<Token> clauseOf(Sentence sentence, Token token) {
        return sentence.head(token).filter(verb -> verb.deprel().equals("acl:relcl"));
    }

    private static boolean isJoinedToNext(Sentence sentence, Token token) {
        return token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals("-");
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
