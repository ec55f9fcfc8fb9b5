package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.HashMap;
import java.util.Map;

/** What states and organisations are called in English: the first name in their row of the tables. */
public final class EnglishNames {

    private final Map<StateCode, String> names = new HashMap<>();

    private EnglishNames() {}

    /**
     * Reads the names.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if a table is not as it must be
     */
    public static EnglishNames of(RulebookFiles files) {
        EnglishNames names = new EnglishNames();
        for (Table.Row row : files.rows("states.tsv", "code", "names", "demonyms")) {
            names.put(row);
        }
        for (Table.Row row : files.rows("organisations.tsv", "code", "names", "forum")) {
            names.put(row);
        }
        return names;
    }

    private void put(Table.Row row) {
        names.putIfAbsent(
                new StateCode(row.field("code")), row.alternatives("names").get(0));
    }

    /** The usual English name; the code where the tables have none. */
    public String name(StateCode state) {
        return names.getOrDefault(state, state.value());
    }
}
