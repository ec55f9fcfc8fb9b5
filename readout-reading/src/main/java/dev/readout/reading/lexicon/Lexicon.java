package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.reading.source.PhraseRows;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        PhraseIndex<City> cities = PlaceTables.cities(files);
        List<Leader> leaders = PersonTables.leaders(files);
        return new Lexicon(
                PlaceTables.states(files),
                cities,
                PlaceTables.capitals(files, cities),
                PersonTables.offices(files),
                PlaceTables.forums(files),
                topics(files),
                new Leaders(leaders),
                PersonTables.persons(leaders),
                new WordClasses(words(files)),
                MeasureStatuses.of(files.rows("measure-status.tsv", "effect", "mood", "status")),
                new EventLexicon(files),
                PlaceTables.releases(files),
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

    private static PhraseIndex<Topic> topics(RulebookFiles files) {
        PhraseIndex<Topic> index = new PhraseIndex<>(false);
        for (Table.Row row : files.rows("topics.tsv", "topic", "word")) {
            index.put(row.field("word"), Fields.topic(row));
        }
        return index;
    }
}
