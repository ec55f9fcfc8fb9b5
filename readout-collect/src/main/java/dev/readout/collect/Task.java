package dev.readout.collect;

import dev.readout.collect.net.WebAddress;
import dev.readout.model.source.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * An address whose turn it is.
 *
 * @param source the source that led there
 * @param role what it is to the source
 * @param address as it was found; what is remembered of it goes by this
 * @param at where to ask now: the same, or where redirections led
 * @param trail where was asked before on the way
 * @param depth how many indexes of sitemaps lie above it
 */
record Task(Source source, Visit.Role role, String address, URI at, List<URI> trail, int depth) {

    Task {
        trail = List.copyOf(trail);
    }

    static Task of(Source source, Visit.Role role, URI at, int depth) {
        return new Task(source, role, at.toString(), at, List.of(), depth);
    }

    /** The same, after a redirection. */
    Task moved(URI target) {
        List<URI> longer = new ArrayList<>(trail);
        longer.add(at);
        return new Task(source, role, address, target, longer, depth);
    }

    /** Who is to be asked. */
    String host() {
        return WebAddress.host(at);
    }

    Visit ended(Outcome outcome, String detail) {
        String where = trail.isEmpty() ? "" : " at " + at;
        return new Visit(source, role, address, outcome, detail + where);
    }
}
