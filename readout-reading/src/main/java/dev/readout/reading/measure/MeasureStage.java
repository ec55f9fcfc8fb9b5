package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.lexicon.MeasureStatuses;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done with the measures of one sentence, and how that is told: by the rules for effects and moods. */
final class MeasureStage {

    private static final String FACT = "fact";
    private static final Set<String> TO_COME = Set.of("impose", "announce");
    private static final Set<String> FUTURE = Set.of("will", "would");
    private static final int MOST_STEPS = 4;

    private final Sentence sentence;
    private final MeasureStatuses statuses;
    private final WordClasses words;
    private final Map<Integer, Effect> effects = new HashMap<>();
    private final Map<Integer, String> moods = new HashMap<>();

    /**
     * What is done with a measure.
     *
     * @param name the effect
     * @param verb the word that tells it, or null
     */
    record Effect(String name, @Nullable Token verb) {}

    MeasureStage(Sentence sentence, Rulebook rulebook, PatternMatcher matcher) {
        this.sentence = sentence;
        this.statuses = rulebook.lexicon().measureStatuses();
        this.words = rulebook.lexicon().words();
        for (Rule rule : rulebook.yielding("measure-effect")) {
            for (Bindings bindings : matches(rule, matcher)) {
                bindings.first("act")
                        .ifPresent(act -> effects.merge(
                                act.index(),
                                new Effect(
                                        rule.yields().get(1),
                                        bindings.first("verb").orElse(null)),
                                (first, second) -> isAside(first) && !isAside(second) ? second : first));
            }
        }
        for (Rule rule : rulebook.yielding("measure-mood")) {
            for (Bindings bindings : matches(rule, matcher)) {
                bindings.first("verb")
                        .ifPresent(verb ->
                                moods.putIfAbsent(verb.index(), rule.yields().get(1)));
            }
        }
    }

    /** {@code dropped the duties that it imposed in March}: the clause that only tells which measure is meant. */
    private boolean isAside(Effect effect) {
        return effect.verb() != null
                && effect.verb().is("acl")
                && sentence.head(effect.verb())
                        .filter(noun -> words.contains("decree-noun", noun.lemma()))
                        .isEmpty();
    }

    private List<Bindings> matches(Rule rule, PatternMatcher matcher) {
        return rule.patterns().stream()
                .flatMap((NodePattern pattern) -> matcher.matches(pattern, sentence).stream())
                .toList();
    }

    /** What is done with the first of some words of which that is told; a clause aside counts where nothing else tells. */
    Optional<Effect> effect(List<Token> heads) {
        List<Effect> told = heads.stream()
                .map(head -> effects.get(head.index()))
                .filter(effect -> effect != null)
                .toList();
        return told.stream()
                .filter(effect -> !isAside(effect))
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /** How far a measure has got to which that is done; empty where nothing is taken by it. */
    Optional<MeasureStatus> status(Effect effect) {
        return statuses.status(effect.name(), mood(effect));
    }

    /** Whether what is done is still to be done. */
    boolean isAhead(Effect effect) {
        return !mood(effect).equals(FACT);
    }

    /** Whether it is told that something will not be done. */
    boolean isCalledOff(Effect effect) {
        Token verb = effect.verb();
        return verb != null
                && TO_COME.contains(effect.name())
                && mood(effect).equals("negated")
                && sentence.children(verb, "aux").stream().anyMatch(word -> FUTURE.contains(word.lemma()));
    }

    /** How what is done is told: as a fact, planned, threatened. */
    String mood(Effect effect) {
        return effect.verb() == null ? FACT : mood(effect.verb(), MOST_STEPS);
    }

    /** An infinitive, a participle and a coordinated verb are meant as the verb is that they hang on. */
    private String mood(Token verb, int steps) {
        String own = moods.get(verb.index());
        if (own != null || steps == 0 || verb.head() == 0) {
            return own == null ? FACT : own;
        }
        boolean hangs = verb.is("xcomp")
                || (verb.is("conj") && (isBare(verb) || isSubjunctive(verb)))
                || (verb.is("advcl") && verb.xpos().equals("VBG"))
                || (verb.upos() == Upos.NOUN && (verb.is("obj") || verb.is("obl")));
        return hangs ? mood(sentence.token(verb.head()), steps - 1) : FACT;
    }

    private boolean isBare(Token verb) {
        return sentence.child(verb, "nsubj").isEmpty()
                && sentence.child(verb, "aux").isEmpty();
    }

    /** {@code that the one be suspended and the other be withdrawn}. */
    private boolean isSubjunctive(Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.form().equals("be") && aux.xpos().equals("VB"));
    }
}
