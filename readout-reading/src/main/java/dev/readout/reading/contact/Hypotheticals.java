package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.pattern.Unreal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is only supposed, avoided or doubted from what was done, where a verb tells of a contact: {@code if they meet},
 * {@code would have met}, {@code left without meeting}, {@code has yet to meet}, {@code it is not true that they met}.
 */
final class Hypotheticals {

    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final Set<String> WHEN = Set.of("when", "once", "until", "before", "after");
    private static final Set<String> MUST = Set.of("must", "ought");
    private static final Set<String> WITHOUT = Set.of("without", "instead");

    private final WordClasses words;
    private final Negations negations;

    Hypotheticals(WordClasses words, Negations negations) {
        this.words = words;
        this.negations = negations;
    }

    /** The standing of what a verb tells, where its form or what stands above it says that it is no fact. */
    Optional<Standing> of(Sentence sentence, Token verb) {
        if (isMarked(sentence, verb, IF)
                || Unreal.isCounterfactual(sentence, verb)
                || Unreal.isDoubted(sentence, verb, words)) {
            return Optional.of(Standing.declined("hypothetical"));
        }
        if (isUndone(sentence, verb)) {
            return Optional.of(Standing.declined("negated"));
        }
        if (sentence.children(verb, "aux").stream().anyMatch(aux -> isOne(MUST, aux))) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        if (isStillToCome(sentence, verb)) {
            return Optional.of(Standing.of(EngagementStatus.SCHEDULED));
        }
        return verb.xpos().equals("VBG") ? ofGerund(sentence, verb) : Optional.empty();
    }

    /** {@code left without meeting}, {@code failed to meet}, {@code has yet to meet}. */
    private boolean isUndone(Sentence sentence, Token verb) {
        if (verb.xpos().equals("VBG") && isMarked(sentence, verb, WITHOUT)) {
            return true;
        }
        return Unreal.isYetToBe(sentence, verb)
                || (verb.head() != 0
                        && verb.is("xcomp")
                        && Relations.isInfinitive(sentence, verb)
                        && words.contains(
                                "undone-verb", sentence.token(verb.head()).lemma()));
    }

    /** {@code will travel home after he meets them}: the present tense beside a future. */
    private static boolean isStillToCome(Sentence sentence, Token verb) {
        boolean present = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
        return present
                && verb.is("advcl")
                && sentence.children(verb).stream().anyMatch(word -> isOne(WHEN, word) && word.index() < verb.index())
                && sentence.children(sentence.token(verb.head())).stream().anyMatch(StandingWords::isFuture);
    }

    /** {@code considered meeting}, {@code ruled out meeting}, {@code avoided meeting}, {@code is afraid of meeting}. */
    private Optional<Standing> ofGerund(Sentence sentence, Token verb) {
        if (verb.head() == 0
                || sentence.children(verb, "aux").stream().findAny().isPresent()) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.head());
        if (isMarked(sentence, verb, Set.of("before")) && words.has("requiring-verb", head.lemma())) {
            return Optional.of(Standing.declined("hypothetical"));
        }
        boolean complement = verb.is("xcomp") || verb.is("ccomp") || verb.is("obj");
        boolean below = verb.is("advcl") || verb.is("obl") || verb.is("acl") || complement;
        if (complement && words.value("refuse-verb", sentence, head).isPresent()) {
            return Optional.of(Standing.of(EngagementStatus.REFUSED));
        }
        Optional<String> meant = below ? words.value("gerund-word", sentence, head) : Optional.empty();
        boolean temporal =
                verb.is("advcl") && isMarked(sentence, verb, Set.of("after", "while", "when", "since", "by"));
        return temporal
                ? Optional.empty()
                : meant.map(value -> value.equals("wanted") && !negations.isNegated(sentence, head)
                        ? Standing.of(EngagementStatus.PROPOSED)
                        : Standing.declined("hypothetical"));
    }

    private static boolean isMarked(Sentence sentence, Token verb, Set<String> forms) {
        return sentence.children(verb).stream()
                .anyMatch(child -> (child.is("mark") || child.is("case") || child.is("advmod"))
                        && child.index() < verb.index()
                        && isOne(forms, child));
    }

    private static boolean isOne(Set<String> forms, Token word) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
