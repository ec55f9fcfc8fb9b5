package dev.readout.language;

import dev.readout.language.token.Bound;
import dev.readout.language.token.SentenceRules;
import dev.readout.language.token.Tokenizer;
import dev.readout.language.token.Word;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The words of an article in running order, with what is known of its sentences and paragraphs before the model reads. */
final class WordSequence {

    /**
     * Units of running text are read together up to so many pieces: measured, see the decision record on windows. Short
     * sentences need the company to tell where they end; long ones are read better alone.
     */
    private static final int RUNNING = 36;

    private static final int ALONE = 0;

    private final int capacity;
    private final List<Word> words = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> units = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    private WordSequence(int capacity) {
        this.capacity = capacity;
    }

    /** The words of the readable blocks; a unit runs from one certain start of a sentence to the next. */
    static WordSequence of(Article article, Tokenizer tokenizer, SentenceRules rules) {
        WordSequence sequence = new WordSequence(RUNNING);
        List<Block> blocks = readable(article);
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            List<Word> words =
                    tokenizer.words(article.text(), blocks.get(paragraph).span());
            List<Bound> bounds = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                bounds.add(rules.bound(words, i));
            }
            sequence.add(words, bounds, paragraph);
        }
        return sequence;
    }

    /** Words and sentences that are given, each sentence a unit that is read by itself. */
    static WordSequence of(Article article, List<List<Word>> sentences) {
        WordSequence sequence = new WordSequence(ALONE);
        List<Block> blocks = readable(article);
        int paragraph = 0;
        for (List<Word> sentence : sentences) {
            List<Bound> bounds = new ArrayList<>();
            sentence.forEach(word -> bounds.add(bounds.isEmpty() ? Bound.START : Bound.INSIDE));
            while (!sentence.isEmpty()
                    && paragraph + 1 < blocks.size()
                    && blocks.get(paragraph + 1).span().start()
                            <= sentence.get(0).span().start()) {
                paragraph++;
            }
            sequence.add(sentence, bounds, paragraph);
        }
        return sequence;
    }

    /** All words. */
    List<Word> words() {
        return words;
    }

    /** For each word whether a sentence starts there. */
    List<Bound> bounds() {
        return bounds;
    }

    /** Where each unit ends: the place of the word after its last. */
    List<Integer> units() {
        return units;
    }

    /** The most pieces of units that are read together. */
    int capacity() {
        return capacity;
    }

    /** The word at a place, from 0. */
    Word word(int place) {
        return words.get(place);
    }

    /** The paragraph of the word at a place: the number of its block among the readable ones. */
    int paragraph(int place) {
        return paragraphs.get(place);
    }

    private void add(List<Word> unit, List<Bound> unitBounds, int paragraph) {
        if (!unit.isEmpty()) {
            for (int i = 0; i < unit.size(); i++) {
                if (i > 0 && unitBounds.get(i) == Bound.START) {
                    units.add(words.size());
                }
                words.add(unit.get(i));
                bounds.add(unitBounds.get(i));
                paragraphs.add(paragraph);
            }
            units.add(words.size());
        }
    }

    private static List<Block> readable(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind().isReadable())
                .toList();
    }
}
