package dev.readout.server.place;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Coordinates;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Place;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the map of places. */
public final class PlacePages {

    /** How many pixels a degree has. */
    private static final int SCALE = 2;

    private static final int NORTH = 84;
    private static final int WEST = 180;
    private static final int LEAST_RADIUS = 4;
    private static final int MOST_RADIUS = 16;

    private final Shelf shelf;
    private final StateNames names;
    private final String land = land();

    /** A map of what a shelf holds. */
    public PlacePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The outline: Natural Earth's land at 1:110m, in degrees of equal size. */
    private static String land() {
        try (@Nullable InputStream in = PlacePages.class.getResourceAsStream("land.path")) {
            return new String(Objects.requireNonNull(in, "land.path").readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map of the contacts that a query means. */
    public PlacesPage page(Query query, Filters filters) {
        AsOf now = AsOf.now(shelf);
        Listing<Engagement> found = shelf.engagements(query.plain());
        Map<String, List<Engagement>> byPlace = new TreeMap<>();
        for (Engagement one : found.items()) {
            Place place = one.place();
            if (place != null && place.coordinates() != null && place.name() != null) {
                String point = x(place.coordinates()) + " " + y(place.coordinates());
                byPlace.computeIfAbsent(point, any -> new ArrayList<>()).add(one);
            }
        }
        List<Engagement> placed =
                byPlace.values().stream().flatMap(List::stream).toList();
        Sides sides = query.states().size() == 2 ? Sides.among(query.states(), names) : Sides.none(names);
        Sentences sentences = new Sentences(new Quoted().engagements(placed).in(shelf), sides);
        EngagementRows rows = new EngagementRows(sides, sentences, names, now.today());
        List<PlacesPage.Dot> dots = byPlace.values().stream()
                .sorted(Comparator.comparing((List<Engagement> here) -> -here.size())
                        .thenComparing(here -> String.valueOf(
                                Objects.requireNonNull(here.get(0).place()).name())))
                .map(here -> dot(here, rows, sides))
                .toList();
        return new PlacesPage(
                now.frame(
                        "Places",
                        "map",
                        List.of(new Frame.Crumb("Places", "")),
                        List.of(
                                new Frame.Format(
                                        "JSON",
                                        "application/json",
                                        filters.at("/api/engagements").link()),
                                new Frame.Format(
                                        "CSV",
                                        "text/csv",
                                        filters.at("/engagements.csv").link())),
                        sentences),
                placed.size() + " of " + number(found)
                        + ", held or planned, have a place that the articles tell and the record knows the point of; the others are not on the map.",
                filters,
                land,
                dots);
    }

    private static String number(Listing<Engagement> found) {
        int shown = found.items().size();
        String latest = shown < found.total() ? "the latest " : "";
        return latest + Words.count(shown, "contact");
    }

    private static PlacesPage.Dot dot(List<Engagement> here, EngagementRows rows, Sides sides) {
        Place place = toldMost(here);
        Coordinates at = Objects.requireNonNull(place.coordinates());
        return new PlacesPage.Dot(
                String.valueOf(place.name()),
                place.country() == null ? null : sides.side(place.country()),
                x(at),
                y(at),
                Math.min(MOST_RADIUS, LEAST_RADIUS + 2 * (here.size() - 1)),
                rows.rows(here));
    }

    /** Of places at one point the one that most contacts have: Washington, and not the Oval Office in it. */
    private static Place toldMost(List<Engagement> here) {
        Map<String, List<Place>> byName = here.stream()
                .map(one -> Objects.requireNonNull(one.place()))
                .collect(Collectors.groupingBy(
                        place -> String.valueOf(place.name()), TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .max(Comparator.comparing(List::size))
                .orElseThrow()
                .get(0);
    }

    private static int x(Coordinates at) {
        return Math.toIntExact(Math.round((at.longitude() + WEST) * SCALE));
    }

    private static int y(Coordinates at) {
        return Math.toIntExact(Math.round((NORTH - at.latitude()) * SCALE));
    }
}
