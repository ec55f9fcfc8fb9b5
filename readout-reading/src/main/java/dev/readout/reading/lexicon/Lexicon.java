package dev.readout.reading.lexicon;

import dev.readout.model.record.Coordinates;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.source.PhraseRows;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a rulebook, ready to be asked. Immutable, and may be shared between threads, but for what
 * {@link #remembering(List)} gives.
 *
 * @param states names of states, their people, capitals, bodies, and organisations
 * @param cities cities and venues
 * @param capitals the capital of each state
 * @param offices offices and other roles
 * @param forums names of organisations whose meetings are gatherings
 * @param topics words that name a topic
 * @param leaders office-holders
 * @param persons the full names of office-holders
 * @param words the classes of words
 * @param measureStatuses how far a measure has got, by what is done with it and how that is told
 * @param events the words that tell who did what to whom
 * @param releases lines by which official releases tell who publishes them
 * @param sharedBodies names that bodies of several states bear
 */
public record Lexicon(
        PhraseIndex<StateName> states,
        PhraseIndex<City> cities,
        Map<StateCode, City> capitals,
        PhraseIndex<Office> offices,
        PhraseIndex<StateCode> forums,
        PhraseIndex<Topic> topics,
        Leaders leaders,
        PhraseIndex<Leader> persons,
        WordClasses words,
        MeasureStatuses measureStatuses,
        EventLexicon events,
        PhraseIndex<StateName> releases,
        SharedBodies sharedBodies) {

    /** Copies the map. */
    public Lexicon {
        capitals = Map.copyOf(capitals);
    }

    /**
     * The same tables for the reading of one article: its bodies are those that it means, and they remember what they said of
     * its words. For one thread.
     *
     * @param sentences the words of each sentence of the article
     */
    public Lexicon remembering(List<List<String>> sentences) {
        return new Lexicon(
                sharedBodies.in(statesIn(sentences), persons, sentences),
                cities,
                capitals,
                offices,
                forums,
                topics,
                leaders,
                persons,
                words.remembering(),
                measureStatuses,
                events,
                releases,
                sharedBodies);
    }

    /** The names of states, those that several bear as one article means them. */
    private PhraseIndex<StateName> statesIn(List<List<String>> sentences) {
        PhraseIndex<StateName> named = BareKorea.in(AmericanGeorgia.in(states, sentences), sentences);
        return RealmNames.in(named, cities, sentences);
    }

    /**
     * Reads the tables.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if one is not as it must be
     */
    public static Lexicon of(RulebookFiles files) {
        PhraseIndex<City> cities = cities(files);
        return new Lexicon(
                states(files),
                cities,
                capitals(files, cities),
                offices(files),
                forums(files),
                topics(files),
                new Leaders(leaders(files)),
                persons(leaders(files)),
                new WordClasses(words(files)),
                MeasureStatuses.of(files.rows("measure-status.tsv", "effect", "mood", "status")),
                new EventLexicon(files),
                releases(files),
                new SharedBodies(files));
    }

    /** How high an office is: its own rank, else that of the office it ends with ({@code ECB president}) or begins with. */
    public Optional<Office.Rank> rank(String office) {
        List<String> words = List.of(office.split(" "));
        return offices.exactly(office)
                .or(() -> offices.endingAt(words, words.size()).map(PhraseIndex.Match::value))
                .or(() -> offices.at(words, 0).map(PhraseIndex.Match::value))
                .map(Office::rank);
    }

    private static List<Table.Row> words(RulebookFiles files) {
        List<Table.Row> rows = new ArrayList<>(files.rows("words.tsv", "class", "word", "value"));
        rows.addAll(files.rows("measure-words.tsv", "class", "word", "value"));
        rows.addAll(files.rows("speech-words.tsv", "class", "word", "value"));
        rows.addAll(files.rows("context-words.tsv", "class", "word", "value"));
        return PhraseRows.writtenOut(rows);
    }

    private static PhraseIndex<StateName> states(RulebookFiles files) {
        PhraseIndex<StateName> index = new PhraseIndex<>(true);
        for (Table.Row row : files.rows("cities.tsv", "names", "country", "latitude", "longitude", "role")) {
            if (row.field("role").equals("capital")) {
                put(index, row, "names", state(row, "country"), StateName.Sort.CAPITAL);
            }
        }
        for (Table.Row row : files.rows("bodies.tsv", "names", "state")) {
            put(index, row, "names", state(row, "state"), StateName.Sort.BODY);
        }
        for (Table.Row row : files.rows("organisations.tsv", "code", "names", "forum")) {
            StateCode code = state(row, "code");
            List<String> names = row.alternatives("names");
            // a council or commission of an organisation speaks under its own name
            names.forEach(name -> index.put(
                    name, new StateName(code, StateName.Sort.ORGANISATION, name.contains(" ") ? name : names.get(0))));
        }
        for (Table.Row row : files.rows("states.tsv", "code", "names", "demonyms")) {
            put(index, row, "demonyms", state(row, "code"), StateName.Sort.PEOPLE);
            put(index, row, "names", state(row, "code"), StateName.Sort.STATE);
        }
        for (Table.Row row : files.rows("namesakes.tsv", "names", "state")) {
            if (row.field("state").isEmpty()) {
                row.alternatives("names").forEach(index::except);
            } else {
                row.alternatives("names")
                        .forEach(name ->
                                index.put(name, new StateName(state(row, "state"), StateName.Sort.NAMESAKE, name)));
            }
        }
        return index;
    }

    private static PhraseIndex<StateName> releases(RulebookFiles files) {
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

    private static PhraseIndex<City> cities(RulebookFiles files) {
        PhraseIndex<City> index = new PhraseIndex<>(true);
        for (Table.Row row : files.rows("cities.tsv", "names", "country", "latitude", "longitude", "role")) {
            List<String> names = row.alternatives("names");
            Coordinates point = new Coordinates(number(row, "latitude"), number(row, "longitude"));
            boolean capital = row.field("role").equals("capital");
            boolean building = row.field("role").equals("building");
            names.forEach(
                    name -> index.put(name, new City(names.get(0), state(row, "country"), point, capital, building)));
        }
        return index;
    }

    private static Map<StateCode, City> capitals(RulebookFiles files, PhraseIndex<City> cities) {
        Map<StateCode, City> capitals = new TreeMap<>();
        for (Table.Row row : files.rows("cities.tsv", "names", "country", "latitude", "longitude", "role")) {
            if (row.field("role").equals("capital")) {
                cities.exactly(row.alternatives("names").get(0))
                        .ifPresent(city -> capitals.putIfAbsent(state(row, "country"), city));
            }
        }
        return capitals;
    }

    private static PhraseIndex<Office> offices(RulebookFiles files) {
        PhraseIndex<Office> index = new PhraseIndex<>(false);
        for (Table.Row row : files.rows("offices.tsv", "phrase", "rank", "state")) {
            String phrase = row.field("phrase");
            Office office = new Office(phrase, rank(row), row.field("state").isEmpty() ? null : state(row, "state"));
            index.put(phrase, office);
            index.put(plural(phrase), office);
        }
        return index;
    }

    private static PhraseIndex<StateCode> forums(RulebookFiles files) {
        PhraseIndex<StateCode> index = new PhraseIndex<>(true);
        for (Table.Row row : files.rows("organisations.tsv", "code", "names", "forum")) {
            if (row.field("forum").equals("yes")) {
                row.alternatives("names").forEach(name -> index.put(name, state(row, "code")));
            }
        }
        return index;
    }

    private static PhraseIndex<Topic> topics(RulebookFiles files) {
        PhraseIndex<Topic> index = new PhraseIndex<>(false);
        for (Table.Row row : files.rows("topics.tsv", "topic", "word")) {
            index.put(row.field("word"), topic(row));
        }
        return index;
    }

    private static List<Leader> leaders(RulebookFiles files) {
        List<Leader> leaders = new ArrayList<>();
        for (Table.Row row : files.rows("leaders.tsv", "name", "state", "office", "from", "to")) {
            leaders.add(new Leader(
                    row.field("name"), state(row, "state"), row.field("office"), date(row, "from"), date(row, "to")));
        }
        return leaders;
    }

    private static PhraseIndex<Leader> persons(List<Leader> leaders) {
        PhraseIndex<Leader> index = new PhraseIndex<>(true);
        leaders.stream().filter(leader -> leader.name().contains(" ")).forEach(leader -> {
            index.put(leader.name(), leader);
            index.put(NameWords.unmarked(leader.name()), leader);
        });
        return index;
    }

    private static StateCode state(Table.Row row, String column) {
        try {
            return new StateCode(row.field(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Topic topic(Table.Row row) {
        try {
            return Topic.ofCode(row.field("topic"));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Office.Rank rank(Table.Row row) {
        try {
            return Office.Rank.valueOf(row.field("rank").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("no rank is called " + row.field("rank"));
        }
    }

    private static @Nullable PartialDate date(Table.Row row, String column) {
        try {
            return row.field(column).isEmpty() ? null : PartialDate.parse(row.field(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private static double number(Table.Row row, String column) {
        try {
            return Double.parseDouble(row.field(column));
        } catch (NumberFormatException e) {
            throw row.fault("not a number: " + row.field(column));
        }
    }

    private static String plural(String phrase) {
        int head = phrase.indexOf(" of ");
        head = head < 0 ? phrase.indexOf(" for ") : head;
        return head < 0 ? phrase + "s" : phrase.substring(0, head) + "s" + phrase.substring(head);
    }
}
