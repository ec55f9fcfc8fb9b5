package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which figure of two stood until the other came: {@code 6 percent instead of 100}, {@code 12 rather than 30 per cent}. */
final class ReplacedRates {

    private static final List<List<String>> INSTEAD = List.of(
            List.of("instead", "of"),
            List.of("rather", "than"),
            List.of("in", "place", "of"),
            List.of("in", "lieu", "of"),
            List.of("down", "from"),
            List.of("up", "from"),
            List.of(",", "against"),
            List.of("compared", "with"),
            List.of("compared", "to"),
            List.of(",", "not"));
    private static final Set<String> BEFORE = Set.of("at", "with", "some", "about", "nearly", "previously");
    private static final int MOST_LOOSE = 4;

    private ReplacedRates() {}

    /** Whether the figure at an index is one in whose place another comes. */
    static boolean isOne(Sentence sentence, int figure) {
        int at = figure - 1;
        for (int steps = 0; at > 1 && steps < MOST_LOOSE && isLoose(sentence, at); steps++) {
            at--;
        }
        int end = at;
        return INSTEAD.stream().anyMatch(words -> endsWith(sentence, end, words));
    }

    private static boolean isLoose(Sentence sentence, int at) {
        Upos upos = sentence.token(at).upos();
        return BEFORE.contains(form(sentence, at)) || upos == Upos.DET || upos == Upos.ADJ || upos == Upos.PRON;
    }

    private static boolean endsWith(Sentence sentence, int end, List<String> words) {
        int first = end - words.size() + 1;
        for (int i = 0; first > 0 && i < words.size(); i++) {
            if (!form(sentence, first + i).equals(words.get(i))) {
                return false;
            }
        }
        return first > 0;
    }

    private static String form(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
