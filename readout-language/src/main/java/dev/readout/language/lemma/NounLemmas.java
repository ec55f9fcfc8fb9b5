package dev.readout.language.lemma;

import java.util.Map;
import java.util.Set;

/** The singular of plural nouns: by {@code irregular-nouns.tsv}, else by the rules of spelling and two tables of nouns. */
final class NounLemmas {

    private static final int SHORT_IES = 4;

    private final Map<String, String> irregular = LemmaTables.bases("irregular-nouns.tsv");
    private final Set<String> inE = LemmaTables.words("nouns-in-e.txt");
    private final Set<String> inS = LemmaTables.words("nouns-in-s.txt");

    /**
     * The base of a plural.
     *
     * @param form in lower case
     * @param guess what the model takes for its base; it decides where the treebanks themselves differ
     */
    String base(String form, String guess) {
        String exception = irregular.get(form);
        if (exception != null) {
            return exception;
        }
        int hyphen = form.lastIndexOf('-') + 1;
        String singular = singular(form.substring(hyphen));
        return form.substring(0, hyphen)
                + (singular.isEmpty() ? guess.substring(Math.min(hyphen, guess.length())) : singular);
    }

    /** The singular of a plural by rule, empty if it does not look like one. */
    private String singular(String form) {
        String exception = irregular.get(form);
        if (exception != null) {
            return exception;
        }
        if (form.length() > 3 && form.endsWith("men")) {
            return form.substring(0, form.length() - 2) + "an";
        }
        if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 2) {
            return "";
        }
        String withoutS = form.substring(0, form.length() - 1);
        if (form.endsWith("ies")) {
            return form.length() <= SHORT_IES || inE.contains(withoutS)
                    ? withoutS
                    : form.substring(0, form.length() - 3) + "y";
        }
        return dropsEs(form, withoutS) ? form.substring(0, form.length() - 2) : withoutS;
    }

    private boolean dropsEs(String form, String withoutS) {
        if (!form.endsWith("es") || inE.contains(withoutS)) {
            return false;
        }
        String stem = form.substring(0, form.length() - 2);
        return stem.matches(".*(ss|sh|ch|x|zz|tz|[^aeiou]o)") || inS.contains(stem);
    }
}
