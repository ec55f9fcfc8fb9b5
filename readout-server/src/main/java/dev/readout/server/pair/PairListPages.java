package dev.readout.server.pair;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.StateCode;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Sides;
import java.util.List;

/** Makes lists of pairs of states. */
public final class PairListPages {

    private static final int MOST = 200;
    private static final int BAR = 80;

    private final Shelf shelf;
    private final StateNames names;

    /** Lists of what a shelf holds. */
    public PairListPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page of all pairs. */
    public PairListPage page() {
        return new PairListPage(AsOf.now(shelf).plain("Pairs", "pairs"), rows(MOST));
    }

    /** The pairs with most contacts held. */
    public List<PairRow> rows(int most) {
        List<Shelf.PairCount> pairs = shelf.tallies().pairs(most);
        long highest = pairs.stream().mapToLong(Shelf.PairCount::held).max().orElse(1);
        return pairs.stream().map(pair -> row(pair, highest)).toList();
    }

    private PairRow row(Shelf.PairCount pair, long highest) {
        List<StateCode> states = List.of(pair.first(), pair.second());
        return new PairRow(
                Sides.among(states, names).sides(states),
                "/pair/" + pair.first() + "/" + pair.second(),
                names.name(pair.first()) + " and " + names.name(pair.second()),
                pair.held(),
                (int) (BAR * pair.held() / highest),
                pair.last());
    }
}
