package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of what kind a contact is by the rule that found it and the word that tells it: {@code phoned} is a call, {@code
 * toured} a visit; a meeting that is held from afar is a call, as in {@code an online meeting of the two ministers}.
 */
final class ContactKinds {

    /** Rules that tell more of talks, of whatever kind these are. */
    private static final Set<String> OF_TALKS = Set.of("contact.also-there", "contact.under-mediation");

    private static final List<String> BY = List.of("by", "over", "via");

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
            boolean remote = isRemote(sentence, act) || (OF_TALKS.contains(rule.id()) && isCall(sentence, act));
            return Optional.of(kind == EngagementKind.MEETING && remote ? EngagementKind.CALL : kind);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code a call, joined by}. */
    private boolean isCall(Sentence sentence, Token act) {
        return words.value("contact-noun", sentence, act)
                .filter(EngagementKind.CALL.name().toLowerCase(Locale.ROOT)::equals)
                .isPresent();
    }

    /** {@code a virtual meeting}, {@code online talks}, {@code met virtually today} whatever the adverb hangs on. */
    private boolean isRemote(Sentence sentence, Token act) {
        boolean next = act.upos() == Upos.VERB
                && act.index() < sentence.tokens().size()
                && sentence.token(act.index() + 1).upos() == Upos.ADV
                && words.contains("remote-word", sentence.token(act.index() + 1).form());
        return next
                || isOnTheLine(sentence, act)
                || sentence.children(act).stream()
                        .anyMatch(child -> (child.is("amod") || child.is("compound") || child.is("advmod"))
                                && words.contains("remote-word", child.form()));
    }

    /** {@code had talks with her by telephone}: how the verb says that they were held. */
    private boolean isOnTheLine(Sentence sentence, Token act) {
        return act.is("obj")
                && act.head() != 0
                && words.value("light-verb", sentence, sentence.token(act.head()))
                        .isPresent()
                && sentence.children(sentence.token(act.head()), "obl").stream()
                        .filter(child -> Relations.hasCase(sentence, child, BY))
                        .anyMatch(child ->
                                words.value("line-noun", sentence, child).isPresent());
    }
}
