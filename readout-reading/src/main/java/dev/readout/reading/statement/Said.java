package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The words of one sentence that somebody says.
 *
 * @param sentence the sentence
 * @param spans where the words stand in it, in order; the words that report them lie between
 */
record Said(Sentence sentence, List<TextSpan> spans) {

    /** Copies the list. */
    Said {
        spans = List.copyOf(spans);
    }

    /** The words, in order. */
    List<Token> tokens() {
        return sentence.tokens().stream().filter(this::contains).toList();
    }

    /** Whether a word is among them. */
    boolean contains(Token token) {
        return spans.stream().anyMatch(span -> span.contains(token.span()));
    }

    /** {@code Asked that the deposits be scrapped}: demands, where {@code asked whether} would only ask. */
    boolean isThatClause() {
        return tokens().stream().limit(1).anyMatch(token -> token.form().equalsIgnoreCase("that"));
    }

    /** The topmost of them that is no mark. */
    Optional<Token> root() {
        return tokens().stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .filter(token -> token.head() == 0 || !contains(sentence.token(token.head())))
                .max((a, b) -> Integer.compare(weight(a), weight(b)) != 0
                        ? Integer.compare(weight(a), weight(b))
                        : Integer.compare(b.index(), a.index()));
    }

    /** Verbs before other words: an adverb may hang outside, where the parser joined it to the reporting verb. */
    private int weight(Token token) {
        boolean verb = token.upos() == Upos.VERB || sentence.child(token, "cop").isPresent();
        return verb ? 1 : 0;
    }
}
