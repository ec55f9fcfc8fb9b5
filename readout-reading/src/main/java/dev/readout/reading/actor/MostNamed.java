package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The states that an article names most, by name or by a person of theirs; its lead counts more. */
final class MostNamed {

    private static final int LEAD_SENTENCES = 4;
    private static final int LEAD_WEIGHT = 4;

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;

    MostNamed(ArticleText text, NamedStates names, Persons persons) {
        this.text = text;
        this.names = names;
        this.persons = persons;
    }

    /** The two named most, by code; ties go to the code that comes first. */
    List<StateCode> two() {
        Map<StateCode, Integer> counts = new TreeMap<>();
        int seen = 0;
        for (Sentence sentence : text.sentences()) {
            int weight = seen++ < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
            for (Token token : sentence.tokens()) {
                Optional<StateName> before = token.index() == 1
                        ? Optional.empty()
                        : names.stateName(sentence, sentence.token(token.index() - 1));
                names.stateName(sentence, token)
                        .filter(name -> name.sort() != StateName.Sort.CAPITAL)
                        .filter(name -> before.isEmpty() || !before.get().equals(name)) // a name counts once
                        .ifPresent(name -> counts.merge(name.code(), weight, Integer::sum));
            }
            text.names(sentence)
                    .forEach(name -> persons.of(name)
                            .map(Actor::state)
                            .ifPresent(state -> counts.merge(state, weight, Integer::sum)));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<StateCode, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
