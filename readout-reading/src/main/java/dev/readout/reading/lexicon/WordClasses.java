package dev.readout.reading.lexicon;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The classes of words that rules speak of: {@code {class:meet-verb}}. Immutable; may be shared between threads. */
public final class WordClasses {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_PLURAL = 4;

    private final Map<String, Map<String, String>> classes = new HashMap<>();

    /** Reads the table {@code words.tsv}. */
    WordClasses(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            classes.computeIfAbsent(row.field("class"), name -> new HashMap<>())
                    .put(joined(row.field("word")), row.field("value"));
        }
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
     * What a class says of a word, alone or as the head of a phrase ({@code phone call}, {@code put off}).
     *
     * @return the value in the table, which may be empty; nothing if the word is not in the class
     */
    public Optional<String> value(String wordClass, Sentence sentence, Token token) {
        return value(wordClass, readings(sentence, token));
    }

    /** The same, for the readings of a word worked out before. */
    public Optional<String> value(String wordClass, List<String> readings) {
        Map<String, String> words = words(wordClass);
        for (String reading : readings) {
            String value = words.get(reading);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Map<String, String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Map.of());
    }

    /** The phrases that a word may head, longest first, without spaces; to be asked for in {@link #value(String, List)}. */
    public List<String> readings(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<String> readings = new ArrayList<>();
        StringBuilder before = new StringBuilder(lemma);
        for (int i = token.index() - 1; i >= Math.max(1, token.index() - MOST_WORDS); i--) {
            before.insert(0, sentence.token(i).form().toLowerCase(Locale.ROOT));
            readings.add(0, before.toString());
        }
        StringBuilder after = new StringBuilder(lemma);
        int last = token.upos() == Upos.VERB ? Math.min(sentence.tokens().size(), token.index() + 2) : token.index();
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
