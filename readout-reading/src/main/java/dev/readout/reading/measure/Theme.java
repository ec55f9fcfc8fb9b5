package dev.readout.reading.measure;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** With whom a state deals in an article: the one other state that is named far more often than all the rest. */
final class Theme {

    /** Which part of the names of all other states must be its own. */
    private static final double SHARE = 0.6;

    private static final int FEWEST = 3;

    private final Actors actors;
    private final Map<StateCode, Integer> counts = new TreeMap<>();
    private final Map<StateCode, Optional<StateCode>> others = new HashMap<>();

    Theme(ArticleText text, Actors actors) {
        this.actors = actors;
        for (Sentence sentence : text.body()) {
            Optional<StateName> before = Optional.empty();
            for (Token token : sentence.tokens()) {
                Optional<StateName> name = actors.stateName(sentence, token);
                if (name.isPresent() && !name.equals(before)) {
                    counts.merge(name.get().code(), 1, Integer::sum);
                }
                before = name;
            }
            text.names(sentence).forEach(name -> countPerson(sentence, name));
        }
    }

    private void countPerson(Sentence sentence, NamedEntity name) {
        sentence.headOf(name.span()).stream()
                .flatMap(head -> actors.of(sentence, head).stream())
                .filter(actor -> actor.isPerson() && actor.state() != null)
                .limit(1)
                .forEach(actor -> counts.merge(actor.state(), 1, Integer::sum));
    }

    /** The state with which another deals, if the article is about these two. */
    Optional<StateCode> otherThan(StateCode state) {
        return others.computeIfAbsent(state, this::most);
    }

    /** The other of the two sides that the article is about, if it is about two. */
    Set<StateCode> otherSide(StateCode state) {
        Set<StateCode> sides = new TreeSet<>(actors.sides());
        return sides.remove(state)
                        && sides.size() == 1
                        && isAhead(sides.iterator().next(), state)
                ? sides
                : Set.of();
    }

    /** Whether a side is named oftener than every third state, or twice and as often: of many named once each none is the side. */
    private boolean isAhead(StateCode side, StateCode other) {
        int own = counts.getOrDefault(side, 0);
        int third = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(side) && !entry.getKey().equals(other))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(-1);
        return side.isOrganisation() || third < own || (third == own && own > 1);
    }

    /** Of the many states that are named beside an organisation: the one named twice as often as any other. */
    Optional<StateCode> farAhead(StateCode organisation) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(organisation) && entry.getValue() >= FEWEST)
                .filter(entry -> counts.entrySet().stream()
                        .filter(other -> !other.getKey().equals(organisation)
                                && !other.getKey().equals(entry.getKey()))
                        .allMatch(other -> entry.getValue() >= 2 * other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code Beijing answered the seizure with a ban on exports}: who took the last measure, or deals with who answers. */
    Set<StateCode> answered(Optional<LastMeasure.Known> last, StateCode by) {
        return last.map(LastMeasure.Known::by)
                .filter(states -> !states.contains(by))
                .or(() -> otherThan(by).map(Set::of))
                .orElseGet(() -> otherSide(by));
    }

    private Optional<StateCode> most(StateCode state) {
        int all = 0;
        StateCode best = null;
        for (Map.Entry<StateCode, Integer> entry : counts.entrySet()) {
            if (!entry.getKey().equals(state)) {
                all += entry.getValue();
                best = best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
            }
        }
        int own = best == null ? 0 : counts.getOrDefault(best, 0);
        return own >= FEWEST && own >= SHARE * all ? Optional.ofNullable(best) : Optional.empty();
    }
}
