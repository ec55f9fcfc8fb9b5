package dev.readout.page.date;

import dev.readout.page.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The months' names in many languages, from {@code months.tsv}. */
public final class MonthNames {

    private static final Map<String, Integer> NUMBERS = load();

    private MonthNames() {}

    /** A regular expression that matches any of the names, longest first. */
    public static String alternatives() {
        return NUMBERS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The number of a month by its name, in any case, with or without a point; 0 if it is no month's name. */
    public static int number(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return NUMBERS.getOrDefault(bare.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : Table.of(MonthNames.class, "months.tsv").rows()) {
            for (String name : row.get(1).split(" ", -1)) {
                numbers.putIfAbsent(name, Integer.valueOf(row.get(0)));
            }
        }
        return Map.copyOf(numbers);
    }
}
