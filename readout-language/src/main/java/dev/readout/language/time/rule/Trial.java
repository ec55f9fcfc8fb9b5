package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.meaning.Argument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pattern tried at one place: what it has bound so far, and the longest way through that was seen. Ways are compared by
 * where they end; of two that end together the first tried stays, so a pattern's own order decides.
 */
final class Trial {

    private final List<Atom> atoms;
    private final Finds finds;
    private final @Nullable Argument[] bound;
    private final int[] extents;
    private @Nullable Argument @Nullable [] bestBound;
    private int[] bestExtents = {};
    private int bestEnd = -1;

    Trial(List<Atom> atoms, Finds finds, int slots, int extents) {
        this.atoms = atoms;
        this.finds = finds;
        this.bound = new @Nullable Argument[slots];
        this.extents = new int[2 * extents];
        Arrays.fill(this.extents, -1);
    }

    boolean isWithin(int at) {
        return at >= 0 && at < atoms.size();
    }

    Atom atom(int at) {
        return atoms.get(at);
    }

    List<Atom> atoms() {
        return atoms;
    }

    List<Find> findsAt(int at) {
        return finds.at(at);
    }

    /** Binds a slot and returns what it held. */
    @Nullable
    Argument bind(int slot, @Nullable Argument value) {
        Argument before = bound[slot];
        bound[slot] = value;
        return before;
    }

    /** Marks the start (even) or end (odd) of an extent and returns what was marked. */
    int mark(int which, int at) {
        int before = extents[which];
        extents[which] = at;
        return before;
    }

    void accept(int at) {
        if (at > bestEnd) {
            bestEnd = at;
            bestBound = bound.clone();
            bestExtents = extents.clone();
        }
    }

    /** One past the last atom of the longest way; -1 where there was none. */
    int end() {
        return bestEnd;
    }

    @Nullable
    Argument value(int slot) {
        return bestBound == null ? null : bestBound[slot];
    }

    /** The extents as marked, in pairs of atom numbers; those that the way did not pass are left out. */
    List<int[]> extents() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < bestExtents.length; i += 2) {
            pairs.add(new int[] {bestExtents[i], bestExtents[i + 1]});
        }
        return pairs;
    }
}
