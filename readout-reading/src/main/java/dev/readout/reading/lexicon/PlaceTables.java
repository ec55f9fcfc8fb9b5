package dev.readout.reading.lexicon;

import static dev.readout.reading.lexicon.Fields.number;
import static dev.readout.reading.lexicon.Fields.state;

import dev.readout.model.record.Coordinates;
import dev.readout.model.record.StateCode;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a rulebook that name states, organisations and places. */
final class PlaceTables {

    private PlaceTables() {}

    /** The names of states, their people, capitals and bodies, and of organisations; later rows of the same name win. */
    static PhraseIndex<StateName> states(RulebookFiles files) {
        PhraseIndex<StateName> index = new PhraseIndex<>(true);
        putCapitals(files, index);
        putBodies(files, index);
        putStates(files, index);
        putNamesakes(files, index);
        return index;
    }

    private static void putCapitals(RulebookFiles files, PhraseIndex<StateName> index) {
        for (Table.Row row : cityRows(files)) {
            if (isCapital(row)) {
                put(index, row, "names", state(row, "country"), StateName.Sort.CAPITAL);
            }
        }
    }

    private static void putBodies(RulebookFiles files, PhraseIndex<StateName> index) {
        for (Table.Row row : files.rows("bodies.tsv", "names", "state")) {
            put(index, row, "names", state(row, "state"), StateName.Sort.BODY);
        }
        for (Table.Row row : organisationRows(files)) {
            StateCode code = state(row, "code");
            List<String> names = row.alternatives("names");
            // a council or commission of an organisation speaks under its own name
            names.forEach(name -> index.put(
                    name, new StateName(code, StateName.Sort.ORGANISATION, name.contains(" ") ? name : names.get(0))));
        }
    }

    private static void putStates(RulebookFiles files, PhraseIndex<StateName> index) {
        for (Table.Row row : files.rows("states.tsv", "code", "names", "demonyms")) {
            put(index, row, "demonyms", state(row, "code"), StateName.Sort.PEOPLE);
            put(index, row, "names", state(row, "code"), StateName.Sort.STATE);
        }
    }

    private static void putNamesakes(RulebookFiles files, PhraseIndex<StateName> index) {
        for (Table.Row row : files.rows("namesakes.tsv", "names", "state")) {
            List<String> names = row.alternatives("names");
            if (row.field("state").isEmpty()) {
                names.forEach(index::except);
            } else {
                StateCode code = state(row, "state");
                names.forEach(name -> index.put(name, new StateName(code, StateName.Sort.NAMESAKE, name)));
            }
        }
    }

    /** Cities and venues, by each of their names. */
    static PhraseIndex<City> cities(RulebookFiles files) {
        PhraseIndex<City> index = new PhraseIndex<>(true);
        for (Table.Row row : cityRows(files)) {
            List<String> names = row.alternatives("names");
            Coordinates point = new Coordinates(number(row, "latitude"), number(row, "longitude"));
            boolean capital = isCapital(row);
            boolean building = row.field("role").equals("building");
            names.forEach(
                    name -> index.put(name, new City(names.get(0), state(row, "country"), point, capital, building)));
        }
        return index;
    }

    /** The capital of each state: the first that the table gives. */
    static Map<StateCode, City> capitals(RulebookFiles files, PhraseIndex<City> cities) {
        Map<StateCode, City> capitals = new TreeMap<>();
        for (Table.Row row : cityRows(files)) {
            if (isCapital(row)) {
                cities.exactly(row.alternatives("names").get(0))
                        .ifPresent(city -> capitals.putIfAbsent(state(row, "country"), city));
            }
        }
        return capitals;
    }

    /** The names of the organisations whose meetings are gatherings. */
    static PhraseIndex<StateCode> forums(RulebookFiles files) {
        PhraseIndex<StateCode> index = new PhraseIndex<>(true);
        for (Table.Row row : organisationRows(files)) {
            if (row.field("forum").equals("yes")) {
                row.alternatives("names").forEach(name -> index.put(name, state(row, "code")));
            }
        }
        return index;
    }

    /** The lines by which official releases tell who publishes them. */
    static PhraseIndex<StateName> releases(RulebookFiles files) {
        PhraseIndex<StateName> index = new PhraseIndex<>(false);
        for (Table.Row row : files.rows("releases.tsv", "lines", "body", "state")) {
            StateName body = new StateName(state(row, "state"), StateName.Sort.BODY, row.field("body"));
            row.alternatives("lines").forEach(line -> index.put(line, body));
        }
        return index;
    }

    private static void put(
            PhraseIndex<StateName> index, Table.Row row, String column, StateCode code, StateName.Sort sort) {
        List<String> names = row.alternatives(column);
        names.forEach(name -> index.put(name, new StateName(code, sort, names.get(0))));
    }

    private static List<Table.Row> cityRows(RulebookFiles files) {
        return files.rows("cities.tsv", "names", "country", "latitude", "longitude", "role");
    }

    private static List<Table.Row> organisationRows(RulebookFiles files) {
        return files.rows("organisations.tsv", "code", "names", "forum");
    }

    private static boolean isCapital(Table.Row row) {
        return row.field("role").equals("capital");
    }
}
