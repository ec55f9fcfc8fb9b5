package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which words of a sentence stand side by side with one: {@code Chad} and {@code Niger} in {@code Chad and Niger signed}. */
final class Coordination {

    private final ArticleText text;
    private final TitleSpans titles;
    private final NameLists lists;

    Coordination(ArticleText text, TitleSpans titles, NameLists lists) {
        this.text = text;
        this.titles = titles;
        this.lists = lists;
    }

    /** A word and those coordinated with it, in the order in which the tree joins them. */
    Set<Token> words(Sentence sentence, Token token) {
        Set<Token> words = new LinkedHashSet<>();
        coordinated(sentence, token, words);
        return words;
    }

    /** A word and those coordinated with it, each once: a name like {@code Johnson and Johnson} hangs on a word of its own. */
    private void coordinated(Sentence sentence, Token token, Set<Token> words) {
        if (!words.add(token)) {
            return;
        }
        for (Token part : nameWords(sentence, token)) {
            sentence.children(part, "conj").stream()
                    .filter(Coordination::isNominal)
                    .filter(other -> !isSecondDescription(sentence, token, other))
                    .forEach(other -> coordinated(sentence, other, words));
        }
        text.nameAt(sentence, token, NameType.PERSON)
                .or(() -> titles.name(sentence, token))
                .flatMap(name -> lists.next(sentence, name))
                .map(name -> sentence.tokensIn(name.span()).get(0))
                .ifPresent(next -> coordinated(sentence, next, words));
    }

    /** {@code Ana Holm, the head of a firm and a former envoy}: more of who is named, and nobody beside her. */
    private boolean isSecondDescription(Sentence sentence, Token token, Token other) {
        boolean described = text.nameAt(sentence, token, NameType.PERSON).isPresent()
                && nameWords(sentence, token).stream()
                        .flatMap(word -> sentence.children(word, "appos").stream())
                        .anyMatch(first -> first.upos() == Upos.NOUN && first.index() < other.index());
        boolean some = sentence.children(other, "det").stream()
                .anyMatch(article ->
                        article.lemma().equals("a") || article.lemma().equals("an"));
        boolean apart = sentence.children(other, "cc").stream()
                .anyMatch(and -> and.index() > 1
                        && sentence.token(and.index() - 1).form().equals(","));
        return described && some && !apart;
    }

    /** The words of a person's name, any of which the tree may hang the next name on; that of an apposition too. */
    private List<Token> nameWords(Sentence sentence, Token token) {
        List<Token> words = new ArrayList<>(text.nameAt(sentence, token, NameType.PERSON)
                .map(name -> sentence.tokensIn(name.span()))
                .orElse(List.of(token)));
        for (Token child : sentence.children(token, "appos")) {
            text.nameAt(sentence, child, NameType.PERSON)
                    .map(name -> sentence.tokensIn(name.span()))
                    .ifPresent(words::addAll);
        }
        return words;
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.ADJ;
    }
}
