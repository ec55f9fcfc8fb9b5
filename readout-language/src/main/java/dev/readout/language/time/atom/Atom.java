package dev.readout.language.time.atom;

import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a single sign of a sentence. Finer than a token: {@code mid-July}, {@code 24th}, {@code 1915-16}
 * and {@code 7/11/2025} are several atoms each, however the tokeniser cut them.
 *
 * @param form the characters as they stand
 * @param folded the form in lower case, with plain dashes and apostrophes
 * @param span where the atom stands in the article's text
 * @param glued whether no white space stands before it
 * @param token the syntactic word that its first character belongs to; null where none does
 */
public record Atom(
        String form,
        String folded,
        TextSpan span,
        boolean glued,
        @Nullable Token token) {

    static Atom of(String form, TextSpan span, boolean glued, @Nullable Token token) {
        return new Atom(form, fold(form), span, glued, token);
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it begins with a digit. */
    public boolean isNumber() {
        return isDigit(form.charAt(0));
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(form.charAt(0));
    }

    /** The Penn Treebank tag of its token, or the empty string where it has none. */
    public String tag() {
        return token == null ? "" : token.xpos();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String fold(String form) {
        if (form.length() == 1) {
            return switch (form.charAt(0)) {
                case '‐', '‑', '‒', '–', '—', '−' -> "-";
                case '’', '‘', 'ʼ', '`' -> "'";
                case '“', '”', '„' -> "\"";
                default -> form.toLowerCase(Locale.ROOT);
            };
        }
        return form.toLowerCase(Locale.ROOT);
    }
}
