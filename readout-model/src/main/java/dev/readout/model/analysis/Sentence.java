package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence with its words and their dependency tree. Immutable; may be shared between threads. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final TextSpan span;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final int root;

    /**
     * A sentence; the heads of its tokens must form a tree.
     *
     * @param index place in its article, from 0
     * @param paragraph the paragraph that it stands in, from 0: its place among the article's readable blocks
     * @param span where it stands in the article's text
     * @param tokens its words in order, numbered from 1; at least one
     * @throws IllegalArgumentException if the tokens are misnumbered or their heads form no tree with one root
     */
    public Sentence(int index, int paragraph, TextSpan span, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.root = soleRoot();
        requireTree();
    }

    /** Place in the article, from 0. */
    public int index() {
        return index;
    }

    /** The paragraph that the sentence stands in, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Where the sentence stands in the article's text. */
    public TextSpan span() {
        return span;
    }

    /** The words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The word at {@code index}, from 1. */
    public Token token(int index) {
        return tokens.get(index - 1);
    }

    /** The word that all others depend on, near or far. */
    public Token root() {
        return token(root);
    }

    /** The word that {@code token} depends on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The words that depend on {@code token}, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The words that depend on {@code token} by {@code relation} (with or without subtype), in order. */
    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).toList();
    }

    /** The first word that depends on {@code token} by {@code relation} (with or without subtype). */
    public Optional<Token> child(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).findFirst();
    }

    /** {@code token} and all words below it, in order. */
    public List<Token> subtree(Token token) {
        boolean[] below = new boolean[tokens.size() + 1];
        mark(token, below);
        return tokens.stream().filter(word -> below[word.index()]).toList();
    }

    /** The smallest span that holds {@code token} and all words below it; a gap between them is included. */
    public TextSpan subtreeSpan(Token token) {
        List<Token> words = subtree(token);
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    /** Whether {@code token} is {@code ancestor} or depends on it, near or far. */
    public boolean isWithin(Token token, Token ancestor) {
        Token word = token;
        while (word.index() != ancestor.index()) {
            if (word.head() == 0) {
                return false;
            }
            word = token(word.head());
        }
        return true;
    }

    /** The words whose spans lie in {@code range}, in order. */
    public List<Token> tokensIn(TextSpan range) {
        return tokens.stream().filter(token -> range.contains(token.span())).toList();
    }

    /** The topmost word of those in {@code range}: the one whose head lies outside. Empty if the range holds no word. */
    public Optional<Token> headOf(TextSpan range) {
        return tokensIn(range).stream()
                .filter(token ->
                        token.head() == 0 || !range.contains(token(token.head()).span()))
                .findFirst();
    }

    @Override
    public String toString() {
        List<String> forms = new ArrayList<>();
        tokens.forEach(token -> forms.add(token.form()));
        return String.join(" ", forms);
    }

    private void mark(Token token, boolean[] below) {
        below[token.index()] = true;
        children(token).forEach(child -> mark(child, below));
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i + 1 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("token " + (i + 1) + " is misnumbered: " + token);
            }
            children.get(token.head()).add(token);
        }
        children.replaceAll(List::copyOf);
        return List.copyOf(children);
    }

    private int soleRoot() {
        List<Token> roots = children.get(0);
        if (roots.size() != 1) {
            throw new IllegalArgumentException("a sentence has one root, not " + roots.size());
        }
        return roots.get(0).index();
    }

    private void requireTree() {
        int[] seenFrom = new int[tokens.size() + 1];
        for (Token token : tokens) {
            Token word = token;
            while (word.head() != 0 && seenFrom[word.index()] == 0) {
                seenFrom[word.index()] = token.index();
                word = token(word.head());
            }
            if (word.head() != 0 && seenFrom[word.index()] == token.index()) {
                throw new IllegalArgumentException("the heads of \"" + this + "\" run in a circle at " + word.form());
            }
        }
    }
}
