package dev.readout.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Given names that one outlet shortens or spells otherwise: {@code Joe} and {@code Joseph}, {@code Mohammed} and {@code
 * Muhammad}. The table {@code given-names.tsv} beside this class is written for Readout.
 */
final class GivenNames {

    private static final String TABLE = "given-names.tsv";
    private static final Map<String, String> FORMS = read();

    private GivenNames() {}

    /** The form under which a word of a name, in lower case, is compared; the word itself where the table has none. */
    static String form(String word) {
        return FORMS.getOrDefault(word, word);
    }

    private static Map<String, String> read() {
        InputStream table = Objects.requireNonNull(GivenNames.class.getResourceAsStream(TABLE), TABLE);
        Map<String, String> forms = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    forms.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }
}
