package dev.readout.language.lemma;

import java.util.Locale;

/**
 * Makes the base form of a word: from a fixed one, or by changing the case and the ends of the form (an edit script
 * without a middle part).
 *
 * <p>Written {@code F;be} (the base form is {@code be}) or {@code C;p;P;s;S}: case C ({@code L} lower case, {@code K} as it
 * is, {@code C} first code point upper and the rest lower case), then p code points are cut at the front and P put there, s
 * at the end and S put there: {@code L;0;;3;y} makes {@code country} of {@code Countries}.
 */
public final class LemmaRule {

    private enum Case {
        LOWER,
        KEPT,
        CAPITAL
    }

    private final boolean fixed;
    private final Case letters;
    private final int cutFront;
    private final String front;
    private final int cutEnd;
    private final String end;

    private LemmaRule(boolean fixed, Case letters, int cutFront, String front, int cutEnd, String end) {
        this.fixed = fixed;
        this.letters = letters;
        this.cutFront = cutFront;
        this.front = front;
        this.cutEnd = cutEnd;
        this.end = end;
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException if {@code rule} is none
     */
    public static LemmaRule parse(String rule) {
        String[] fields = rule.split(";", -1);
        if (fields.length == 2 && fields[0].equals("F") && !fields[1].isEmpty()) {
            return new LemmaRule(true, Case.KEPT, 0, fields[1], 0, "");
        }
        if (fields.length != 5) {
            throw new IllegalArgumentException("a lemma rule is F;lemma or C;p;P;s;S, not \"" + rule + "\"");
        }
        return new LemmaRule(
                false,
                letters(fields[0]),
                Integer.parseInt(fields[1]),
                fields[2],
                Integer.parseInt(fields[3]),
                fields[4]);
    }

    /** The base form of {@code form}; never empty. */
    public String lemma(String form) {
        if (fixed) {
            return front;
        }
        String cased = cased(form);
        int length = cased.codePointCount(0, cased.length());
        if (cutFront + cutEnd > length) {
            return cased;
        }
        int from = cased.offsetByCodePoints(0, cutFront);
        int to = cased.offsetByCodePoints(cased.length(), -cutEnd);
        String lemma = front + cased.substring(from, to) + end;
        return lemma.isEmpty() ? cased : lemma;
    }

    private static Case letters(String code) {
        return switch (code) {
            case "L" -> Case.LOWER;
            case "K" -> Case.KEPT;
            case "C" -> Case.CAPITAL;
            default -> throw new IllegalArgumentException("a lemma rule's case is L, K or C, not \"" + code + "\"");
        };
    }

    private String cased(String form) {
        return switch (letters) {
            case LOWER -> form.toLowerCase(Locale.ROOT);
            case KEPT -> form;
            case CAPITAL -> {
                int second = form.offsetByCodePoints(0, 1);
                yield form.substring(0, second).toUpperCase(Locale.ROOT)
                        + form.substring(second).toLowerCase(Locale.ROOT);
            }
        };
    }
}
