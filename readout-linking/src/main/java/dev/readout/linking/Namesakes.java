package dev.readout.linking;

import dev.readout.model.reading.ContactRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids for engagements that share one name. A single one has the name for its id; of several, each adds the mark of the
 * account that was published first, so that no id passes from one engagement to another when more articles come.
 */
public final class Namesakes {

    private static final int MARK = 6;

    private final String name;
    private final List<ContactRef> earliest;

    /**
     * The engagements of one name.
     *
     * @param name their name
     * @param earliest of each the account that was published first; the engagements in the order of their first accounts
     */
    public Namesakes(String name, List<ContactRef> earliest) {
        this.name = name;
        this.earliest = List.copyOf(earliest);
    }

    /** Their ids, in the same order. */
    public List<String> ids() {
        if (earliest.size() == 1) {
            return List.of(name);
        }
        Set<String> taken = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (ContactRef account : earliest) {
            String id = name + "-" + mark(account);
            int copy = 1;
            while (!taken.add(copy == 1 ? id : id + "-" + copy)) {
                copy++;
            }
            ids.add(copy == 1 ? id : id + "-" + copy);
        }
        return ids;
    }

    private static String mark(ContactRef account) {
        String article = account.article().value().substring(0, MARK);
        return account.index() == 0 ? article : article + "-" + account.index();
    }
}
