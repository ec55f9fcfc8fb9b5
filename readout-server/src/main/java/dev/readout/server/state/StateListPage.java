package dev.readout.server.state;

import dev.readout.server.view.Frame;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * The list of states and organisations.
 *
 * @param frame what surrounds it
 * @param rows each with the number of its contacts, most first
 */
public record StateListPage(Frame frame, List<Tallied> rows) {

    /** Copies the list. */
    public StateListPage {
        rows = List.copyOf(rows);
    }
}
