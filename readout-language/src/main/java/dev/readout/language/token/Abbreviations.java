package dev.readout.language.token;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that keep the full stop behind them. */
final class Abbreviations {

    private enum When {
        ALWAYS,
        NUMBER,
        NAME,
        INSIDE
    }

    private final Map<String, When> table = new HashMap<>();

    Abbreviations() {
        for (String entry : WordList.entries("abbreviations.txt")) {
            String[] fields = entry.split(" ", -1);
            table.put(fields[0], When.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * Whether a word keeps the full stop that follows it.
     *
     * @param word the word without the stop
     * @param next the first character behind the stop and white space, 0 where the paragraph ends
     */
    boolean keepsStop(String word, int next) {
        @Nullable When when = table.get(word);
        if (when == null) {
            return Character.isUpperCase(next) && isShouted(word) && table.containsKey(titleCase(word));
        }
        return switch (when) {
            case ALWAYS -> true;
            case NUMBER -> Character.isDigit(next);
            case NAME -> Character.isDigit(next) || Character.isUpperCase(next);
            case INSIDE -> next != 0 && !Character.isUpperCase(next);
        };
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String titleCase(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
