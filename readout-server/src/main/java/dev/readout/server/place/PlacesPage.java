package dev.readout.server.place;

import dev.readout.server.list.EngagementRow;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where contacts took place.
 *
 * @param frame what surrounds it
 * @param lede how many contacts, of how many whose place is known
 * @param filters what it is narrowed to
 * @param land the outline of the land, as the path of an SVG
 * @param dots the places, those of most contacts first
 */
public record PlacesPage(Frame frame, String lede, Filters filters, String land, List<Dot> dots) {

    /** Copies the list. */
    public PlacesPage {
        dots = List.copyOf(dots);
    }

    /**
     * A place.
     *
     * @param name what it is called
     * @param country the state it lies in, or null
     * @param x where on the map, from the left
     * @param y from the top
     * @param radius how large it is drawn
     * @param contacts the contacts there, newest first
     */
    public record Dot(
            String name, Sides.@Nullable Side country, int x, int y, int radius, List<EngagementRow> contacts) {

        /** Copies the list. */
        public Dot {
            contacts = List.copyOf(contacts);
        }
    }
}
