package dev.readout.language.token;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shapes that written words have, tried in order at each place that is not white space; the last one takes any
 * sign, so that nothing is left out. All loops are over one class of characters or bounded: long input neither
 * overflows the stack nor takes more than linear time.
 */
final class WordPattern {

    private static final String SPACE = "\\s\\p{Z}\\p{Cc}\\x{200B}\\x{2060}\\x{FEFF}";
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";
    private static final String INNER = "[\\p{L}\\p{M}\\p{N}\\x{AD}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";
    private static final String QUOTE = "['’`´]";
    private static final String BORDER = "(?![\\p{L}\\p{N}])";
    private static final String ADDRESS = "[^" + SPACE + "<>\"“”]{0,2000}[\\p{L}\\p{N}/=#&_\\-]";
    private static final String NUMBER =
            "(?:\\p{Nd}{1,3}(?:,\\p{Nd}{3}){1,9}(?!\\p{Nd})(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:\\.\\p{Nd}+){0,9}|\\p{No}|\\p{Nl})";

    private WordPattern() {}

    /** One pattern for all shapes. */
    static Pattern compiled() {
        return Pattern.compile(String.join(
                "|",
                List.of(
                        "(?i:https?|ftp|mailto|doi):" + ADDRESS,
                        "(?i:www)\\." + ADDRESS,
                        "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+\\-]{0,80}@[\\p{L}\\p{N}\\-]{1,63}(?:\\.[\\p{L}\\p{N}\\-]{1,63}){0,6}",
                        "(?:[\\p{L}\\p{N}\\-]{1,63}\\.){1,5}(?i:com|org|net|gov|edu|mil|info|co\\.uk|gov\\.uk)" + BORDER
                                + "(?:/" + ADDRESS + ")?",
                        "(?<![\\p{L}\\p{N}])[@#][\\p{L}_][\\p{L}\\p{N}_]{0,100}",
                        "(?<!\\p{Nd})(?:" + quoted("emoticons.txt") + ")(?![^" + SPACE + ".,!?])",
                        "(?<![\\p{L}\\p{N}])(?:" + quoted("whole.txt") + ")" + BORDER,
                        // dates, telephone numbers, times of day, fractions
                        "\\p{Nd}{1,2}/\\p{Nd}{1,2}/\\p{Nd}{2,4}" + BORDER,
                        "\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}" + BORDER,
                        "\\p{Nd}{1,3}/\\p{Nd}{1,3}(?![\\p{Nd}/])",
                        "(?:\\+?\\p{Nd}-)?(?:\\p{Nd}{3}-)?\\p{Nd}{3}-\\p{Nd}{4}" + BORDER,
                        "\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?!\\p{Nd})",
                        // 1st, 1990s, 1960's; 5|km; G-less alphanumerics such as 4A; plain numbers
                        NUMBER + "(?i:st|nd|rd|th|s|['’]s)" + BORDER,
                        NUMBER + "(?=(?:" + quoted("units.txt") + ")" + BORDER + ")",
                        "^\\p{Nd}{1,2}\\.(?=[" + SPACE + "])",
                        "\\+?" + NUMBER + "(?:\\p{L}[\\p{L}\\p{N}]{0,100})?",
                        "(?<![\\p{L}\\p{N}])\\.\\p{Nd}+",
                        // U.S., a.m., Ph.D.; J. in a name
                        "(?:\\p{L}\\.){2,9}",
                        "(?:Ph|M|B)\\.(?:D|Sc|Phil)\\.",
                        "(?:\\p{L}\\.){1,9}\\p{L}" + BORDER,
                        "[\\p{Lu}&&[^I]]\\.(?=[" + SPACE + "]{0,3}\\p{Lu}|[-,;])",
                        "Q(?=[1-4]" + BORDER + ")",
                        "(?:US|U|A|C|CA|HK|NT|NZ|R|S)\\$",
                        // 'em, '90s; China|'s behind anything
                        "(?<![\\p{L}\\p{N}])['’](?i:em|til|cause|tis|twas|bout|\\p{Nd}{2}s?)" + BORDER,
                        "(?<=[\\p{L}\\p{N}.)\"”’'%])['’](?i:s|re|ve|ll|d|m)" + BORDER,
                        "(?i:" + quoted("prefixes.txt") + ")-[\\p{L}\\p{N}]" + INNER + "{0,100}(?:" + QUOTE + LETTER
                                + "{1,30}){0,3}",
                        "\\p{Lu}{1,9}&\\p{Lu}{1,9}" + BORDER,
                        LETTER + "[\\p{L}\\p{N}_]{1,80}(?:\\.\\p{Ll}[\\p{Ll}\\p{N}]{1,30}){1,9}" + BORDER,
                        LETTER + INNER + "*+(?:" + QUOTE + LETTER + INNER
                                + "{0,100}){0,5}(?:_[\\p{L}\\p{N}]{1,100}){0,9}",
                        "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]++",
                        // runs of one sign
                        "\\.{2,}+|[!?][.!?]++|\\.[!?]++",
                        "-{2,}+|={2,}+|\\*{2,}+|_{2,}+|~{2,}+|#{2,}+|\\+{2,}+|<{2,}+|>{2,}+|,{2,}+|\\${2,}+|''|``|’’|‘‘",
                        "[\\x{1F1E6}-\\x{1F1FF}]{2}",
                        "\\p{So}\\x{FE0F}?[\\x{1F3FB}-\\x{1F3FF}]?(?:\\x{200D}\\p{So}\\x{FE0F}?[\\x{1F3FB}-\\x{1F3FF}]?){0,9}",
                        "[^" + SPACE + "]\\p{M}{0,100}")));
    }

    /** The entries of a table as alternatives, the longer ones first. */
    private static String quoted(String table) {
        return WordList.entries(table).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
