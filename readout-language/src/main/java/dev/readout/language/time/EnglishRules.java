package dev.readout.language.time;

import dev.readout.language.time.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rules for English that Readout carries: {@code words.txt} and the {@code .rules} files beside this class. */
final class EnglishRules {

    private static final List<String> FILES =
            List.of("none.rules", "dates.rules", "relative.rules", "lengths.rules", "clock.rules");

    private EnglishRules() {}

    static Rulebook rulebook() {
        return Rulebook.parse(
                file("words.txt"), FILES.stream().map(EnglishRules::file).toList());
    }

    private static Map.Entry<String, String> file(String name) {
        try (InputStream in = EnglishRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rules of time are not on the class path: " + name);
            }
            return Map.entry(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
