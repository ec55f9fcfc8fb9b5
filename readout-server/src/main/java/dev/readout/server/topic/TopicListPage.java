package dev.readout.server.topic;

import dev.readout.server.view.Frame;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * The list of topics.
 *
 * @param frame what surrounds it
 * @param rows each with the number of statements on it, most first
 */
public record TopicListPage(Frame frame, List<Tallied> rows) {

    /** Copies the list. */
    public TopicListPage {
        rows = List.copyOf(rows);
    }
}
