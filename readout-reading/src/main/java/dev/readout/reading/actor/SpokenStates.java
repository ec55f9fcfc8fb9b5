package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The states that an article speaks of, by whatever name: their own, their people's, a capital, a body. */
final class SpokenStates {

    private final Set<StateCode> all = new HashSet<>();
    private final Set<StateCode> beyondCapitals = new HashSet<>();

    SpokenStates(ArticleText text, Lexicon lexicon) {
        for (Sentence sentence : text.sentences()) {
            List<String> words = text.forms(sentence);
            for (int at = 0; at < words.size(); at++) {
                lexicon.states().at(words, at).ifPresent(match -> add(match.value()));
            }
        }
    }

    private void add(StateName name) {
        all.add(name.code());
        if (name.sort() != StateName.Sort.CAPITAL) {
            beyondCapitals.add(name.code());
        }
    }

    /** Whether the article speaks of a state. */
    boolean contains(StateCode state) {
        return all.contains(state);
    }

    /** Whether it does so by more than the name of the capital: news from Brussels or Geneva tell of those who meet there. */
    boolean isMoreThanCapital(StateCode state) {
        return beyondCapitals.contains(state);
    }
}
