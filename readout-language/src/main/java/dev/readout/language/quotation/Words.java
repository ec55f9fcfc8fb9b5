package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of words of one sentence. Immutable. */
final class Words {

    private final Sentence sentence;
    private final BitSet indexes;

    private Words(Sentence sentence, BitSet indexes) {
        this.sentence = sentence;
        this.indexes = indexes;
    }

    static Words none(Sentence sentence) {
        return new Words(sentence, new BitSet());
    }

    static Words of(Sentence sentence, Collection<Token> tokens) {
        BitSet indexes = new BitSet();
        tokens.forEach(token -> indexes.set(token.index()));
        return new Words(sentence, indexes);
    }

    /** {@code token} and all words below it. */
    static Words below(Sentence sentence, Token token) {
        return of(sentence, sentence.subtree(token));
    }

    Sentence sentence() {
        return sentence;
    }

    Words plus(Words other) {
        BitSet union = (BitSet) indexes.clone();
        union.or(other.indexes);
        return new Words(sentence, union);
    }

    Words minus(Words other) {
        BitSet rest = (BitSet) indexes.clone();
        rest.andNot(other.indexes);
        return new Words(sentence, rest);
    }

    /** Those that stand before {@code index}. */
    Words before(int index) {
        BitSet rest = (BitSet) indexes.clone();
        if (index < rest.length()) {
            rest.clear(index, rest.length());
        }
        return new Words(sentence, rest);
    }

    /** Those that stand side by side with {@code token}, which is one of them. */
    Words runAround(Token token) {
        int from = indexes.previousClearBit(token.index()) + 1;
        int to = indexes.nextClearBit(token.index());
        BitSet run = new BitSet();
        run.set(from, to);
        return new Words(sentence, run);
    }

    boolean isEmpty() {
        return indexes.isEmpty();
    }

    boolean contains(Token token) {
        return indexes.get(token.index());
    }

    /** Index of the first word; 0 if there is none. */
    int first() {
        return Math.max(indexes.nextSetBit(0), 0);
    }

    /** Index of the last word; 0 if there is none. */
    int last() {
        return Math.max(indexes.length() - 1, 0);
    }

    List<Token> tokens() {
        return indexes.stream().mapToObj(sentence::token).toList();
    }
}
