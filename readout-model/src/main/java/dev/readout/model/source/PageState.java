package dev.readout.model.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an address, so that the next visit asks only for what is new.
 *
 * @param address the address as it was found
 * @param source the address of the source that led there first
 * @param status what became of it
 * @param firstSeen when it was found
 * @param visited when it was last asked for, or null if never
 * @param changed when its content was last found to be new, or null if never fetched
 * @param due when to ask next, or null for never
 * @param failures how many visits have failed since the last that did not
 * @param outcome what came of the last visit; empty if there was none
 * @param version the version that is held, or null if there is none
 */
public record PageState(
        String address,
        String source,
        PageStatus status,
        Instant firstSeen,
        @Nullable Instant visited,
        @Nullable Instant changed,
        @Nullable Instant due,
        int failures,
        String outcome,
        @Nullable Version version) {

    /**
     * The content as it was last fetched.
     *
     * @param number 1 for the first, one more for each that differed from the one before
     * @param location where it was in the end, after redirections
     * @param digest the SHA-256 of the content, in hexadecimal digits
     * @param record the id of its record in the archive
     * @param fetched when it was fetched
     * @param etag the server's mark of this version, or null
     * @param lastModified the server's date of this version, as it was written, or null
     */
    public record Version(
            int number,
            String location,
            String digest,
            String record,
            Instant fetched,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** An address that was found just now, to be fetched at once. */
    public static PageState found(String address, String source, Instant now) {
        return new PageState(address, source, PageStatus.WAITING, now, null, null, now, 0, "", null);
    }

    /** The same, to be asked for at another time. */
    public PageState due(Instant time) {
        return new PageState(address, source, status, firstSeen, visited, changed, time, failures, outcome, version);
    }
}
