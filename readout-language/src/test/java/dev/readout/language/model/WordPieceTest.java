package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private final List<String> vocabulary = vocabulary();
    private final WordPiece wordPiece = new WordPiece(vocabulary);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "Talks = talk ##s",
                "MEETING = meet ##ing",
                "naïve = naive",
                "U.S. = u . s .",
                "n't = n ' t",
                "x = [UNK]",
                "meetx = [UNK]",
                "中meet = [UNK] meet",
                "meet\u200bing = meet [UNK]",
                "\u0301 = [UNK]",
                "\ud83d = [UNK]"
            })
    void cutsTheLongestPieceFirst(String word, String pieces) {
        assertThat(pieces(word)).containsExactly(pieces.strip().split(" "));
    }

    @Test
    void keepsTwelvePiecesAndGivesUpOnLongTokens() {
        assertThat(pieces(".".repeat(30))).hasSize(12);
        assertThat(pieces("s".repeat(101))).containsExactly("[UNK]");
    }

    private List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        for (int id : wordPiece.pieces(word)) {
            pieces.add(vocabulary.get(id));
        }
        return pieces;
    }

    private static List<String> vocabulary() {
        List<String> vocabulary = new ArrayList<>(Collections.nCopies(WordPiece.UNKNOWN, "[unused]"));
        vocabulary.addAll(List.of("[UNK]", "talk", "##s", "meet", "##ing", "naive", "u", "s", ".", "n", "'", "t"));
        return vocabulary;
    }
}
