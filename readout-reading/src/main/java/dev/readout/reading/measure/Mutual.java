package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two take against each other. */
final class Mutual {

    private static final Pattern RECIPROCAL = Pattern.compile("\\b(?:each other|one another)\\b");

    private final Actors actors;

    Mutual(Actors actors) {
        this.actors = actors;
    }

    /** {@code India and Pakistan keep their skies closed to each other's airlines}. */
    static boolean isReciprocal(MeasureUnit unit, Set<StateCode> by) {
        return by.size() == 2
                && RECIPROCAL
                        .matcher(unit.sentence().tokens().stream()
                                .map(Token::form)
                                .collect(Collectors.joining(" ")))
                        .find();
    }

    /** Two who take it against each other: {@code both sides lowered their tariffs} too. */
    boolean isMutual(MeasureUnit unit, Set<StateCode> by) {
        return isReciprocal(unit, by)
                || (by.size() == 2
                        && unit.draft().by().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(token -> actors.isGroup(unit.sentence(), token)));
    }

    /** The others of some states. */
    static Set<StateCode> without(Set<StateCode> states, StateCode one) {
        Set<StateCode> others = new TreeSet<>(states);
        others.remove(one);
        return others;
    }
}
