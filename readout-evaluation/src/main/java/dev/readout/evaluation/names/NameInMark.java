package dev.readout.evaluation.names;

import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name in a mark of re3d, which marks {@code the Islamic State}, {@code President Obama} and {@code a funeral
 * tent} alike: without determiner, title, lower-case words before a place, possessive ending; none where a word of
 * content is not capitalised.
 */
final class NameInMark {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&.'’]+");
    private static final Pattern BREAK = Pattern.compile("[,;:()/\"“”°\\[\\]]");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "their", "our", "his", "her", "my", "your",
            "some", "all", "other");
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "he", "she", "they", "it", "you", "us", "me", "him", "them", "mine", "ours", "who", "himself",
            "all", "others", "one");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "abu", "ad", "as", "az", "ar", "an", "ul", "van", "von", "der", "den",
            "de", "da", "di", "du", "dos", "del", "la", "le");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("of", "the", "and", "for", "in", "on", "to", "with", "against", "at", "by", "&");
    private static final Set<String> TITLES = Set.copyOf(Labels.lines("titles.txt"));

    private final String text;
    private final NameType type;
    private final List<TextSpan> words = new ArrayList<>();

    private NameInMark(String text, Mark mark) {
        this.text = text;
        this.type = mark.type();
        Matcher matcher =
                WORD.matcher(text).region(mark.span().start(), mark.span().end());
        while (matcher.find()) {
            words.add(withoutPossessive(new TextSpan(matcher.start(), matcher.end())));
        }
        words.removeIf(TextSpan::isEmpty);
    }

    /** The span of the name; empty where the mark is a description. */
    static Optional<TextSpan> find(String text, Mark mark) {
        return new NameInMark(text, mark).name();
    }

    private Optional<TextSpan> name() {
        dropWhile(word -> DETERMINERS.contains(lower(word)));
        if (type == NameType.PERSON) {
            dropTitles();
        } else if (type == NameType.PLACE) {
            dropWhile(word -> !isCapital(word) && !PARTICLES.contains(lower(word)));
        }
        if (words.isEmpty()
                || !words.stream().allMatch(this::mayStandInName)
                || words.stream().noneMatch(this::isCapital)) {
            return Optional.empty();
        }
        TextSpan span = words.get(0).cover(words.get(words.size() - 1));
        boolean isName = !BREAK.matcher(span.of(text)).find() && !(words.size() == 1 && isCommonWord(words.get(0)));
        return isName ? Optional.of(span) : Optional.empty();
    }

    private void dropWhile(Predicate<TextSpan> unwanted) {
        while (!words.isEmpty() && unwanted.test(words.get(0))) {
            words.remove(0);
        }
    }

    /** Everything up to the last title, if words are left after it: {@code US Deputy Secretary of State Tony Blinken}. */
    private void dropTitles() {
        if (words.stream().allMatch(word -> isTitle(word) || FUNCTION_WORDS.contains(lower(word)))) {
            words.clear();
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            if (isTitle(words.get(i))) {
                words.subList(0, i + 1).clear();
                return;
            }
        }
    }

    private boolean mayStandInName(TextSpan word) {
        String lower = lower(word);
        return isCapital(word)
                || Character.isDigit(text.charAt(word.start()))
                || PARTICLES.contains(lower)
                || (type != NameType.PERSON && FUNCTION_WORDS.contains(lower));
    }

    /** A pronoun, or a word that the text has in lower case too: capitalised only as a sentence begins with it. */
    private boolean isCommonWord(TextSpan word) {
        String lower = lower(word);
        boolean allCapitals = word.of(text).equals(word.of(text).toUpperCase(Locale.ROOT));
        return PRONOUNS.contains(lower)
                || (!allCapitals
                        && Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(lower) + "(?![\\p{L}-])")
                                .matcher(text)
                                .find());
    }

    private boolean isTitle(TextSpan word) {
        String lower = lower(word);
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    private boolean isCapital(TextSpan word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    private String lower(TextSpan word) {
        return word.of(text).toLowerCase(Locale.ROOT);
    }

    private TextSpan withoutPossessive(TextSpan word) {
        String form = word.of(text);
        for (String ending : List.of("'s", "’s", "'", "’")) {
            if (form.endsWith(ending)) {
                return new TextSpan(word.start(), word.end() - ending.length());
            }
        }
        return word;
    }

    /** Whether the last word is one that stands before a person's name: no body ends so. */
    static boolean endsInTitle(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return TITLES.contains(last) && !last.equals("state");
    }
}
