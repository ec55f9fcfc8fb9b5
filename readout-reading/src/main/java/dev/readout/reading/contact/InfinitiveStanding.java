package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands above an infinitive says of the standing of the contact that it tells: {@code refused to meet}, {@code is expected
 * to visit}, {@code their readiness to negotiate}, {@code the first premier to visit Peru}.
 */
final class InfinitiveStanding {

    private final WordClasses words;
    private final Fates fates;
    private final Negations negations;

    InfinitiveStanding(WordClasses words, Fates fates, Negations negations) {
        this.words = words;
        this.fates = fates;
        this.negations = negations;
    }

    /** The standing; nothing where the infinitive is as far as what the word above it tells. Never nothing at the root. */
    Optional<Standing> of(Sentence sentence, Token verb) {
        Optional<EngagementStatus> offered = fates.ofOffer(sentence, verb);
        if (offered.isPresent()) {
            return offered.map(Standing::of);
        }
        boolean beTo = sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("be"));
        if (verb.head() == 0 || beTo) {
            return Optional.of(Standing.of(EngagementStatus.SCHEDULED));
        }
        Token head = sentence.token(verb.head());
        if (verb.is("acl") && isCounted(sentence, head)) {
            return Optional.of(NounStanding.byCopula(sentence, head));
        }
        boolean beside = verb.is("conj") && head.head() != 0 && Relations.isInfinitive(sentence, head);
        return beside // to offer help and to meet
                ? byHead(sentence, head, sentence.token(head.head()))
                : byHead(sentence, verb, head);
    }

    /** {@code the first president to visit Japan} has visited it, or {@code will be} the first. */
    private boolean isCounted(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.is("amod")
                        && (words.contains("ordinal-word", child.form())
                                || child.form().equalsIgnoreCase("only"))
                        && !child.form().equalsIgnoreCase("next"));
    }

    /** {@code did not want to meet}, {@code agreed to meet}: what the word above means for it. */
    private Optional<Standing> byHead(Sentence sentence, Token verb, Token head) {
        Optional<EngagementStatus> meant = fates.ofVerb(sentence, head);
        if (meant.isPresent()) {
            return meant.map(Standing::of);
        }
        if (negations.isNegated(sentence, head)) {
            return Optional.of(Standing.declined("negated"));
        }
        if (isWillingness(sentence, verb)
                || words.has("ready-adjective", head.form().toLowerCase(Locale.ROOT))) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        Optional<EngagementStatus> lexical = fates.lexical(sentence, head);
        if (lexical.isPresent() && !verb.is("advcl")) {
            return lexical.map(Standing::of);
        }
        if (head.lemma().equals("expect") || words.contains("proposed-word", head.lemma())) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        boolean fixed = words.value("schedule-verb", sentence, head).isPresent()
                || head.lemma().equals("be")
                || (head.lemma().equals("go") && head.xpos().equals("VBG"));
        return fixed ? Optional.of(Standing.of(EngagementStatus.SCHEDULED)) : Optional.empty();
    }

    /** {@code welcomed their openness to negotiate}, whatever the tree hangs the infinitive on. */
    private boolean isWillingness(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.form().equalsIgnoreCase("to") && child.index() > 1)
                .map(child -> sentence.token(child.index() - 1))
                .anyMatch(noun -> words.contains("abstract-noun", noun.lemma()));
    }
}
