package dev.readout.language.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words to what the model takes. Remembers the words of the news, which repeat; may be shared between threads. */
public final class WordEncoder {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 30;

    private final WordPiece wordPiece;
    private final Map<String, EncodedWord> seen = new ConcurrentHashMap<>();

    /**
     * An encoder.
     *
     * @param vocabulary the model's pieces; the place in the list is the id
     */
    WordEncoder(List<String> vocabulary) {
        this.wordPiece = new WordPiece(vocabulary);
    }

    /** A word in pieces, with its casing. */
    public EncodedWord encode(String word) {
        EncodedWord known = seen.get(word);
        if (known != null) {
            return known;
        }
        EncodedWord encoded = new EncodedWord(wordPiece.pieces(word), CasingClass.of(word));
        if (seen.size() < MOST_REMEMBERED && word.length() <= LONGEST_REMEMBERED) {
            seen.put(word, encoded);
        }
        return encoded;
    }
}
