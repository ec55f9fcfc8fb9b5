package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sides whose names a hyphen joins with another one: Chad in {@code the Chad-ASEAN summit}, both in {@code the Chad-EU council}. */
final class HyphenatedSides {

    private static final Set<String> JOINTS = Set.of("-", "–");
    private static final Set<Actor.Kind> SIDES = Set.of(Actor.Kind.STATE, Actor.Kind.ORGANISATION);

    private HyphenatedSides() {}

    /** The states and organisations that stand beside a name, with nothing but a hyphen between. */
    static List<Actor> of(Actors actors, Sentence sentence, Token name) {
        List<Actor> sides = new ArrayList<>();
        for (int side : List.of(-1, 1)) {
            int other = name.index() + 2 * side;
            boolean joined = other >= 1
                    && other <= sentence.tokens().size()
                    && JOINTS.contains(sentence.token(name.index() + side).form());
            if (joined) {
                actors.of(sentence, sentence.token(other)).stream()
                        .filter(actor -> SIDES.contains(actor.kind()))
                        .findFirst()
                        .ifPresent(sides::add);
            }
        }
        return sides;
    }
}
