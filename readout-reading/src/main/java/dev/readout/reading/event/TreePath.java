package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way through a tree from who acts to who is acted upon: up to the word that governs both, and down again. Where it runs
 * through verbs that are only strung together ({@code met Wang and warned Lee}), it begins at the last.
 */
final class TreePath {

    private final Sentence sentence;
    private final Token source;
    private final Token target;
    private final Token top;
    private final Map<Integer, Token> next = new HashMap<>();
    private final List<Token> sourceSide = new ArrayList<>();

    /** The way from {@code source} to {@code target}, two words of {@code sentence}. */
    TreePath(Sentence sentence, Token source, Token target) {
        this.sentence = sentence;
        this.source = source;
        this.target = target;
        List<Token> down = new ArrayList<>(upwards(target));
        List<Token> up = upwards(source);
        Token common = up.stream().filter(down::contains).findFirst().orElse(sentence.root());
        sourceSide.addAll(up.subList(0, up.indexOf(common)));
        down = down.subList(0, down.indexOf(common) + 1);
        this.top = isEnd(common) ? sentence.head(common).orElse(common) : start(down);
        for (int i = 1; i < down.size(); i++) {
            next.put(down.get(i).index(), down.get(i - 1));
        }
        if (isEnd(common)) {
            next.clear();
        }
    }

    /** Where reading may begin: at the top, then at what governs it, then on the side of who acts. */
    List<Token> starts() {
        List<Token> starts = new ArrayList<>(upwards(top));
        sourceSide.stream().filter(token -> !isEnd(token)).forEach(starts::add);
        return starts;
    }

    /** The next word on the way down from {@code token}; empty where the way does not pass, or ends. */
    Optional<Token> next(Token token) {
        return Optional.ofNullable(next.get(token.index())).filter(found -> !isEnd(found));
    }

    /** The word that governs both. */
    Token top() {
        return top;
    }

    /** The word below the top on the side of who acts. */
    Optional<Token> sourceBranch() {
        return sourceSide.isEmpty() ? Optional.empty() : Optional.of(sourceSide.get(sourceSide.size() - 1));
    }

    /** Whether a word is one of the two. */
    boolean isEnd(Token token) {
        return token.index() == source.index() || token.index() == target.index();
    }

    Token source() {
        return source;
    }

    Token target() {
        return target;
    }

    /** The lowest verb that others are only strung to. */
    private Token start(List<Token> down) {
        for (int i = 0; i < down.size() - 1; i++) {
            if (isStrung(down.get(i)) && down.get(i).index() != target.index()) {
                return down.get(i);
            }
        }
        return down.get(down.size() - 1);
    }

    private boolean isStrung(Token token) {
        boolean verb = token.upos() == Upos.VERB
                && sentence.head(token).filter(head -> head.upos() == Upos.VERB).isPresent();
        boolean marked = sentence.children(token).stream().anyMatch(child -> child.is("mark"));
        return verb && (token.is("conj") || (token.is("advcl") && token.xpos().equals("VBG") && !marked));
    }

    private List<Token> upwards(Token token) {
        List<Token> up = new ArrayList<>();
        Token word = token;
        up.add(word);
        while (word.head() != 0) {
            word = sentence.token(word.head());
            up.add(word);
        }
        return up;
    }
}
