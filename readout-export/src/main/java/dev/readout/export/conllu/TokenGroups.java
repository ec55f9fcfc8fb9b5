package dev.readout.export.conllu;

import dev.readout.model.analysis.Token;
import java.util.List;

/**
 * Which words were written as one: the multi-word tokens of English Universal Dependencies, a word and what leans on it
 * ({@code don't}, {@code China's}, {@code cannot}). Compounds with a hyphen are not.
 */
final class TokenGroups {

    private TokenGroups() {}

    /** The index of the last word written together with the one at {@code index}; that index itself for most. */
    static int end(List<Token> tokens, int index) {
        int end = index;
        while (end < tokens.size() && leansOn(tokens.get(end), tokens.get(end - 1))) {
            end++;
        }
        return end;
    }

    private static boolean leansOn(Token word, Token before) {
        return word.span().start() == before.span().end()
                && endsInLetter(before.form())
                && (isPossessive(word) || hasLetter(word.form()))
                && !Character.isDigit(word.form().codePointAt(0));
    }

    private static boolean isPossessive(Token word) {
        return word.xpos().equals("POS");
    }

    private static boolean endsInLetter(String form) {
        int last = form.codePointBefore(form.length());
        return hasLetter(form) && (last == '.' || Character.isLetterOrDigit(last));
    }

    private static boolean hasLetter(String form) {
        return form.codePoints().anyMatch(Character::isLetter);
    }
}
