package dev.readout.collect;

import java.util.Locale;

/** What came of one address. */
public enum Outcome {
    /** It was fetched for the first time, or is there again. */
    NEW(false),
    /** Its content is another than before; both are kept. */
    CHANGED(false),
    /** It is as it was. */
    UNCHANGED(false),
    /** It was fetched once, and is no longer there. */
    GONE(false),
    /** It is not there, and never was (404, 410). */
    MISSING(true),
    /** The server does not give it (other 4xx), or answers with a status that nobody can use. */
    DENIED(true),
    /** The server is overburdened (429, 503); the host is left alone for a while. */
    BUSY(true),
    /** The server failed (other 5xx). */
    SERVER_ERROR(true),
    /** The host's robots.txt asks not to fetch it. */
    ROBOTS(true),
    /** Its host lies in a private network or another place that may not be asked. */
    PRIVATE_ADDRESS(true),
    /** It is no address of http or https, or none at all. */
    BAD_ADDRESS(true),
    /** It leads in a circle, too often from place to place, or to no address. */
    REDIRECTS(true),
    /** It took too long. */
    SLOW(true),
    /** The name leads nowhere, or nobody answers. */
    UNREACHABLE(true),
    /** The connection broke, or what came is no HTTP. */
    BROKEN(true),
    /** It is longer than is allowed, as sent or unpacked. */
    TOO_LARGE(true),
    /** It is packed in a way that cannot be unpacked. */
    BAD_CODING(true),
    /** It is neither a web page nor a text. */
    NOT_A_PAGE(true),
    /** A feed, sitemap or list that is broken; what stands before the fault is followed. */
    MALFORMED(true),
    /** Its host asked to be left alone until later. */
    POSTPONED(true),
    /** The time that a cycle may take, or the number of pages, was used up; it is the next cycle's. */
    LEFT(false);

    private final boolean failure;

    Outcome(boolean failure) {
        this.failure = failure;
    }

    /** Whether something that was asked for was not had. */
    public boolean isFailure() {
        return failure;
    }

    /** The name in reports and in the database: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
