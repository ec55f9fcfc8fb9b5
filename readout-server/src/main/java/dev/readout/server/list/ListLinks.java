package dev.readout.server.list;

import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import java.util.List;

/** Where a list leads: on to its next part, and to the same in other formats. */
public final class ListLinks {

    private ListLinks() {}

    /** The same list as files and feeds; {@code list} is its name in addresses. */
    public static List<Frame.Format> formats(Filters filters, String list) {
        return List.of(
                new Frame.Format(
                        "JSON", "application/json", filters.at("/api/" + list).link()),
                new Frame.Format(
                        "CSV", "text/csv", filters.at("/" + list + ".csv").link()),
                new Frame.Format(
                        "Atom",
                        "application/atom+xml",
                        filters.at("/" + list + ".atom").link()));
    }

    /** The address of what follows, or nothing. */
    public static String next(Query query, Listing<?> found, Filters filters) {
        int after = query.offset() + found.items().size();
        return after < found.total()
                ? filters.with("from", Integer.toString(after)).link()
                : "";
    }
}
