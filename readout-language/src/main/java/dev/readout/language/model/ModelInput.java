package dev.readout.language.model;

import dev.readout.language.token.Bound;
import java.util.List;

/** Windows as the model takes them: one behind the other, each of its pieces told its place in its own window. */
final class ModelInput {

    private static final int FIRST = 101;
    private static final int LAST = 102;

    final long[] ids;
    final long[] casing;
    final long[] place;
    final long[] word;
    final long[] bound;

    private int piecesPut;
    private int wordsPut;

    /** The input for some windows. */
    ModelInput(List<Window> windows) {
        int pieces = windows.stream().mapToInt(Window::pieces).sum();
        int words = windows.stream().mapToInt(window -> window.length() + 1).sum();
        ids = new long[pieces];
        casing = new long[pieces];
        place = new long[pieces];
        word = new long[words];
        bound = new long[words];
        windows.forEach(this::put);
    }

    private void put(Window window) {
        int start = piecesPut;
        word[wordsPut++] = start;
        putPiece(FIRST, 0, start);
        for (int i = 0; i < window.length(); i++) {
            word[wordsPut] = piecesPut;
            bound[wordsPut++] =
                    code(i == 0 ? Bound.START : window.stretch().bounds().get(window.from() + i));
            EncodedWord encoded = window.word(i);
            for (int piece = 0; piece < encoded.length(); piece++) {
                putPiece(encoded.piece(piece), encoded.casing(), start);
            }
        }
        putPiece(LAST, 0, start);
    }

    private void putPiece(int id, int casingClass, int start) {
        ids[piecesPut] = id;
        casing[piecesPut] = casingClass;
        place[piecesPut] = (long) piecesPut - start;
        piecesPut++;
    }

    private static long code(Bound bound) {
        return switch (bound) {
            case START -> 1;
            case INSIDE -> 0;
            case OPEN -> -1;
        };
    }
}
