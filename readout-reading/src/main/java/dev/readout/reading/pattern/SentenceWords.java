package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.VerbForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a sentence by their classes, base forms and forms. A pattern is looked for only where a sentence has all words
 * that it asks for, and only from those that it may begin with.
 */
final class SentenceWords {

    private final Sentence sentence;
    private final List<Facts> facts = new ArrayList<>();
    private final Map<WordTest.Attribute, Map<String, BitSet>> places = new HashMap<>();

    /** Looks at each word of a sentence once. */
    SentenceWords(Sentence sentence, WordKnowledge knowledge) {
        this.sentence = sentence;
        Map<String, BitSet> byClass = index(WordTest.Attribute.CLASS);
        Map<String, BitSet> byLemma = index(WordTest.Attribute.LEMMA);
        Map<String, BitSet> byForm = index(WordTest.Attribute.FORM);
        for (Token token : sentence.tokens()) {
            Set<String> lemmas = new HashSet<>(VerbForms.bases(token));
            lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
            Facts one = new Facts(
                    knowledge.classes(sentence, token), lemmas, token.form().toLowerCase(Locale.ROOT));
            facts.add(one);
            one.classes.forEach(name -> put(byClass, name, token));
            one.lemmas.forEach(lemma -> put(byLemma, lemma, token));
            put(byForm, one.form, token);
        }
    }

    private record Facts(Set<String> classes, Set<String> lemmas, String form) {}

    private Map<String, BitSet> index(WordTest.Attribute attribute) {
        return places.computeIfAbsent(attribute, one -> new HashMap<>());
    }

    private static void put(Map<String, BitSet> index, String value, Token token) {
        index.computeIfAbsent(value, one -> new BitSet()).set(token.index());
    }

    /** Whether a word is in a class. */
    boolean isInClass(Token token, String name) {
        return facts.get(token.index() - 1).classes.contains(name);
    }

    /** Whether a word is of a base form. */
    boolean isOfLemma(Token token, String lemma) {
        return facts.get(token.index() - 1).lemmas.contains(lemma);
    }

    /** Whether a word has a form. */
    boolean isForm(Token token, String form) {
        return facts.get(token.index() - 1).form.equals(form);
    }

    /** Whether the sentence has words for each word that a pattern cannot do without. */
    boolean mayHold(NodePattern pattern) {
        for (WordTest test : pattern.tests()) {
            if (isIndexed(test) && !hasAny(test)) {
                return false;
            }
        }
        for (Link link : pattern.links()) {
            if (link.mode() == Link.Mode.REQUIRED && !mayHold(link.target())) {
                return false;
            }
        }
        return true;
    }

    /** The words that a pattern may begin with, in order. */
    List<Token> starts(NodePattern pattern) {
        for (WordTest test : pattern.tests()) {
            if (isIndexed(test)) {
                return having(test);
            }
        }
        return sentence.tokens();
    }

    private boolean isIndexed(WordTest test) {
        return !test.negated() && places.containsKey(test.attribute());
    }

    private boolean hasAny(WordTest test) {
        Map<String, BitSet> index = places.getOrDefault(test.attribute(), Map.of());
        for (String value : test.values()) {
            if (index.containsKey(value)) {
                return true;
            }
        }
        return false;
    }

    private List<Token> having(WordTest test) {
        Map<String, BitSet> index = places.getOrDefault(test.attribute(), Map.of());
        BitSet all = new BitSet();
        for (String value : test.values()) {
            BitSet some = index.get(value);
            if (some != null) {
                all.or(some);
            }
        }
        return all.stream().mapToObj(sentence::token).toList();
    }
}
