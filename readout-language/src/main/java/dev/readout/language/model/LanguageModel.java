package dev.readout.language.model;

import dev.readout.model.ReadoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The model of English, ready to read. May be shared between threads; {@link #close} only when no thread reads any more.
 */
public final class LanguageModel implements AutoCloseable {

    private final ModelCard card;
    private final Labels labels;
    private final WordEncoder encoder;
    private final OnnxModel network;
    private final int punctuation;

    /**
     * Loads a model.
     *
     * @throws ReadoutException if a file is missing or differs from the card, or ONNX Runtime does not take it
     */
    public LanguageModel(ModelFiles files) {
        this.card = files.card();
        this.labels = Labels.read(files.verified("labels.json"));
        this.encoder = new WordEncoder(lines(files.verified("vocab.txt")));
        this.network = new OnnxModel(files.verified("readout-en.onnx"));
        this.punctuation = labels.upos().indexOf("PUNCT");
    }

    /** What the model says of itself. */
    public ModelCard card() {
        return card;
    }

    /** What the numbers in its answers stand for. */
    public Labels labels() {
        return labels;
    }

    /** Words to what the model takes. */
    public WordEncoder encoder() {
        return encoder;
    }

    /**
     * Reads a stretch, window after window: what a window holds before its last start of a sentence is taken, the next
     * window begins at that start. A sentence longer than a window is cut behind a punctuation mark; the words behind the
     * cut are read again in the next window, and the parts after the first say that they continue.
     *
     * @return the sentences and parts of sentences in order; together they have all words of the stretch
     */
    public List<SentenceScores> read(Stretch stretch) {
        List<SentenceScores> sentences = new ArrayList<>();
        boolean continues = false;
        int from = 0;
        while (from < stretch.words().size()) {
            int to = from + Window.fitting(stretch.words(), from);
            WindowScores scores = network.run(Window.of(stretch, from, to));
            List<Integer> borders = borders(scores);
            boolean last = to == stretch.words().size();
            boolean cut = !last && borders.size() == 1;
            borders.add(cut ? lastPause(scores) : to - from);
            int taken = last || cut ? borders.size() - 1 : borders.size() - 2;
            for (int i = 0; i < taken; i++) {
                int offset = borders.get(i);
                sentences.add(new WindowSentence(
                        scores,
                        offset,
                        stretch.first() + from + offset,
                        borders.get(i + 1) - offset,
                        continues && i == 0));
            }
            from += borders.get(taken);
            continues = cut;
        }
        return sentences;
    }

    @Override
    public void close() {
        network.close();
    }

    /** For each sentence in a window the number of words before it. */
    private static List<Integer> borders(WindowScores scores) {
        List<Integer> borders = new ArrayList<>();
        borders.add(0);
        for (int word = 2; word <= scores.words; word++) {
            if (scores.start[word] == 1) {
                borders.add(word - 1);
            }
        }
        return borders;
    }

    /** The number of words up to and with the last punctuation mark in a window's second half; all, if there is none. */
    private int lastPause(WindowScores scores) {
        for (int word = scores.words - 1; word > scores.words / 2; word--) {
            if (scores.upos[word] == punctuation) {
                return word;
            }
        }
        return scores.words;
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
}
