package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.rule.Rule;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells of what kind a contact is by the rule that found it and the word that tells it: {@code phoned} is a call, {@code
 * toured} a visit; a meeting that is held from afar is a call, as in {@code an online meeting of the two ministers}.
 */
final class ContactKinds {

    private final WordClasses words;

    ContactKinds(WordClasses words) {
        this.words = words;
    }

    /** The kind that a rule yields: a fixed one, or that of the word's entry in a class; nothing where that is no kind. */
    Optional<EngagementKind> of(Rule rule, Sentence sentence, Token act) {
        String word = rule.yields().size() > 1 ? rule.yields().get(1) : "contact-noun";
        Optional<String> value = words.value(word, sentence, act);
        String code = value.filter(found -> !found.isEmpty()).orElse(word);
        try {
            EngagementKind kind = EngagementKind.valueOf(code.toUpperCase(Locale.ROOT));
            return Optional.of(kind == EngagementKind.MEETING && isRemote(sentence, act) ? EngagementKind.CALL : kind);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code a virtual meeting}, {@code online talks}. */
    private boolean isRemote(Sentence sentence, Token act) {
        return sentence.children(act).stream()
                .anyMatch(child -> (child.is("amod") || child.is("compound") || child.is("advmod"))
                        && words.contains("remote-word", child.form()));
    }
}
