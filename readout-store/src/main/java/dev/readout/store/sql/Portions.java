package dev.readout.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what a statement is to be given into parts: databases bound the number of its parameters. */
final class Portions {

    private static final int MOST_AT_ONCE = 500;

    private Portions() {}

    /** All of them, in their order, some at a time. */
    static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < list.size(); from += MOST_AT_ONCE) {
            portions.add(list.subList(from, Math.min(list.size(), from + MOST_AT_ONCE)));
        }
        return portions;
    }
}
