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
     * Reads stretches, each window after window: what a window holds before its last start of a sentence is taken, the next
     * window begins at that start. A sentence longer than a window is cut behind a punctuation mark; the words behind the
     * cut are read again in the next window, and the parts after the first say that they continue.
     *
     * @return the sentences and parts of sentences in order; together they have all words of the stretches
     */
    public List<SentenceScores> read(Batch batch) {
        List<SentenceScores> sentences = new ArrayList<>();
        List<Window> windows =
                batch.stretches().stream().map(stretch -> Window.of(stretch, 0)).toList();
        List<WindowScores> scores = network.run(windows);
        for (int i = 0; i < windows.size(); i++) {
            readOn(windows.get(i), scores.get(i), sentences);
        }
        return sentences;
    }

    @Override
    public void close() {
        network.close();
    }

    /** Takes what a window holds, and reads on to the end of its stretch. */
    private void readOn(Window first, WindowScores firstScores, List<SentenceScores> sentences) {
        int from = take(first, firstScores, false, sentences);
        boolean continues = isCut(first, firstScores);
        while (from < first.stretch().words().size()) {
            Window window = Window.of(first.stretch(), from);
            WindowScores scores = network.run(List.of(window)).get(0);
            from = take(window, scores, continues, sentences);
            continues = isCut(window, scores);
        }
    }

    /** Adds the sentences of a window; tells the place in the stretch of the first word that was not taken. */
    private int take(Window window, WindowScores scores, boolean continues, List<SentenceScores> sentences) {
        List<Integer> borders = scores.borders();
        boolean cut = isCut(window, scores);
        borders.add(cut ? scores.lastOf(punctuation) : window.length());
        int taken = window.isLast() || cut ? borders.size() - 1 : borders.size() - 2;
        for (int i = 0; i < taken; i++) {
            int offset = borders.get(i);
            sentences.add(new WindowSentence(
                    scores,
                    offset,
                    window.stretch().first() + window.from() + offset,
                    borders.get(i + 1) - offset,
                    continues && i == 0));
        }
        return window.from() + borders.get(taken);
    }

    /** Whether a window holds no more than a part of one sentence. */
    private static boolean isCut(Window window, WindowScores scores) {
        return !window.isLast() && scores.borders().size() == 1;
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
}
