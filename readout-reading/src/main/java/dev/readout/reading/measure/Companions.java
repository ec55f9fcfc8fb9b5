package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** Who acts together with another: {@code Chad, alongside Niger}, {@code Chad, together with Niger and Togo}. */
final class Companions {

    private static final List<String> BESIDE = List.of("alongside", "along", "together");
    private static final List<String> WITH = List.of("with");

    private Companions() {}

    /** The names that a word below the first name brings in beside it. */
    static List<Token> of(Sentence sentence, Token below, WordClasses words) {
        if (below.is("nmod") && Relations.hasCase(sentence, below, BESIDE)) {
            return List.of(below);
        }
        if (below.is("advmod") && words.has("side-by-side-adverb", below.lemma())) {
            return sentence.children(below, "obl").stream()
                    .filter(other -> Relations.hasCase(sentence, other, WITH))
                    .toList();
        }
        return List.of();
    }
}
