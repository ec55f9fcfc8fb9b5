package dev.readout.reading.lexicon;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.source.Table;
import dev.readout.reading.word.PerWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of words that rules speak of: {@code {class:meet-verb}}. Immutable, and may be shared between threads, but for
 * what {@link #remembering()} gives.
 */
public final class WordClasses {

    private static final int MOST_WORDS = 4;

    /** So many words may follow a verb in a phrase: {@code get off the ground}. */
    private static final int MOST_AFTER = 3;

    private static final int SHORTEST_PLURAL = 4;

    private final Map<String, Map<String, String>> classes;
    private final Map<String, Map<String, String>> byWord;
    private final @Nullable PerWord<Map<String, String>> known;

    /** Reads {@code words.tsv} and the tables in its form. */
    WordClasses(List<Table.Row> rows) {
        this.classes = new HashMap<>();
        this.byWord = new HashMap<>();
        this.known = null;
        for (Table.Row row : rows) {
            String word = joined(row.field("word"));
            put(classes, row.field("class"), word, row.field("value"));
            put(byWord, word, row.field("class"), row.field("value"));
        }
    }

    private WordClasses(WordClasses same) {
        this.classes = same.classes;
        this.byWord = same.byWord;
        this.known = new PerWord<>();
    }

    private static void put(Map<String, Map<String, String>> table, String row, String column, String value) {
        table.computeIfAbsent(row, name -> new HashMap<>()).put(column, value);
    }

    /** The same classes, which remember what they said of the words of one article. For one thread. */
    WordClasses remembering() {
        return new WordClasses(this);
    }

    /** The names of the classes, in order. */
    public Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    /** Whether a lemma is a word of a class by itself. */
    public boolean contains(String wordClass, String lemma) {
        return words(wordClass).containsKey(joined(lemma));
    }

    /**
     * Whether a word is of a class just as it is written here: {@code support} is, where {@code Support}, which is a name, is
     * not.
     */
    public boolean has(String wordClass, String word) {
        return words(wordClass).containsKey(word);
    }

    /** Whether there is a class of that name. */
    public boolean hasClass(String name) {
        return classes.containsKey(name);
    }

    /**
     * What a class says of a word, alone or as the head of a phrase ({@code phone call}, {@code put off}).
     *
     * @return the value in the table, which may be empty; nothing if the word is not in the class
     */
    public Optional<String> value(String wordClass, Sentence sentence, Token token) {
        return Optional.ofNullable(values(sentence, token).get(wordClass));
    }

    /** What a class says of a base form by itself, written as in the tables: in lower case. */
    public Optional<String> value(String wordClass, String lemma) {
        return Optional.ofNullable(words(wordClass).get(lemma));
    }

    /** What each class that a word is in says of it, by class. */
    public Map<String, String> values(Sentence sentence, Token token) {
        return known == null ? read(sentence, token) : known.of(sentence, token, () -> read(sentence, token));
    }

    /** Of the phrases that a word heads, each class goes by the first that it has. */
    private Map<String, String> read(Sentence sentence, Token token) {
        Map<String, String> values = new HashMap<>();
        for (String reading : readings(sentence, token)) {
            byWord.getOrDefault(reading, Map.of()).forEach(values::putIfAbsent);
        }
        return values;
    }

    private Map<String, String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Map.of());
    }

    /** The phrases that a word may head, longest first, without spaces. */
    private static List<String> readings(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<String> readings = new ArrayList<>();
        StringBuilder before = new StringBuilder(lemma);
        for (int i = token.index() - 1; i >= Math.max(1, token.index() - MOST_WORDS); i--) {
            before.insert(0, sentence.token(i).form().toLowerCase(Locale.ROOT));
            readings.add(0, before.toString());
        }
        StringBuilder after = new StringBuilder(lemma);
        int last = token.upos() == Upos.VERB
                ? Math.min(sentence.tokens().size(), token.index() + MOST_AFTER)
                : token.index();
        for (int i = token.index() + 1; i <= last; i++) {
            after.append(sentence.token(i).form().toLowerCase(Locale.ROOT));
            readings.add(0, after.toString());
        }
        sentence.child(token, "compound:prt")
                .ifPresent(particle -> readings.add(lemma + particle.form().toLowerCase(Locale.ROOT)));
        readings.add(lemma);
        readings.add(token.form().toLowerCase(Locale.ROOT));
        if (token.upos() == Upos.NOUN && lemma.endsWith("s") && lemma.length() > SHORTEST_PLURAL) {
            readings.add(lemma.substring(
                    0, lemma.length() - 1)); // "Curbs" at the head of a sentence may pass for a singular
        }
        for (String base : VerbForms.bases(token)) {
            readings.add(base);
            sentence.child(token, "compound:prt")
                    .ifPresent(particle -> readings.add(base + particle.form().toLowerCase(Locale.ROOT)));
        }
        return readings;
    }

    private static String joined(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
