package dev.readout.page.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content words of a text, to tell whether a line speaks of the same thing. Words count by their first letters. */
final class Topic {

    private static final int STEM = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "from", "with", "that", "this", "have", "has", "had", "was", "were", "are", "will",
            "its", "his", "her", "their", "they", "not", "but", "who", "what", "when", "into", "over", "after",
            "before", "more", "than", "about", "says", "said", "say", "new", "also", "all", "out");

    private final Map<String, Integer> counts = new HashMap<>();

    /** The topic of some lines. */
    Topic(List<Line> lines) {
        for (Line line : lines) {
            stems(line.words()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
    }

    /** The share of the line's content words that the text has too; 0 where the line has none. */
    double share(String line) {
        Set<String> stems = stems(line);
        long shared = stems.stream().filter(counts::containsKey).count();
        return stems.isEmpty() ? 0 : (double) shared / stems.size();
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Matcher match = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (match.find()) {
            String word = match.group();
            if (isIdeographic(word)) {
                word.codePoints().forEach(c -> stems.add(Character.toString(c)));
            } else if ((word.length() > 2 || isAcronym(words, match)) && !SMALL.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    private static boolean isAcronym(String words, Matcher match) {
        return match.end() <= words.length()
                && match.group().length() == 2
                && Character.isUpperCase(words.charAt(match.start()))
                && Character.isUpperCase(words.charAt(match.end() - 1));
    }

    private static boolean isIdeographic(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }
}
