package dev.readout.reading.gate;

import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.source.PhraseRows;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that the gate knows, by their first word. Names of states count with their capitals, other words without. */
final class GateWords {

    /** What a phrase that is no state's name stands for. */
    enum Sort {
        ACT,
        OFFICE
    }

    /**
     * A phrase.
     *
     * @param rest its words after the first
     * @param state the state that it names, or null
     * @param sorts what else it stands for
     */
    record Phrase(List<String> rest, @Nullable String state, Set<Sort> sorts) {}

    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final Map<String, List<Phrase>> others = new HashMap<>();

    GateWords(RulebookFiles files) {
        addStates(files);
        Map<String, Set<Sort>> sorts = new HashMap<>();
        for (Table.Row row : files.rows("offices.tsv", "phrase", "rank", "state")) {
            addForms(sorts, row.field("phrase"), Sort.OFFICE);
            if (!row.field("state").isEmpty()) {
                put(others, row.field("phrase").toLowerCase(Locale.ROOT), row.field("state"), Set.of());
            }
        }
        addPublishers(files);
        Set<String> classes = classes(files);
        List<Table.Row> words = new ArrayList<>(files.rows("words.tsv", "class", "word", "value"));
        words.addAll(files.rows("measure-words.tsv", "class", "word", "value"));
        for (Table.Row row : PhraseRows.writtenOut(words)) {
            if (classes.contains(row.field("class"))) {
                addForms(sorts, row.field("word"), Sort.ACT);
            }
        }
        sorts.forEach((phrase, of) -> put(others, phrase, null, EnumSet.copyOf(of)));
    }

    /** The names of states that begin with a word as it is written. */
    List<Phrase> names(String word) {
        return names.getOrDefault(word, List.of());
    }

    /** The other phrases that begin with a word in lower case. */
    List<Phrase> others(String word) {
        return others.getOrDefault(word, List.of());
    }

    private void addStates(RulebookFiles files) {
        for (Table.Row row : files.rows("cities.tsv", "names", "country", "latitude", "longitude", "role")) {
            if (row.field("role").equals("capital")) {
                addNames(row.alternatives("names"), row.field("country"));
            }
        }
        for (Table.Row row : files.rows("bodies.tsv", "names", "state")) {
            addNames(row.alternatives("names"), row.field("state"));
        }
        for (Table.Row row : files.rows("shared-bodies.tsv", "names", "states", "otherwise")) {
            addNames(row.alternatives("names"), row.alternatives("states").get(0));
        }
        for (Table.Row row : files.rows("organisations.tsv", "code", "names", "forum")) {
            addNames(row.alternatives("names"), row.field("code"));
        }
        for (Table.Row row : files.rows("states.tsv", "code", "names", "demonyms")) {
            addNames(row.alternatives("demonyms"), row.field("code"));
            addNames(row.alternatives("names"), row.field("code"));
        }
    }

    /** An official readout seldom names its own state: who publishes it and whom it is of do. */
    private void addPublishers(RulebookFiles files) {
        for (Table.Row row : files.rows("releases.tsv", "lines", "body", "state")) {
            for (String line : row.alternatives("lines")) {
                put(others, line.toLowerCase(Locale.ROOT), row.field("state"), Set.of());
            }
        }
        for (Table.Row row : files.rows("leaders.tsv", "name", "state", "office", "from", "to")) {
            if (row.field("name").contains(" ")) {
                Stream.of(row.field("name"), NameWords.unmarked(row.field("name")))
                        .distinct()
                        .forEach(name -> put(names, name, row.field("state"), Set.of()));
            }
        }
    }

    private void addNames(List<String> phrases, String state) {
        for (String phrase : phrases) {
            put(names, phrase, state, Set.of());
            if (phrase.length() > 3) {
                put(names, phrase.toUpperCase(Locale.ROOT), state, Set.of());
            }
        }
    }

    private static Set<String> classes(RulebookFiles files) {
        return files.rows("gate-classes.tsv", "class").stream()
                .map(row -> row.field("class"))
                .collect(OrderedSets.collector());
    }

    private static void addForms(Map<String, Set<Sort>> sorts, String phrase, Sort sort) {
        List<String> words = WordScanner.words(phrase.toLowerCase(Locale.ROOT));
        if (!words.isEmpty()) {
            for (String form : forms(words, sort)) {
                sorts.computeIfAbsent(form, none -> EnumSet.noneOf(Sort.class)).add(sort);
            }
        }
    }

    /** A phrase with its last word and, for "carry out", its first word in every regular form: too many do no harm. */
    private static Set<String> forms(List<String> words, Sort sort) {
        Set<String> phrases = new LinkedHashSet<>();
        int last = words.size() - 1;
        for (String form : Forms.of(words.get(last))) {
            phrases.add(String.join(" ", with(words, last, form)));
        }
        if (last > 0 && sort != Sort.OFFICE) {
            Forms.of(words.get(0)).forEach(form -> phrases.add(String.join(" ", with(words, 0, form))));
        }
        return phrases;
    }

    private static List<String> with(List<String> words, int at, String form) {
        List<String> changed = new ArrayList<>(words);
        changed.set(at, form);
        return changed;
    }

    private static void put(Map<String, List<Phrase>> index, String phrase, @Nullable String state, Set<Sort> sorts) {
        List<String> words = WordScanner.words(phrase);
        if (words.isEmpty()) {
            return;
        }
        List<Phrase> known = index.computeIfAbsent(words.get(0), none -> new ArrayList<>());
        known.add(new Phrase(List.copyOf(words.subList(1, words.size())), state, sorts));
        known.sort((a, b) -> Integer.compare(b.rest().size(), a.rest().size()));
    }
}
