package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two of two states whom the text names in one breath: {@code Chad's minister A and Mali's minister B signed … C praised it, A
 * said. The two ministers}: A and B, not C.
 */
final class PersonsTogether {

    private final ArticleText text;
    private final Persons persons;
    private final Coordination coordination;

    PersonsTogether(ArticleText text, Persons persons, Coordination coordination) {
        this.text = text;
        this.persons = persons;
        this.coordination = coordination;
    }

    /** The two named together last in the sentences before one; empty where none were, or more of them in a row. */
    List<Actor> before(Sentence sentence, Predicate<Actor> fitting) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            for (Token word : earlier.tokens()) {
                List<Actor> row = row(earlier, word).filter(fitting).distinct().toList();
                if (row.size() > 1) {
                    boolean two = row.size() == 2
                            && !Objects.equals(row.get(0).state(), row.get(1).state());
                    return two ? row : List.of();
                }
            }
        }
        return List.of();
    }

    private Stream<Actor> row(Sentence sentence, Token first) {
        return coordination.words(sentence, first).stream()
                .map(word -> text.nameAt(sentence, word, NameType.PERSON).flatMap(persons::of))
                .flatMap(Optional::stream)
                .filter(Actor::isParty);
    }
}
