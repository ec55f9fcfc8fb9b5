package dev.readout.server.list;

import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import java.util.List;

/**
 * A list of engagements.
 *
 * @param frame what surrounds it
 * @param title what it is a list of
 * @param lede how many there are, and of how many articles
 * @param empty what is said where there is none
 * @param filters what it is narrowed to
 * @param facets how it can be narrowed
 * @param rows the engagements of this page, newest first
 * @param next the address of the next page, or nothing
 */
public record EngagementListPage(
        Frame frame,
        String title,
        String lede,
        String empty,
        Filters filters,
        List<Facet> facets,
        List<EngagementRow> rows,
        String next) {

    /** Copies the lists. */
    public EngagementListPage {
        facets = List.copyOf(facets);
        rows = List.copyOf(rows);
    }
}
