package dev.readout.server.agreement;

import dev.readout.server.list.StatementListPage;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agreements and promises.
 *
 * @param frame what surrounds it
 * @param lede how many there are
 * @param filters what it is narrowed to
 * @param ahead agreements due on or after the day of the latest article, the next first
 * @param past agreements whose day has passed, the last first
 * @param undated agreements without a day, newest first
 * @param total how many agreements there are
 * @param promises the latest promises
 * @param promiseTotal how many there are
 * @param next the address of older agreements, or nothing
 */
public record AgreementsPage(
        Frame frame,
        String lede,
        Filters filters,
        List<Row> ahead,
        List<Row> past,
        List<Row> undated,
        long total,
        List<StatementListPage.Row> promises,
        long promiseTotal,
        String next) {

    /** What counts of those that are not due say where not all of these are shown. */
    public String among() {
        return ahead.size() + past.size() + undated.size() < total ? " of those on this page" : "";
    }

    /** Copies the lists. */
    public AgreementsPage {
        ahead = List.copyOf(ahead);
        past = List.copyOf(past);
        undated = List.copyOf(undated);
        promises = List.copyOf(promises);
    }

    /**
     * An agreement.
     *
     * @param due when it is due, or unknown
     * @param words its words
     * @param parties who agreed
     * @param topics of what
     * @param published when its article was published
     * @param engagement the contact it belongs to, or null
     * @param review where it is reviewed
     * @param mark the sentence
     */
    public record Row(
            DayText due,
            String words,
            List<Sides.Side> parties,
            String topics,
            DayText published,
            @Nullable String engagement,
            String review,
            Mark mark) {

        /** Copies the list. */
        public Row {
            parties = List.copyOf(parties);
        }
    }
}
