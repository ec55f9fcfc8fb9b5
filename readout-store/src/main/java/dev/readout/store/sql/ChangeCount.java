package dev.readout.store.sql;

/**
 * What a change of the record came to, as shown.
 *
 * @param added facts that are new
 * @param changed facts that are not as they were
 * @param withdrawn facts that are no longer shown
 */
public record ChangeCount(int added, int changed, int withdrawn) {

    /** Nothing. */
    public static final ChangeCount NONE = new ChangeCount(0, 0, 0);

    /** Both together. */
    public ChangeCount plus(ChangeCount other) {
        return new ChangeCount(added + other.added, changed + other.changed, withdrawn + other.withdrawn);
    }
}
