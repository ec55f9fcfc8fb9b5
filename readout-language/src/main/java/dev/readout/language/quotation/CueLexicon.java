package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of words that report ({@code cues.tsv}, whose head explains its columns). Immutable. */
final class CueLexicon {

    private static final String TABLE = "cues.tsv";

    private final Map<String, List<Cue>> cues;

    private CueLexicon(Map<String, List<Cue>> cues) {
        this.cues = cues;
    }

    /** The table that comes with this package. */
    static CueLexicon standard() {
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(TABLE), TABLE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader, TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table.
     *
     * @param name the table's name for messages
     * @throws IllegalArgumentException if a line is not in the format; names the line
     */
    static CueLexicon read(Reader table, String name) throws IOException {
        Map<String, List<Cue>> cues = new HashMap<>();
        BufferedReader lines = new BufferedReader(table);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                add(cues, line.split("\t", -1), name + ":" + number);
            }
        }
        cues.replaceAll((key, list) -> List.copyOf(list));
        return new CueLexicon(Map.copyOf(cues));
    }

    /** What {@code word} may report as, in the table's order; empty for a word that does not report. */
    List<Cue> cues(Sentence sentence, Token word) {
        List<Cue> found = cues.getOrDefault(key(word.lemma(), word.upos()), List.of());
        if (found.isEmpty() && word.upos() == Upos.VERB && word.xpos().equals("VBN")) {
            // a participle may be an adjective to the table: "was concerned that"
            found = cues.getOrDefault(key(word.form(), Upos.ADJ), List.of());
        }
        if (found.isEmpty()) {
            return found;
        }
        List<Cue> withParticle = found.stream()
                .filter(cue -> !cue.particle().isEmpty() && hasParticle(sentence, word, cue))
                .toList();
        Stream<Cue> bare = found.stream().filter(cue -> cue.particle().isEmpty());
        return withParticle.isEmpty() ? bare.toList() : withParticle;
    }

    /** The word that completes a cue of two words ({@code out} of {@code pointed out}). */
    static Stream<Token> particle(Sentence sentence, Token word, Cue cue) {
        return sentence.children(word).stream()
                .filter(child -> child.index() > word.index())
                .filter(child -> child.form().equalsIgnoreCase(cue.particle()))
                .limit(1);
    }

    private static boolean hasParticle(Sentence sentence, Token word, Cue cue) {
        return particle(sentence, word, cue).findAny().isPresent();
    }

    private static String key(String lemma, Upos pos) {
        return pos + " " + lemma.toLowerCase(java.util.Locale.ROOT);
    }

    private static void add(Map<String, List<Cue>> cues, String[] cells, String where) {
        if (cells.length != 4) {
            throw new IllegalArgumentException(where + ": 4 columns expected, " + cells.length + " found");
        }
        try {
            Upos pos = Upos.valueOf(cells[1]);
            SpeechAct act = SpeechAct.valueOf(cells[2]);
            List<Frame> frames = Stream.of(cells[3].split(" ", -1)).map(Frame::of).toList();
            for (String word : cells[0].split(" ", -1)) {
                String[] parts = word.split("_", -1);
                Cue cue = new Cue(parts[0], parts.length > 1 ? parts[1] : "", pos, act, frames);
                cues.computeIfAbsent(key(cue.lemma(), pos), key -> new ArrayList<>())
                        .add(cue);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }
}
