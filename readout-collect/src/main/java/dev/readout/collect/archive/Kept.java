package dev.readout.collect.archive;

/**
 * A record that was written.
 *
 * @param id the record's id, a URN
 * @param digest the SHA-256 of the body as it was sent, in hexadecimal digits
 */
public record Kept(String id, String digest) {}
