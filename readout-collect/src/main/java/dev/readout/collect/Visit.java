package dev.readout.collect;

import dev.readout.model.source.Source;

/**
 * One address in one cycle.
 *
 * @param source the source that led there
 * @param role what the address is to it
 * @param address as it was found
 * @param outcome what came of it
 * @param detail the same in words, for a person: the status, the place of a redirection, what is broken
 */
public record Visit(Source source, Role role, String address, Outcome outcome, String detail) {

    /** What an address is to a source. */
    public enum Role {
        /** The source itself. */
        SOURCE,
        /** A sitemap that the source's index names. */
        SITEMAP,
        /** A page. */
        PAGE
    }
}
