package dev.readout.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out the phrases of a table of words: {@code <tariff-kind> <measure-head>} stands for every word of the one class
 * followed by every word of the other.
 */
public final class PhraseRows {

    private static final Pattern CLASS = Pattern.compile("<([a-z-]+)>");

    private final Map<String, List<String>> words = new HashMap<>();

    private PhraseRows(List<Table.Row> plain) {
        for (Table.Row row : plain) {
            words.computeIfAbsent(row.field("class"), name -> new ArrayList<>()).add(row.field("word"));
        }
    }

    /**
     * The rows with every phrase written out; before those that are words by themselves, so that these stand where both
     * tell of one phrase.
     *
     * @throws RulebookSyntaxException if a phrase speaks of a class that has no words
     */
    public static List<Table.Row> writtenOut(List<Table.Row> rows) {
        List<Table.Row> plain = rows.stream().filter(row -> !isPhrase(row)).toList();
        PhraseRows phrases = new PhraseRows(plain);
        List<Table.Row> all = new ArrayList<>();
        rows.stream().filter(PhraseRows::isPhrase).forEach(row -> phrases.write(row, row.field("word"), all));
        all.addAll(plain);
        return List.copyOf(all);
    }

    private static boolean isPhrase(Table.Row row) {
        return CLASS.matcher(row.field("word")).find();
    }

    private void write(Table.Row row, String phrase, List<Table.Row> all) {
        Matcher named = CLASS.matcher(phrase);
        if (!named.find()) {
            all.add(new Table.Row(row.table(), List.of(row.field("class"), phrase, row.field("value")), row.line()));
            return;
        }
        List<String> alternatives = words.get(named.group(1));
        if (alternatives == null) {
            throw row.fault("no words of the class " + named.group(1));
        }
        for (String word : alternatives) {
            write(row, phrase.substring(0, named.start()) + word + phrase.substring(named.end()), all);
        }
    }
}
