package dev.readout.store.fact;

import java.util.Comparator;

/**
 * Names a fact.
 *
 * @param sort its sort
 * @param id its id in the record
 * @param copy 0; 1 and up for further facts of the same id
 */
public record FactKey(Sort sort, String id, int copy) implements Comparable<FactKey> {

    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::sort).thenComparing(FactKey::id).thenComparingInt(FactKey::copy);

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }

    /** The fact that a name means: its id, and {@code ~2} behind it for the third of several with that id. */
    public static FactKey named(Sort sort, String name) {
        int mark = name.lastIndexOf('~');
        String number = name.substring(mark + 1);
        if (mark < 0 || !number.matches("[1-9][0-9]{0,8}")) {
            return new FactKey(sort, name, 0);
        }
        return new FactKey(sort, name.substring(0, mark), Integer.parseInt(number));
    }

    /** The name that {@link #named} reads. */
    public String name() {
        return copy == 0 ? id : id + "~" + copy;
    }
}
