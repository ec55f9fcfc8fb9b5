package dev.readout.store.sql;

/**
 * Where a fact lies.
 *
 * @param pk its row
 * @param digest of all that is written of it
 * @param shown of what is shown of it; empty if nothing is
 */
public record FactSlot(long pk, String digest, String shown) {}
