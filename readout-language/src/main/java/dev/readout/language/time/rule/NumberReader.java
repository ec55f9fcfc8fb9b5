package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.meaning.Argument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number at a place: digits ({@code 1,969}, {@code 7.5}), digits with a fraction ({@code 7-1/2}, {@code 7½}), words
 * ({@code twenty-five}, {@code two hundred and six}), and words or digits with {@code and a half}.
 */
final class NumberReader {

    private static final String UNITS = "number";
    private static final String SCALES = "scale";
    private static final String FRACTIONS = "fraction";

    private final Map<String, Argument> units;
    private final Map<String, Argument> scales;
    private final Map<String, Argument> fractions;

    NumberReader(WordTables tables) {
        this.units = tables.words(UNITS);
        this.scales = tables.words(SCALES);
        this.fractions = tables.words(FRACTIONS);
    }

    /**
     * A number and where it ends.
     *
     * @param value the number
     * @param end one past its last atom
     */
    record Found(double value, int end) {}

    /** The longest number that begins at {@code at}; null where none does. */
    @Nullable
    Found at(List<Atom> atoms, int at) {
        Found whole = atoms.get(at).isNumber() ? digits(atoms, at) : words(atoms, at);
        return whole == null ? null : withFraction(atoms, whole);
    }

    private @Nullable Found digits(List<Atom> atoms, int at) {
        String plain = atoms.get(at).folded().replace(",", "");
        if (plain.length() > 12) {
            return null;
        }
        double value = Double.parseDouble(plain);
        Double scale = at + 1 < atoms.size() ? number(scales, atoms.get(at + 1)) : null;
        return scale == null ? new Found(value, at + 1) : new Found(value * scale, at + 2);
    }

    private @Nullable Found words(List<Atom> atoms, int at) {
        double sum = 0;
        double group = 0;
        int end = at;
        int i = at;
        while (i < atoms.size()) {
            Double unit = number(units, atoms.get(i));
            Double scale = number(scales, atoms.get(i));
            if (unit != null && fits(unit, group)) {
                group += unit;
            } else if (scale != null && (group > 0 || sum > 0)) {
                sum += scale > 100 ? group * scale : 0;
                group = scale > 100 ? 0 : group * scale;
            } else if (end == i && end > at && joins(atoms, i, group, sum)) {
                i++;
                continue;
            } else {
                break;
            }
            end = ++i;
        }
        return end == at ? null : new Found(sum + group, end);
    }

    /** {@code twenty} takes {@code five}; {@code two hundred} takes anything below a hundred. */
    private static boolean fits(double unit, double group) {
        if (group == 0) {
            return true;
        }
        boolean afterTens = group % 100 >= 20 && group % 10 == 0 && unit < 10;
        boolean afterHundreds = group >= 100 && group % 100 == 0 && unit < 100;
        return unit > 0 && (afterTens || afterHundreds);
    }

    /** The hyphen of {@code twenty-five} and the {@code and} of {@code two hundred and six}. */
    private boolean joins(List<Atom> atoms, int i, double group, double sum) {
        if (i + 1 >= atoms.size()) {
            return false;
        }
        Double next = number(units, atoms.get(i + 1));
        String join = atoms.get(i).folded();
        boolean hyphen = join.equals("-") && group % 100 >= 20 && group % 10 == 0;
        boolean and = join.equals("and") && (group >= 100 || sum > 0);
        return next != null && (hyphen || and) && fits(next, group);
    }

    private Found withFraction(List<Atom> atoms, Found whole) {
        int at = whole.end();
        int afterHyphen = is(atoms, at, "-") ? at + 1 : at;
        if (isHalfAfter(atoms, at)) {
            int end = at + (is(atoms, at + 1, "a") ? 3 : 2);
            return new Found(whole.value() + 0.5, end);
        }
        Double sign = at < atoms.size() ? number(fractions, atoms.get(at)) : null;
        if (sign != null) {
            return new Found(whole.value() + sign, at + 1);
        }
        return slashed(atoms, whole, afterHyphen);
    }

    /** {@code two and a half}, {@code two and half}; not {@code two and half of them}. */
    private static boolean isHalfAfter(List<Atom> atoms, int at) {
        return is(atoms, at, "and")
                && (is(atoms, at + 1, "half") || (is(atoms, at + 1, "a") && is(atoms, at + 2, "half")));
    }

    /** {@code 7-1/2}, {@code 7 1/2}. */
    private static Found slashed(List<Atom> atoms, Found whole, int at) {
        if (!is(atoms, at + 1, "/")
                || at + 2 >= atoms.size()
                || !isDigit(atoms.get(at))
                || !isDigit(atoms.get(at + 2))) {
            return whole;
        }
        double part = Double.parseDouble(atoms.get(at).folded())
                / Double.parseDouble(atoms.get(at + 2).folded());
        return part > 0 && part < 1 ? new Found(whole.value() + part, at + 3) : whole;
    }

    private static boolean isDigit(Atom atom) {
        return atom.form().length() == 1 && atom.isNumber();
    }

    private static boolean is(List<Atom> atoms, int at, String word) {
        return at < atoms.size() && atoms.get(at).folded().equals(word);
    }

    private static @Nullable Double number(Map<String, Argument> table, Atom atom) {
        Argument value = table.get(atom.folded());
        return value == null ? null : value.number();
    }
}
