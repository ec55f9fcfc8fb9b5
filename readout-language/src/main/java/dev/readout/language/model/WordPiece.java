package dev.readout.language.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of the model's vocabulary, the longest first (BERT's uncased WordPiece, Devlin et al.
 * 2019), each word by itself. Immutable; may be shared between threads.
 */
final class WordPiece {

    static final int UNKNOWN = 100;
    private static final int MOST_PIECES = 12;
    private static final int MOST_CHARACTERS = 100;
    private static final String SIGNS = "$+<=>^`|~";

    private final Map<String, Integer> ids = new HashMap<>();
    private final int longest;

    /**
     * The pieces of a vocabulary.
     *
     * @param vocabulary the pieces; the place in the list is the id; those inside a word begin with {@code ##}
     */
    WordPiece(List<String> vocabulary) {
        int most = 0;
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
            most = Math.max(most, vocabulary.get(i).length());
        }
        this.longest = most;
    }

    /** The ids of a word's pieces: 1 to 12; what goes beyond is left off. */
    int[] pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        basicTokens(word).forEach(token -> addPieces(token, pieces));
        if (pieces.isEmpty()) {
            pieces.add(UNKNOWN);
        }
        return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private static List<String> basicTokens(String word) {
        String folded = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> tokens = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        folded.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (isBlank(c, type)) {
                flush(current, tokens);
            } else if (isSign(c, type)) {
                flush(current, tokens);
                tokens.add(Character.toString(c));
            } else if (type != Character.NON_SPACING_MARK) {
                current.appendCodePoint(c);
            }
        });
        flush(current, tokens);
        return tokens;
    }

    private static boolean isBlank(int c, int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isSign(int c, int type) {
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> SIGNS.indexOf(c) >= 0 || (c >= 0x4E00 && c <= 0x9FFF);
        };
    }

    private static void flush(StringBuilder current, List<String> tokens) {
        if (current.length() > 0) {
            tokens.add(current.toString());
            current.setLength(0);
        }
    }

    private void addPieces(String token, List<Integer> pieces) {
        int before = pieces.size();
        int start = 0;
        while (start < token.length() && token.length() <= MOST_CHARACTERS) {
            int end = addLongest(token, start, pieces);
            if (end == start) {
                break;
            }
            start = end;
        }
        if (start < token.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(UNKNOWN);
        }
    }

    /** Adds the longest piece of {@code token} that begins at {@code start}; tells its end, {@code start} if there is none. */
    private int addLongest(String token, int start, List<Integer> pieces) {
        String mark = start == 0 ? "" : "##";
        for (int end = Math.min(token.length(), start + longest); end > start; end--) {
            Integer id = ids.get(mark.concat(token.substring(start, end)));
            if (id != null) {
                pieces.add(id);
                return end;
            }
        }
        return start;
    }
}
