package dev.readout.server.topic;

import dev.readout.model.article.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formulas: words that a side uses again and again in the same order. A formula is a stretch of four words or more that
 * stands in statements of at least two articles; of stretches with the same uses only the longest is kept.
 */
final class Formulas {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 12;
    private static final int LEAST_CONTENT = 2;
    private static final int SILENT_DAYS = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}])?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "with", "by", "from", "as",
            "that", "this", "these", "those", "it", "its", "he", "she", "they", "their", "his", "her", "is", "are",
            "was", "were", "be", "been", "will", "would", "should", "could", "can", "has", "have", "had", "not", "we",
            "our", "said");

    private final Map<String, Set<Use>> uses = new TreeMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * A statement of the side.
     *
     * @param day when its article was published, or null
     * @param article the article
     * @param text its words
     */
    record Told(@Nullable LocalDate day, ArticleId article, String text) {}

    /** Where a formula stands. */
    private record Use(LocalDate day, ArticleId article) {}

    /**
     * A formula.
     *
     * @param words as first written
     * @param first the first day of use
     * @param last the last
     * @param articles in how many articles it stands
     * @param begun whether the side had spoken on at least two earlier days without it
     * @param dropped whether the side has spoken on at least two later days without it
     */
    record Formula(String words, LocalDate first, LocalDate last, int articles, boolean begun, boolean dropped) {}

    private Formulas() {}

    /** The formulas of a side's statements, those of most articles first, at most so many; undated statements tell none. */
    static List<Formula> of(List<Told> statements, int most) {
        Formulas formulas = new Formulas();
        statements.stream()
                .filter(told -> told.day() != null)
                .sorted(Comparator.comparing(Told::day).thenComparing(Told::article))
                .forEach(formulas::add);
        return formulas.longest().stream().limit(most).toList();
    }

    private void add(Told told) {
        LocalDate day = Objects.requireNonNull(told.day());
        days.add(day);
        Use use = new Use(day, told.article());
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = WORD.matcher(told.text());
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + LEAST_WORDS; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                List<String> stretch = words.subList(from, to);
                if (isWhole(stretch)) {
                    String key = String.join(" ", stretch);
                    uses.computeIfAbsent(key, any -> new HashSet<>()).add(use);
                    spelled.putIfAbsent(key, told.text().substring(starts.get(from), ends.get(to - 1)));
                }
            }
        }
    }

    /** A formula neither begins nor ends in a small word, and has two others at least. */
    private static boolean isWhole(List<String> words) {
        return !SMALL.contains(words.get(0))
                && !SMALL.contains(words.get(words.size() - 1))
                && words.stream().filter(word -> !SMALL.contains(word)).count() >= LEAST_CONTENT;
    }

    private List<Formula> longest() {
        List<String> repeated = uses.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().map(Use::article).distinct().count() >= 2)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String words) -> -words.length()).thenComparing(words -> words))
                .toList();
        List<String> kept = new ArrayList<>();
        for (String words : repeated) {
            if (kept.stream().noneMatch(longer -> covers(longer, words))) {
                kept.add(words);
            }
        }
        return kept.stream()
                .map(this::formula)
                .sorted(Comparator.comparing((Formula one) -> -one.articles())
                        .thenComparing(Formula::last, Comparator.reverseOrder())
                        .thenComparing(Formula::words))
                .toList();
    }

    /** Whether a longer stretch holds a shorter one wherever that is used. */
    private boolean covers(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ")
                && uses.getOrDefault(longer, Set.of()).containsAll(uses.getOrDefault(shorter, Set.of()));
    }

    private Formula formula(String words) {
        Set<Use> where = uses.getOrDefault(words, Set.of());
        TreeSet<LocalDate> used = where.stream().map(Use::day).collect(Collectors.toCollection(TreeSet::new));
        return new Formula(
                spelled.getOrDefault(words, words),
                used.first(),
                used.last(),
                Math.toIntExact(where.stream().map(Use::article).distinct().count()),
                days.headSet(used.first()).size() >= SILENT_DAYS,
                days.tailSet(used.last(), false).size() >= SILENT_DAYS);
    }
}
