package dev.readout.server.data;

import dev.readout.server.linked.LinkedData;
import dev.readout.server.shelf.EventQuery;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page of downloads. */
public final class DataPages {

    private final Shelf shelf;

    /** Of what a shelf holds. */
    public DataPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page. */
    public DataPage page() {
        AsOf now = AsOf.now(shelf);
        Shelf.Overview all = now.overview();
        List<DataPage.Download> lists = List.of(
                list("engagements", all.engagements(), true),
                list("statements", all.statements(), false),
                list("agreements", all.agreements(), false),
                list("measures", all.measures(), true),
                list("articles", all.articles(), false),
                new DataPage.Download("events", Long.toString(events()), "", forms("events", false)),
                new DataPage.Download("upcoming", "", "/upcoming", forms("upcoming", true)));
        Map<String, String> files = new LinkedHashMap<>();
        lists.stream().flatMap(list -> list.forms().stream()).forEach(form -> files.put(form.link(), form.type()));
        return new DataPage(
                now.plain("Data", "data")
                        .telling(LinkedData.dataset(
                                "Read from news and official readouts: " + now.words() + ".", files)),
                lists);
    }

    private long events() {
        return shelf.events(new EventQuery(null, null, null, null, null, 1, null))
                .total();
    }

    private static DataPage.Download list(String name, long count, boolean calendar) {
        return new DataPage.Download(name, Long.toString(count), "/" + name, forms(name, calendar));
    }

    private static List<Frame.Format> forms(String name, boolean calendar) {
        List<Frame.Format> forms = new ArrayList<>();
        forms.add(new Frame.Format("JSON", "application/json", "/api/" + name));
        forms.add(new Frame.Format("CSV", "text/csv", "/" + name + ".csv"));
        forms.add(new Frame.Format("Atom", "application/atom+xml", "/" + name + ".atom"));
        if (calendar) {
            forms.add(new Frame.Format("iCalendar", "text/calendar", "/" + name + ".ics"));
        }
        return forms;
    }
}
