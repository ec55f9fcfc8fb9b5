package dev.readout.language.coreference;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a noun phrase looks like: its words, whether it points back, how many it means. */
final class Phrases {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "both", "neither", "either");
    private static final Set<String> COUNTING = Set.of("two", "both", "three", "pair");

    private static final Set<String> COMING = Set.of("elect", "designate", "nominee");

    private Phrases() {}

    /** The words of the phrase without clauses behind it. */
    static TextSpan span(Sentence sentence, Token head) {
        List<Token> words = sentence.subtree(head).stream()
                .filter(token -> token.index() <= head.index() || !isBehindClause(sentence, token, head))
                .filter(token -> !token.is("case") || token.head() != head.index())
                .toList();
        int from = head.index();
        while (from > 1
                && words.contains(sentence.token(from - 1))
                && sentence.token(from - 1).upos() != Upos.PUNCT) {
            from--;
        }
        int to = head.index();
        while (to < sentence.tokens().size()
                && words.contains(sentence.token(to + 1))
                && sentence.token(to + 1).upos() != Upos.PUNCT) {
            to++;
        }
        return sentence.token(from).span().cover(sentence.token(to).span());
    }

    /**
     * Whether the phrase points back: {@code the minister}, {@code both sides}, {@code their leaders}; the second of {@code
     * the secretary and minister} too.
     */
    static boolean isDefinite(Sentence sentence, Token head) {
        return pointsBack(sentence, head)
                || (head.is("conj")
                        && sentence.child(head, "det").isEmpty()
                        && sentence.head(head)
                                .filter(first -> pointsBack(sentence, first))
                                .isPresent());
    }

    private static boolean pointsBack(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .anyMatch(child -> (child.is("det") && POINTING.contains(lower(child)))
                        || child.deprel().equals("nmod:poss")
                        || lower(child).equals("both"));
    }

    /** Whether the phrase means a certain small number together: {@code the two ministers}. */
    static boolean isCounted(Sentence sentence, Token head) {
        return isPlural(head) && sentence.children(head).stream().anyMatch(child -> COUNTING.contains(lower(child)));
    }

    /** The base form of the noun that calls somebody: {@code president} in {@code the president-elect}. */
    static String calling(Sentence sentence, Token head) {
        if (!COMING.contains(lower(head))) {
            return head.lemma();
        }
        return sentence.children(head).stream()
                .filter(child -> child.index() < head.index() && child.is("compound"))
                .reduce((first, second) -> second)
                .map(Token::lemma)
                .orElse(head.lemma());
    }

    static boolean isPlural(Token head) {
        return head.xpos().equals("NNS") || head.xpos().equals("NNPS");
    }

    private static boolean isBehindClause(Sentence sentence, Token token, Token head) {
        Token word = token;
        while (word.index() != head.index()) {
            if (word.is("acl") || word.is("appos") || word.is("parataxis") || word.is("conj")) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
