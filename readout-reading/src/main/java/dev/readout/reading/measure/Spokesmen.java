package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** For which state each sentence of an article speaks that reports what somebody said: who is meant by {@code we}. */
final class Spokesmen {

    private final Map<Integer, StateCode> bySentence = new TreeMap<>();

    Spokesmen(ArticleText text, List<Statement> statements) {
        for (Statement statement : statements) {
            StateCode state = statement.state();
            if (state == null) {
                continue;
            }
            for (Sentence sentence : text.sentences()) {
                if (sentence.span().overlaps(statement.evidence().span())) {
                    bySentence.putIfAbsent(sentence.index(), state);
                }
            }
        }
    }

    /** The state for which whoever is reported in a sentence speaks. */
    Optional<StateCode> of(Sentence sentence) {
        return Optional.ofNullable(bySentence.get(sentence.index()));
    }
}
