package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.lemma.LemmaRule;
import dev.readout.language.token.Bound;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped model read from Java and by the scripts that trained it: {@code training/readout_training/fixture.py}. */
class ModelFixtureTest {

    private static LanguageModel model = new LanguageModel(ModelFiles.builtIn());

    @AfterAll
    static void giveBack() {
        model.close();
    }

    static Stream<List<String>> pieces() {
        return rows("pieces.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void pieces(List<String> row) {
        EncodedWord encoded = model.encoder().encode(row.get(0));
        assertThat(encoded.casing()).isEqualTo(Integer.parseInt(row.get(1)));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < encoded.length(); i++) {
            ids.add(String.valueOf(encoded.piece(i)));
        }
        assertThat(String.join(" ", ids)).isEqualTo(row.get(2));
    }

    @Test
    void answers() {
        List<List<String>> expected = rows("window.tsv");
        assertThat(described(expected, model.read(new Batch(List.of(stretch(expected))))))
                .isEqualTo(expected);
    }

    @Test
    void windowsOfOneBatchSeeNothingOfEachOther() {
        List<List<String>> expected = rows("window.tsv");
        Stretch other = stretch(expected.subList(3, 11));
        List<SentenceScores> read = model.read(new Batch(List.of(other, stretch(expected), other)));
        List<SentenceScores> middle = read.subList(1, read.size() - 1);
        assertThat(described(expected, middle)).isEqualTo(expected);
    }

    /** What the scripts write of a window, made from what Java reads. */
    private static List<List<String>> described(List<List<String>> rows, List<SentenceScores> sentences) {
        Labels labels = model.labels();
        List<List<String>> described = new ArrayList<>();
        for (SentenceScores sentence : sentences) {
            for (int word = 1; word <= sentence.length(); word++) {
                String form = rows.get(described.size()).get(0);
                int head = sentence.candidate(word, 0);
                described.add(List.of(
                        form,
                        word == 1 ? "1" : "0",
                        labels.upos().get(sentence.upos(word)),
                        labels.xpos().get(sentence.xpos(word)),
                        LemmaRule.parse(labels.lemma().get(sentence.lemma(word)))
                                .lemma(form),
                        String.valueOf(head == 0 ? 0 : sentence.first() + head),
                        labels.deprel().get(sentence.label(word, 0)),
                        labels.name().get(bestName(sentence, word))));
            }
        }
        return described;
    }

    private static int bestName(SentenceScores sentence, int word) {
        int best = 0;
        for (int label = 1; label < sentence.nameLabels(); label++) {
            best = sentence.name(word, label) > sentence.name(word, best) ? label : best;
        }
        return best;
    }

    private static Stretch stretch(List<List<String>> rows) {
        List<EncodedWord> words =
                rows.stream().map(row -> model.encoder().encode(row.get(0))).toList();
        return new Stretch(0, words, Collections.nCopies(words.size(), Bound.OPEN));
    }

    private static List<List<String>> rows(String name) {
        InputStream stream = Objects.requireNonNull(ModelFixtureTest.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
