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

    /** Kinds that become a call where those who take part are not in one place. */
    private static final Set<EngagementKind> IN_ONE_PLACE = Set.of(EngagementKind.MEETING, EngagementKind.GATHERING);

    private static final List<String> LINES = List.of("by", "via", "over", "through", "on");

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
            return Optional.of(IN_ONE_PLACE.contains(kind) && remote ? EngagementKind.CALL : kind);
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
        return next || isOnTheLine(sentence, act) || isHeldAfar(sentence, act) || isCalledRemote(sentence, act);
    }

    /** {@code a virtual ministerial meeting}, whichever of the words before the noun the tree hangs it on. */
    private boolean isCalledRemote(Sentence sentence, Token act) {
        return sentence.children(act).stream()
                .filter(child -> child.is("amod") || child.is("compound") || child.is("advmod"))
                .anyMatch(child -> words.contains("remote-word", child.form())
                        || (child.is("compound")
                                && sentence.children(child, "amod").stream()
                                        .anyMatch(inner -> words.contains("remote-word", inner.form()))));
    }

    /** {@code the summit, held by video link}. */
    private boolean isHeldAfar(Sentence sentence, Token act) {
        return act.upos() != Upos.VERB
                && sentence.children(act, "acl").stream()
                        .filter(clause -> clause.xpos().equals("VBN"))
                        .flatMap(clause -> sentence.children(clause, "obl").stream())
                        .anyMatch(
                                line -> words.value("line-noun", sentence, line).isPresent()
                                        && Relations.hasCase(sentence, line, LINES));
    }

    /** {@code had talks with her by telephone}: how the verb says that they were held. */
    private boolean isOnTheLine(Sentence sentence, Token act) {
        return act.is("obj")
                && act.head() != 0
                && words.value("light-verb", sentence, sentence.token(act.head()))
                        .isPresent()
                && sentence.children(sentence.token(act.head()), "obl").stream()
                        .filter(child -> Relations.hasCase(sentence, child, LINES))
                        .anyMatch(child ->
                                words.value("line-noun", sentence, child).isPresent());
    }
}
