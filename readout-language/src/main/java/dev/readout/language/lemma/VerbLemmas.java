package dev.readout.language.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The base forms of inflected verbs. A form of {@code irregular-verbs.tsv} has the base that stands there. Any other is
 * undone by the rules of spelling, which may leave several bases ({@code planed} is of plane, {@code barred} of bar or of
 * barr): the one among the verbs of {@code verbs.txt} is taken, and of several the one that the model guessed.
 */
final class VerbLemmas {

    /** What may stand before a verb that is in the tables. */
    private static final Pattern PREFIX = Pattern.compile(
            "(.*-|anti|auto|co|counter|cross|cyber|de|dis|down|fore|hyper|inter|micro|mid|mis|out|over|pre"
                    + "|re|self|step|sub|super|trans|un|under|up)(.{3,})");

    private final Set<String> verbs = LemmaTables.words("verbs.txt");
    private final Map<String, String> irregular = LemmaTables.bases("irregular-verbs.tsv");

    /** Whether a word in lower case is a verb's base form for certain. */
    boolean isBase(String word) {
        return verbs.contains(word);
    }

    /**
     * The base of a form.
     *
     * @param form an inflected verb in lower case
     * @param guess what the model takes for its base
     */
    String base(String form, String guess) {
        String known = known(form, guess);
        if (!known.isEmpty()) {
            return known;
        }
        Matcher prefixed = PREFIX.matcher(form);
        if (prefixed.matches()) {
            String rest = known(prefixed.group(2), withoutPrefix(guess, prefixed.group(1)));
            if (!rest.isEmpty()) {
                return prefixed.group(1) + rest;
            }
        }
        List<String> bases = bases(form);
        return bases.isEmpty() || (bases.contains(guess) && !Spelling.endsDoubledByEnding(guess))
                ? guess
                : likeliest(bases);
    }

    /** The base by the tables, empty if they do not tell. */
    private String known(String form, String guess) {
        String exception = irregular.get(form);
        if (exception != null) {
            return exception;
        }
        List<String> bases = bases(form).stream().filter(verbs::contains).toList();
        if (bases.isEmpty()) {
            return verbs.contains(form) ? form : "";
        }
        return bases.contains(guess) ? guess : bases.get(0);
    }

    /** The bases from which the rules of spelling make a form, the likelier ones first. */
    private static List<String> bases(String form) {
        List<String> bases = new ArrayList<>();
        if (form.endsWith("ing") && form.length() > 4) {
            addStems(form.substring(0, form.length() - 3), bases);
        } else if (form.endsWith("ied") && form.length() > 4) {
            bases.add(form.substring(0, form.length() - 3) + "y");
            addStems(form.substring(0, form.length() - 2), bases);
        } else if (form.endsWith("ed") && form.length() > 3) {
            addStems(form.substring(0, form.length() - 2), bases);
        } else if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 2) {
            addSingulars(form, bases);
        }
        return bases;
    }

    private static void addStems(String stem, List<String> bases) {
        if (!stem.endsWith("i") && !Spelling.mustDouble(stem)) {
            bases.add(stem);
        }
        bases.add(stem + "e");
        String single = stem.substring(0, stem.length() - 1);
        if (Spelling.endsDoubled(stem) && Spelling.mayDouble(single)) {
            bases.add(single);
        }
        if (stem.endsWith("ck")) {
            bases.add(single);
        }
        if (stem.endsWith("i")) {
            bases.add(stem);
        }
    }

    private static void addSingulars(String form, List<String> bases) {
        String withoutS = form.substring(0, form.length() - 1);
        if (form.endsWith("ies") && form.length() > 4) {
            bases.add(form.substring(0, form.length() - 3) + "y");
        } else if (form.matches(".*(s|x|z|ch|sh|o)es")) {
            String stem = form.substring(0, form.length() - 2);
            boolean dropsE = (form.endsWith("ses") && !form.endsWith("sses")) || form.endsWith("zes");
            bases.add(dropsE ? withoutS : stem);
            bases.add(dropsE ? stem : withoutS);
            if (Spelling.endsDoubled(stem)) {
                bases.add(stem.substring(0, stem.length() - 1));
            }
            return;
        }
        bases.add(withoutS);
    }

    /** The base of a verb that no table has, by the shape of its stem. */
    private static String likeliest(List<String> bases) {
        String stem = bases.get(0);
        if (Spelling.endsDoubledByEnding(stem)) {
            return stem.substring(0, stem.length() - 1);
        }
        boolean dropsE = stem.matches(".*([^aeiou]at|[iy]z|iv|u|[^aeiou][lr]|[cgv]|[aeiou]s)") && bases.size() > 1;
        return dropsE ? bases.get(1) : stem;
    }

    private static String withoutPrefix(String word, String prefix) {
        return word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    }
}
