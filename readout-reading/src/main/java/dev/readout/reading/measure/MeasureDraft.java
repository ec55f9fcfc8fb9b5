package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A measure while it is read: the word that tells it, and what the rules bind to that word. */
final class MeasureDraft {

    final Sentence sentence;
    final Token act;
    final String kind;
    final String rule;

    /** What is done with it, where the act itself tells that; else null. */
    final @Nullable String effect;

    /** What it is about: goods, exports, visas. */
    final List<Token> goods = new ArrayList<>();

    private final NavigableMap<Integer, List<Token>> by = new TreeMap<>();
    private final NavigableMap<Integer, List<Token>> aims = new TreeMap<>();

    MeasureDraft(Sentence sentence, Token act, String kind, @Nullable String effect, String rule) {
        this.sentence = sentence;
        this.act = act;
        this.kind = kind;
        this.effect = effect;
        this.rule = rule;
    }

    void addBy(int precedence, Token token) {
        add(by, precedence, token);
    }

    void addAim(int precedence, Token token) {
        add(aims, precedence, token);
    }

    void addGoods(Token token) {
        if (!goods.contains(token)) {
            goods.add(token);
        }
    }

    /** Takes the words for whom it is against from a measure joined with it, where it has none. */
    void takeAims(MeasureDraft other) {
        if (aims.isEmpty()) {
            aims.putAll(other.aims);
        }
    }

    /** The words for who takes it by the precedence of the rule that gives them, the highest first. */
    NavigableMap<Integer, List<Token>> by() {
        return by.descendingMap();
    }

    /** The words for whom it is against, in the order of the sentence. */
    List<Token> aims() {
        Map.Entry<Integer, List<Token>> best = aims.lastEntry();
        return best == null ? List.of() : best.getValue();
    }

    /** All words for whom it is against, those of the rule of highest precedence first. */
    Collection<List<Token>> aimsByPrecedence() {
        return aims.descendingMap().values();
    }

    private static void add(Map<Integer, List<Token>> byPrecedence, int precedence, Token token) {
        List<Token> tokens = byPrecedence.computeIfAbsent(precedence, level -> new ArrayList<>());
        if (!tokens.contains(token)) {
            tokens.add(token);
        }
    }
}
