package dev.readout.evaluation.ud;

import dev.readout.evaluation.Tally;
import dev.readout.model.text.TextSpan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Words, sentences, tags and trees right, counted as the scorer of the CoNLL 2018 shared task does: words are the same
 * where they have the same place in the text, everything else is asked of such words only, and each figure is an F1 over
 * the words of both sides. With the treebank's own tokens every F1 is an accuracy. Punctuation counts. The words of a
 * multi-word token have places of their own wherever they spell it, as in English they always do.
 *
 * @param words words with the same place
 * @param sentences sentences with the same place
 * @param upos universal parts of speech
 * @param xpos tags of the treebank's own set
 * @param lemmas base forms; a gold {@code _} is right whatever is found
 * @param heads heads (UAS)
 * @param relations heads with their relations, subtypes left out (LAS)
 * @param subtypes heads with their relations, subtypes too
 */
record UdScore(
        Tally words,
        Tally sentences,
        Tally upos,
        Tally xpos,
        Tally lemmas,
        Tally heads,
        Tally relations,
        Tally subtypes) {

    static final UdScore NONE =
            new UdScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    static UdScore of(PlacedText gold, PlacedText found) {
        Counter counter = new Counter(gold.words(), found.words());
        return new UdScore(
                counter.count((g, f) -> true),
                sentences(gold.sentences(), found.sentences()),
                counter.count(same(UdWord::upos)),
                counter.count(same(UdWord::xpos)),
                counter.count((g, f) -> g.word().lemma().equals("_")
                        || g.word().lemma().equals(f.word().lemma())),
                counter.count(counter::sameHead),
                counter.count((g, f) -> counter.sameHead(g, f)
                        && relation(g.word().deprel()).equals(relation(f.word().deprel()))),
                counter.count((g, f) -> counter.sameHead(g, f)
                        && g.word().deprel().equals(f.word().deprel())));
    }

    UdScore plus(UdScore other) {
        return new UdScore(
                words.plus(other.words),
                sentences.plus(other.sentences),
                upos.plus(other.upos),
                xpos.plus(other.xpos),
                lemmas.plus(other.lemmas),
                heads.plus(other.heads),
                relations.plus(other.relations),
                subtypes.plus(other.subtypes));
    }

    private static BiPredicate<PlacedWord, PlacedWord> same(Function<UdWord, String> column) {
        return (g, f) -> column.apply(g.word()).equals(column.apply(f.word()));
    }

    private static String relation(String deprel) {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    private static Tally sentences(List<TextSpan> gold, List<TextSpan> found) {
        Set<TextSpan> right = new HashSet<>(gold);
        right.retainAll(new HashSet<>(found));
        return new Tally(gold.size(), found.size(), right.size());
    }

    /** For each word found, the gold word of the same place; -1 where there is none. */
    private static int[] partners(List<PlacedWord> gold, List<PlacedWord> found) {
        int[] partner = new int[found.size()];
        Arrays.fill(partner, -1);
        int g = 0;
        int f = 0;
        while (g < gold.size() && f < found.size()) {
            int order = gold.get(g).place().compareTo(found.get(f).place());
            if (order == 0) {
                partner[f++] = g++;
            } else if (order < 0) {
                g++;
            } else {
                f++;
            }
        }
        return partner;
    }

    /** Counts over the words that have a partner. */
    private static final class Counter {

        private final List<PlacedWord> gold;
        private final List<PlacedWord> found;
        private final int[] partner;

        Counter(List<PlacedWord> gold, List<PlacedWord> found) {
            this.gold = gold;
            this.found = found;
            this.partner = partners(gold, found);
        }

        Tally count(BiPredicate<PlacedWord, PlacedWord> isRight) {
            int right = 0;
            for (int f = 0; f < partner.length; f++) {
                if (partner[f] >= 0 && isRight.test(gold.get(partner[f]), found.get(f))) {
                    right++;
                }
            }
            return new Tally(gold.size(), found.size(), right);
        }

        boolean sameHead(PlacedWord goldWord, PlacedWord foundWord) {
            int head = foundWord.head() < 0 ? -1 : partner[foundWord.head()];
            return goldWord.head() < 0 ? foundWord.head() < 0 : head == goldWord.head();
        }
    }
}
