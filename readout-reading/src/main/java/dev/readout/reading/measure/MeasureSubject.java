package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a measure is about, in the article's words: goods, firms, persons. */
final class MeasureSubject {

    private static final Set<String> INSIDE =
            Set.of("amod", "compound", "nmod:poss", "case", "punct", "nummod", "flat", "conj", "cc", "advmod");

    private final ArticleText text;
    private final WordClasses words;

    MeasureSubject(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The words for what a measure is about. */
    Optional<String> subject(MeasureUnit unit) {
        List<Token> candidates = new ArrayList<>(unit.draft().goods);
        candidates.addAll(unit.aims());
        for (Token candidate : candidates) {
            Token thing = thing(unit.sentence(), candidate);
            if (thing.upos() == Upos.NOUN || thing.upos() == Upos.PROPN) {
                String phrase = phrase(unit.sentence(), thing);
                if (!phrase.isEmpty()) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /** Of {@code imports of seafood} the seafood. */
    private Token thing(Sentence sentence, Token token) {
        boolean trade = words.contains("import-word", token.lemma()) || words.contains("export-word", token.lemma());
        return trade
                ? sentence.children(token, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("of")))
                        .findFirst()
                        .orElse(token)
                : token;
    }

    private String phrase(Sentence sentence, Token head) {
        boolean[] inside = new boolean[sentence.tokens().size() + 2];
        mark(sentence, head, inside, true);
        int from = head.index();
        while (from > 1 && inside[from - 1]) {
            from--;
        }
        int to = head.index();
        while (inside[to + 1]) {
            to++;
        }
        while (to > head.index() && sentence.token(to).upos() == Upos.PUNCT) {
            to--;
        }
        return text.words(sentence.token(from).span().cover(sentence.token(to).span()));
    }

    private static void mark(Sentence sentence, Token token, boolean[] inside, boolean top) {
        inside[token.index()] = true;
        for (Token child : sentence.children(token)) {
            boolean from = child.is("nmod") && Relations.hasCase(sentence, child, List.of("from", "of", "in"));
            boolean preposition = top && child.is("case");
            if (!preposition && (from || INSIDE.contains(child.relation()) || INSIDE.contains(child.deprel()))) {
                mark(sentence, child, inside, false);
            }
        }
    }
}
