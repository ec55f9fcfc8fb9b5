package dev.readout.server.list;

import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of statements.
 *
 * @param frame what surrounds it
 * @param title what it is a list of
 * @param lede how many there are
 * @param empty what is said where there is none
 * @param filters what it is narrowed to
 * @param facets how it can be narrowed
 * @param rows the statements of this page, newest first
 * @param next the address of the next page, or nothing
 */
public record StatementListPage(
        Frame frame,
        String title,
        String lede,
        String empty,
        Filters filters,
        List<Facet> facets,
        List<Row> rows,
        String next) {

    /** Copies the lists. */
    public StatementListPage {
        facets = List.copyOf(facets);
        rows = List.copyOf(rows);
    }

    /** A statement. */
    public record Row(
            DayText day,
            Sides.@Nullable Side side,
            String speaker,
            String title,
            String via,
            String act,
            Sides.@Nullable Side addressee,
            String words,
            String topics,
            @Nullable String engagement,
            String review,
            Mark mark) {}
}
