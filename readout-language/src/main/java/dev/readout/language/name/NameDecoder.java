package dev.readout.language.name;

import dev.readout.language.model.Labels;
import dev.readout.language.model.SentenceScores;
import dev.readout.model.analysis.NameType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The best sequence of labels in which a name goes on only after it has begun (Viterbi 1967 over BIO labels). Immutable;
 * may be shared between threads.
 */
public final class NameDecoder {

    private static final Map<String, NameType> TYPES = Map.of(
            "PER", NameType.PERSON,
            "ORG", NameType.ORGANIZATION,
            "LOC", NameType.PLACE,
            "NORP", NameType.NATIONALITY,
            "EVENT", NameType.EVENT);

    private final List<String> labels;
    private final boolean[][] follows;

    /** A decoder for the model's labels of names. */
    public NameDecoder(Labels labels) {
        this.labels = labels.name();
        int count = this.labels.size();
        this.follows = new boolean[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                follows[i][j] = mayFollow(this.labels.get(i), this.labels.get(j));
            }
        }
    }

    /** The names of a sentence in order; they do not overlap. */
    public List<NameSpan> names(SentenceScores scores) {
        List<NameSpan> names = new ArrayList<>();
        int[] path = bestPath(scores);
        for (int word = 1; word < path.length; word++) {
            String label = labels.get(path[word]);
            if (label.startsWith("B-")) {
                int last = word;
                while (last + 1 < path.length && labels.get(path[last + 1]).startsWith("I-")) {
                    last++;
                }
                names.add(new NameSpan(type(label), word, last));
            }
        }
        return names;
    }

    private int[] bestPath(SentenceScores scores) {
        int length = scores.length();
        int count = labels.size();
        double[] best = new double[count];
        int[][] from = new int[length + 1][count];
        for (int word = 1; word <= length; word++) {
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int previous = word == 1 ? start(label) : bestBefore(best, label);
                from[word][label] = previous;
                double before = word == 1 ? (previous < 0 ? Double.NEGATIVE_INFINITY : 0) : best[previous];
                next[label] = before + scores.name(word, label);
            }
            best = next;
        }
        int[] path = new int[length + 1];
        int label = largest(best);
        for (int word = length; word >= 1; word--) {
            path[word] = label;
            label = from[word][label];
        }
        return path;
    }

    /** Whether a label may stand at the first word: 0 if so, else -1. */
    private int start(int label) {
        return labels.get(label).startsWith("I-") ? -1 : 0;
    }

    private int bestBefore(double[] scores, int label) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (follows[i][label] && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int largest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static boolean mayFollow(String before, String label) {
        return !label.startsWith("I-")
                || (!before.equals("O") && before.substring(2).equals(label.substring(2)));
    }

    private static NameType type(String label) {
        NameType type = TYPES.get(label.substring(2));
        if (type == null) {
            throw new IllegalStateException(
                    "the model names a type \"" + label + "\" that is none of " + Arrays.toString(NameType.values()));
        }
        return type;
    }
}
