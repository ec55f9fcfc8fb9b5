package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables of words and what each stands for: {@code january jan = 1} under {@code [month]}.
 *
 * <p>A file has a line {@code [name]} for each table and below it lines of words, lower case, before an equals sign, and a
 * number or a code after it. {@code #} begins a comment.
 */
final class WordTables {

    private final Map<String, Map<String, Argument>> tables = new LinkedHashMap<>();

    private WordTables() {}

    /**
     * Reads a file of tables.
     *
     * @param file its name, for messages
     * @throws RulebookException at the first line that is none
     */
    static WordTables parse(String file, String text) {
        WordTables tables = new WordTables();
        @Nullable Map<String, Argument> table = null;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                table = tables.tables.computeIfAbsent(
                        line.substring(1, line.length() - 1), name -> new LinkedHashMap<>());
            } else if (!line.isEmpty()) {
                addWords(table, line, file, i + 1);
            }
        }
        return tables;
    }

    private static void addWords(@Nullable Map<String, Argument> table, String line, String file, int number) {
        String[] sides = line.split("=", -1);
        if (table == null || sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new RulebookException(file, number, 1, "expected \"word word = value\" under a [table]");
        }
        Argument value = Argument.parse(sides[1].strip());
        for (String word : sides[0].strip().split("\\s+", -1)) {
            if (!word.equals(word.toLowerCase(Locale.ROOT)) || table.put(word, value) != null) {
                throw new RulebookException(
                        file, number, line.indexOf(word) + 1, word + " is not lower case or is there twice");
            }
        }
    }

    /** Whether there is a table of that name. */
    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** What a word, lower case, stands for in a table; null where it is not in it. */
    @Nullable
    Argument value(String table, String word) {
        return words(table).get(word);
    }

    /** The words of a table. */
    Set<String> wordsOf(String table) {
        return words(table).keySet();
    }

    /** A table by itself. */
    Map<String, Argument> words(String table) {
        Map<String, Argument> words = tables.get(table);
        if (words == null) {
            throw new IllegalArgumentException("no table of words is called " + table);
        }
        return words;
    }
}
