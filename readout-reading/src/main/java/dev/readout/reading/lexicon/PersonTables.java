package dev.readout.reading.lexicon;

import static dev.readout.reading.lexicon.Fields.date;
import static dev.readout.reading.lexicon.Fields.rank;
import static dev.readout.reading.lexicon.Fields.state;

import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of a rulebook that name offices and who held them. */
final class PersonTables {

    private PersonTables() {}

    /** Offices and other roles, in the singular and in the plural. */
    static PhraseIndex<Office> offices(RulebookFiles files) {
        PhraseIndex<Office> index = new PhraseIndex<>(false);
        for (Table.Row row : files.rows("offices.tsv", "phrase", "rank", "state")) {
            String phrase = row.field("phrase");
            Office office = new Office(phrase, rank(row), row.field("state").isEmpty() ? null : state(row, "state"));
            index.put(phrase, office);
            index.put(plural(phrase), office);
        }
        return index;
    }

    /** The terms of office-holders, in the order of the table. */
    static List<Leader> leaders(RulebookFiles files) {
        List<Leader> leaders = new ArrayList<>();
        for (Table.Row row : files.rows("leaders.tsv", "name", "state", "office", "from", "to")) {
            leaders.add(new Leader(
                    row.field("name"), state(row, "state"), row.field("office"), date(row, "from"), date(row, "to")));
        }
        return leaders;
    }

    /** Office-holders by their full names, with and without accents. */
    static PhraseIndex<Leader> persons(List<Leader> leaders) {
        PhraseIndex<Leader> index = new PhraseIndex<>(true);
        leaders.stream().filter(leader -> leader.name().contains(" ")).forEach(leader -> {
            index.put(leader.name(), leader);
            index.put(NameWords.unmarked(leader.name()), leader);
        });
        return index;
    }

    private static String plural(String phrase) {
        int head = phrase.indexOf(" of ");
        head = head < 0 ? phrase.indexOf(" for ") : head;
        return head < 0 ? phrase + "s" : phrase.substring(0, head) + "s" + phrase.substring(head);
    }
}
