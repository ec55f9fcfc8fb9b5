package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Set;
import java.util.TreeSet;

/** Whose a body is that a sentence does not name in full: {@code the ministry}, {@code the bloc}. */
final class EarlierNames {

    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "appos");

    /** How many sentences with {@code it} for a subject may stand between. */
    private static final int FARTHEST = 3;

    private final ArticleText text;
    private final MeasureNames names;
    private final WordClasses words;

    EarlierNames(ArticleText text, MeasureNames names, WordClasses words) {
        this.text = text;
        this.names = names;
        this.words = words;
    }

    /** {@code Chad fares worse. Since May its salt has been under quotas}: the state of which the sentence before speaks. */
    Set<StateCode> subject(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - FARTHEST; i--) {
            Sentence before = text.sentences().get(i);
            Token subject = before.child(before.root(), "nsubj").orElse(null);
            boolean pronoun = subject != null && subject.lemma().equals("it");
            if (!pronoun) {
                Set<StateCode> states = subject == null ? Set.of() : names.states(before, subject);
                return states.size() == 1 ? states : Set.of();
            }
        }
        return Set.of();
    }

    /** The states named beside a word: {@code the Swedish foreign ministry}. */
    Set<StateCode> modifying(Sentence sentence, Token token) {
        Set<StateCode> states = new TreeSet<>();
        for (Token child : sentence.children(token)) {
            if (MODIFIERS.contains(child.relation())) {
                states.addAll(names.states(sentence, child));
            }
        }
        return states;
    }

    /** {@code The ministry}: whose it was when it was last named. {@code The bloc}: the last organisation named. */
    Set<StateCode> owner(Sentence sentence, Token token) {
        boolean bloc = words.contains("bloc-noun", token.lemma());
        for (int i = sentence.index(); i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            for (Token word : earlier.tokens()) {
                boolean earlierWord = i < sentence.index() || word.index() < token.index();
                if (bloc && earlierWord && names.isOrganisation(earlier, word)) {
                    return names.name(earlier, word).map(Set::of).orElse(Set.of());
                }
                boolean same = !bloc && earlierWord && word.lemma().equalsIgnoreCase(token.lemma());
                Set<StateCode> states = same ? names.states(earlier, word) : Set.of();
                Set<StateCode> found = same && states.isEmpty() ? modifying(earlier, word) : states;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return bloc ? firstOrganisation() : Set.of();
    }

    /** {@code West African leaders ended the sanctions of their bloc}: the name comes after. */
    private Set<StateCode> firstOrganisation() {
        return text.body().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(word -> names.isOrganisation(sentence, word))
                        .flatMap(word -> names.name(sentence, word).stream()))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }
}
