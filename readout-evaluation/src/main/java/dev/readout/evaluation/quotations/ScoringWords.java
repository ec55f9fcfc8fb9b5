package dev.readout.evaluation.quotations;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and sentences that quotations are counted in, cut by plain rules so that they are the same whatever is scored:
 * a word is a run of letters and digits, an initialism or number with its stops, or one other character; a sentence ends
 * with its line, or behind {@code . ! ?} (and closing marks) before white space unless an abbreviation stands there or the
 * next word is in lower case.
 */
final class ScoringWords {

    private static final Pattern WORD =
            Pattern.compile("(?:\\p{L}\\.){2,}|\\p{Nd}+(?:[.,:]\\p{Nd}+)*|[\\p{L}\\p{Nd}]+|\\S");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "St", "Jr", "Sr", "No", "vs", "Jan",
            "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final String CLOSING = "”\"’')]";

    private ScoringWords() {}

    /** The sentences of {@code text}, each a list of its words; none is empty. */
    static List<List<TextSpan>> sentences(String text) {
        List<List<TextSpan>> sentences = new ArrayList<>();
        List<TextSpan> current = new ArrayList<>();
        List<TextSpan> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            current.add(words.get(i));
            boolean last = i + 1 == words.size();
            if (last || endsSentence(text, current, words.get(i), words.get(i + 1))) {
                sentences.add(List.copyOf(current));
                current.clear();
            }
        }
        return sentences;
    }

    private static List<TextSpan> words(String text) {
        List<TextSpan> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static boolean endsSentence(String text, List<TextSpan> current, TextSpan word, TextSpan next) {
        if (text.substring(word.end(), next.start()).contains("\n")) {
            return true;
        }
        if (word.end() == next.start() || Character.isLowerCase(text.charAt(next.start()))) {
            return false;
        }
        int i = current.size() - 1;
        while (i > 0 && CLOSING.contains(current.get(i).of(text))) {
            i--;
        }
        String mark = current.get(i).of(text);
        boolean abbreviated =
                i > 0 && mark.equals(".") && isAbbreviation(current.get(i - 1).of(text));
        return (mark.equals(".") || mark.equals("!") || mark.equals("?")) && !abbreviated;
    }

    private static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }
}
