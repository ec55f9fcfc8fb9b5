package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rates that are told for states one by one: {@code for Chad, Mali and Niger they are 10, 12 and 15 percent respectively}. */
final class Respective {

    private static final Set<String> WORDS = Set.of("respectively", "respective");
    private static final int FEWEST = 2;

    private final Actors actors;

    Respective(Actors actors) {
        this.actors = actors;
    }

    /** The state of each rate of a sentence; empty unless as many states stand in a row as there are rates. */
    Map<Rate, StateCode> states(Sentence sentence, List<Rate> rates) {
        Map<Rate, StateCode> paired = new LinkedHashMap<>();
        boolean told = sentence.tokens().stream().anyMatch(token -> WORDS.contains(token.lemma()));
        if (!told || rates.size() < FEWEST) {
            return paired;
        }
        for (List<StateCode> row : rows(sentence)) {
            if (row.size() == rates.size() && paired.isEmpty()) {
                for (int i = 0; i < row.size(); i++) {
                    paired.put(rates.get(i), row.get(i));
                }
            }
        }
        return paired;
    }

    /** The states that stand one after the other, with commas and conjunctions between. */
    private List<List<StateCode>> rows(Sentence sentence) {
        List<List<StateCode>> rows = new ArrayList<>();
        List<StateCode> row = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            StateCode state = actors.stateName(sentence, token)
                    .filter(name -> name.sort() != StateName.Sort.BODY)
                    .map(StateName::code)
                    .orElse(null);
            if (state != null && (row.isEmpty() || !row.get(row.size() - 1).equals(state))) {
                row.add(state);
            } else if (state == null && !joins(token)) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.add(row);
        return rows;
    }

    private static boolean joins(Token token) {
        return token.upos() == Upos.CCONJ
                || token.upos() == Upos.DET
                || token.form().equals(",");
    }
}
