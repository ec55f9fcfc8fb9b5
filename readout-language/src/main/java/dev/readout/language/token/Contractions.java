package dev.readout.language.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a written word into its syntactic words: {@code do|n't}, {@code China|'s}, {@code can|not}. */
final class Contractions {

    private static final int[] WHOLE = {};

    /** What is cut off at the end. A noun's plural in {@code 1960's} is no contraction and stays whole. */
    private static final Pattern CLITIC =
            Pattern.compile("(?iu)(?<=[\\p{L}\\p{M}])(?:n['’`´]t|(?<!^[0-9]{0,9})['’`´](?:s|re|ve|ll|d|m))$");

    private final Map<String, int[]> fused = new HashMap<>();

    Contractions() {
        for (String entry : WordList.entries("contractions.txt")) {
            List<String> parts = List.of(entry.split("\\|"));
            int[] cuts = new int[parts.size() - 1];
            int at = 0;
            for (int i = 0; i < cuts.length; i++) {
                at += parts.get(i).length();
                cuts[i] = at;
            }
            fused.put(String.join("", parts), cuts);
        }
    }

    /**
     * Where a written word is cut.
     *
     * @return the offsets in {@code written} at which a further word begins, ascending; none for most
     */
    int[] cuts(CharSequence written) {
        int[] cuts = fused.get(written.toString().toLowerCase(Locale.ROOT));
        if (cuts != null) {
            return cuts;
        }
        Matcher clitic = CLITIC.matcher(written);
        return clitic.find() && clitic.start() > 0 ? new int[] {clitic.start()} : WHOLE;
    }
}
