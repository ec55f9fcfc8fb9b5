package dev.readout.language.token;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the syntactic words of the English Universal Dependencies treebanks (EWT, GUM). Every character that is
 * not white space or a control belongs to exactly one word. Immutable; may be shared between threads.
 */
public final class Tokenizer {

    private final Pattern pattern = WordPattern.compiled();
    private final Contractions contractions = new Contractions();
    private final LostApostrophes lostApostrophes = new LostApostrophes();
    private final Abbreviations abbreviations = new Abbreviations();

    /**
     * The words in a stretch of text, in order.
     *
     * @param text the whole text; spans count into it
     * @param range the stretch, normally a paragraph: no word reaches over its borders
     */
    public List<Word> words(String text, TextSpan range) {
        List<Word> words = new ArrayList<>();
        Matcher matcher =
                pattern.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
        while (matcher.find()) {
            int end = matcher.end();
            if (keepsStop(text, matcher.start(), end, range.end())) {
                add(words, text, matcher.start(), ++end);
                matcher.region(end, range.end());
            } else {
                addCut(words, text, matcher.start(), end, range.end());
            }
        }
        return words;
    }

    private boolean keepsStop(String text, int start, int end, int limit) {
        boolean single = end < limit && text.charAt(end) == '.' && (end + 1 == limit || text.charAt(end + 1) != '.');
        return single
                && Character.isLetter(text.charAt(start))
                && abbreviations.keepsStop(text.substring(start, end), next(text, end + 1, limit));
    }

    private static int next(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < limit ? text.codePointAt(at) : 0;
    }

    private void addCut(List<Word> words, String text, int start, int end, int limit) {
        int from = start;
        if (Character.isLetter(text.codePointAt(start))) {
            int lost = lostApostrophes.cut(text, start, end, limit);
            for (int cut : lost > 0 ? new int[] {lost} : contractions.cuts(text.substring(start, end))) {
                add(words, text, from, start + cut);
                from = start + cut;
            }
        }
        add(words, text, from, end);
    }

    private static void add(List<Word> words, String text, int start, int end) {
        words.add(new Word(text.substring(start, end), new TextSpan(start, end)));
    }
}
