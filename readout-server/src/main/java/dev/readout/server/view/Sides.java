package dev.readout.server.view;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.StateCode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a page, and how each state is marked on it: the first side by {@code a}, the second by {@code b}, every
 * other state plainly. The order is that of the codes, so that a pair looks the same on every page.
 */
public final class Sides {

    private final List<StateCode> pair;
    private final StateNames names;

    private Sides(List<StateCode> pair, StateNames names) {
        this.pair = pair;
        this.names = names;
    }

    /** The sides among some states: the first two in the order of their codes. */
    public static Sides among(Collection<StateCode> states, StateNames names) {
        return new Sides(states.stream().sorted().distinct().limit(2).toList(), names);
    }

    /** A page about no pair. */
    public static Sides none(StateNames names) {
        return new Sides(List.of(), names);
    }

    /**
     * A state as a page shows it.
     *
     * @param code the code, as printed in its box
     * @param name the English name
     * @param style {@code a}, {@code b} or nothing
     */
    public record Side(String code, String name, String style) {

        /** Whose something is: {@code China’s}, {@code United States’}. */
        public String whose() {
            return name + (name.endsWith("s") ? "’" : "’s");
        }
    }

    /** How a state is shown. */
    public Side side(StateCode state) {
        return new Side(state.value(), names.name(state), style(state));
    }

    /** How several states are shown, in the order of their codes. */
    public List<Side> sides(Collection<StateCode> states) {
        return states.stream().sorted().distinct().map(this::side).toList();
    }

    /** The style of a state: {@code a}, {@code b}, or nothing for any other and for none. */
    public String style(@Nullable StateCode state) {
        int place = state == null ? -1 : pair.indexOf(state);
        return place < 0 ? "" : place == 0 ? "a" : "b";
    }

    /** The two sides, fewer where the page has fewer. */
    public List<StateCode> pair() {
        return pair;
    }

    /** A state's English name. */
    public String name(StateCode state) {
        return names.name(state);
    }
}
