package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads polarity, modality and tense: what is said to have happened, what is announced, what is only proposed, put off,
 * called off or refused, and what is denied.
 */
final class StatusReader {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "would");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "should");
    private static final Set<String> NOUN_ROLES = Set.of("obj", "nsubj", "obl", "nmod", "xcomp", "conj", "appos");
    private static final int MOST_STEPS = 4;

    private final WordClasses words;

    StatusReader(WordClasses words) {
        this.words = words;
    }

    /** The standing of the contact that a word tells of. */
    Standing standing(Sentence sentence, Token act, EngagementKind kind) {
        if (act.upos() == Upos.VERB || act.upos() == Upos.AUX) {
            return ofVerb(sentence, act, kind, MOST_STEPS);
        }
        Optional<Standing> own = ofModifiers(sentence, act);
        if (own.isPresent()) {
            return own.get();
        }
        return governor(sentence, act)
                .map(verb -> ofGovernor(sentence, verb, act, kind))
                .orElse(Standing.of(copula(sentence, act)));
    }

    /** The verb that a noun is object, subject or complement of. */
    Optional<Token> governor(Sentence sentence, Token noun) {
        Token word = noun;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (NOUN_ROLES.stream().noneMatch(word::is)) {
                return Optional.empty();
            }
            word = sentence.token(word.head());
            if (word.upos() == Upos.VERB) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Optional<Standing> ofModifiers(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (isNegation(child)
                    && (child.is("det")
                            || (child.is("advmod")
                                    && sentence.child(noun, "cop").isPresent()))) {
                return Optional.of(Standing.declined("negated"));
            }
            Optional<EngagementStatus> status = statusWord(sentence, child);
            if (status.isPresent() && (child.is("amod") || child.is("acl") || child.is("compound"))) {
                return status.map(Standing::of);
            }
        }
        Optional<Token> head = sentence.head(noun);
        if (head.isPresent()
                && noun.is("nmod")
                && words.contains("proposed-word", head.get().lemma())) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        return Optional.empty();
    }

    private Standing ofGovernor(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        boolean direct = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        if (direct) {
            Optional<EngagementStatus> status = lexical(sentence, verb);
            if (status.isPresent()) {
                return Standing.of(status.get());
            }
        }
        boolean carries = direct
                || noun.is("nsubj")
                || words.value("light-verb", sentence, verb).isPresent()
                || words.value("take-place-verb", sentence, verb).isPresent();
        return carries ? ofVerb(sentence, verb, kind, MOST_STEPS) : Standing.of(EngagementStatus.HELD);
    }

    private Optional<EngagementStatus> lexical(Sentence sentence, Token verb) {
        for (String wordClass : List.of("postpone-verb", "cancel-verb", "refuse-verb", "propose-verb")) {
            if (words.value(wordClass, sentence, verb).isPresent()) {
                return Optional.of(status(wordClass));
            }
        }
        return Optional.empty();
    }

    private static EngagementStatus status(String wordClass) {
        return switch (wordClass) {
            case "postpone-verb" -> EngagementStatus.POSTPONED;
            case "cancel-verb" -> EngagementStatus.CANCELLED;
            case "refuse-verb" -> EngagementStatus.REFUSED;
            case "schedule-verb" -> EngagementStatus.SCHEDULED;
            default -> EngagementStatus.PROPOSED;
        };
    }

    private Standing ofVerb(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        if (sentence.children(verb).stream().anyMatch(this::isNegation)) {
            return Standing.declined("negated");
        }
        if (words.value("invite-verb", sentence, verb).isPresent()) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        for (Token child : sentence.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (child.is("aux") && FUTURE.contains(form)) {
                return Standing.of(EngagementStatus.SCHEDULED);
            }
            if (child.is("aux") && POSSIBLE.contains(form)) {
                return Standing.of(EngagementStatus.PROPOSED);
            }
            if (child.is("advmod") && statusWord(sentence, child).isPresent() && !form.equals("next")) {
                return Standing.of(EngagementStatus.PROPOSED);
            }
        }
        boolean infinitive = sentence.children(verb).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("to") && (child.is("mark") || child.is("aux")));
        if (infinitive) {
            return ofInfinitive(sentence, verb, kind, steps);
        }
        boolean progressive = verb.xpos().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.is("aux")
                                && Set.of("is", "are", "'s", "’s").contains(child.form()));
        if (progressive) {
            return Standing.of(EngagementStatus.ONGOING);
        }
        boolean clause = verb.is("xcomp") || (verb.is("conj") && verb.xpos().equals("VB"));
        if (clause && verb.head() != 0 && steps > 0) {
            return ofVerb(sentence, sentence.token(verb.head()), kind, steps - 1);
        }
        return Standing.of(EngagementStatus.HELD);
    }

    private Standing ofInfinitive(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        boolean beTo = sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("be"));
        if (verb.head() == 0 || beTo) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        Token head = sentence.token(verb.head());
        if (sentence.children(head).stream().anyMatch(this::isNegation)) {
            return Standing.declined("negated");
        }
        Optional<EngagementStatus> lexical = lexical(sentence, head);
        if (lexical.isPresent()) {
            return Standing.of(lexical.get());
        }
        if (head.lemma().equals("expect") || words.contains("proposed-word", head.lemma())) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (words.value("schedule-verb", sentence, head).isPresent()
                || head.lemma().equals("be")) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        if (verb.is("advcl") || verb.is("acl")) {
            return steps > 0 && head.upos() == Upos.VERB
                    ? purpose(sentence, head, kind, steps)
                    : Standing.of(EngagementStatus.SCHEDULED);
        }
        return steps > 0 ? ofVerb(sentence, head, kind, steps - 1) : Standing.of(EngagementStatus.HELD);
    }

    /** {@code travelled to Geneva to meet}: the purpose of what has happened is taken to have happened. */
    private Standing purpose(Sentence sentence, Token head, EngagementKind kind, int steps) {
        return ofVerb(sentence, head, kind, steps - 1);
    }

    private Optional<EngagementStatus> statusWord(Sentence sentence, Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        if (words.contains("proposed-word", lemma)) {
            return Optional.of(EngagementStatus.PROPOSED);
        }
        if (words.contains("scheduled-word", lemma) || words.contains("scheduled-word", form)) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        return word.upos() == Upos.VERB || word.upos() == Upos.ADJ ? lexical(sentence, word) : Optional.empty();
    }

    private EngagementStatus copula(Sentence sentence, Token noun) {
        boolean future = sentence.children(noun).stream()
                .anyMatch(
                        child -> child.is("aux") && FUTURE.contains(child.form().toLowerCase(Locale.ROOT)));
        return future ? EngagementStatus.SCHEDULED : EngagementStatus.HELD;
    }

    private boolean isNegation(Token token) {
        return (token.is("advmod") || token.is("det") || token.is("cc:preconj"))
                && words.contains("negation", token.form());
    }
}
