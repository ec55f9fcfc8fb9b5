package dev.readout.page.language;

import dev.readout.page.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script and its small words: enough to know whether a text is English, not a
 * linguist's answer.
 */
public final class LanguageGuess {

    /** The code of a text whose language cannot be told. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 20_000;
    private static final double SMALL_WORDS = 0.08;
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Map<String, Set<String>> WORDS = load();

    private LanguageGuess() {}

    /** The BCP 47 code of the language that most of {@code text} is in; {@link #UNKNOWN} where that cannot be told. */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String byScript = byScript(sample);
        return byScript.equals(UNKNOWN) ? byWords(sample) : byScript;
    }

    private static String byWords(String sample) {
        Map<String, Integer> hits = new TreeMap<>();
        int words = 0;
        Matcher match = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        while (match.find()) {
            words++;
            WORDS.forEach((language, small) -> {
                if (small.contains(match.group())) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        Map.Entry<String, Integer> best = Map.entry(UNKNOWN, 0);
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            best = entry.getValue() > best.getValue() ? entry : best;
        }
        return best.getValue() >= Math.max(2, SMALL_WORDS * words) ? best.getKey() : UNKNOWN;
    }

    private static String byScript(String sample) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
        int han = count(scripts, Character.UnicodeScript.HAN);
        if (kana * 20 > letters && 2 * (kana + han) > letters) {
            return "ja";
        }
        if (2 * han > letters) {
            return "zh";
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (2 * count(scripts, script.getKey()) > letters) {
                return script.getValue();
            }
        }
        return UNKNOWN;
    }

    /** Scripts that (nearly) one language of the news is written in. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.BENGALI, "bn",
            Character.UnicodeScript.TAMIL, "ta",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.KHMER, "km");

    private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (List<String> row : Table.of(LanguageGuess.class, "words.tsv").rows()) {
            words.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" ", -1))));
        }
        return words;
    }
}
