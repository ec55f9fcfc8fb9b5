package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads polarity, modality and tense: what is said to have happened, what is announced, what is only proposed, put off,
 * called off or refused, and what is denied. Of what several words say the first in this order holds: what became of it, that
 * there was none, the words beside it, the verb above it.
 */
final class StatusReader {

    private static final List<String> WHICH = List.of("which", "that");

    private final WordClasses words;
    private final Fates fates;
    private final Negations negations;
    private final Attitudes attitudes;
    private final Generalities generalities;
    private final NounStanding nouns;
    private final VerbStanding verbs;
    private final GovernorStanding governors;

    StatusReader(WordClasses words) {
        this.words = words;
        this.negations = new Negations(words);
        this.fates = new Fates(words, negations);
        StandingWords standings = new StandingWords(words, fates);
        this.attitudes = new Attitudes(words, negations);
        this.generalities = new Generalities(words);
        this.nouns = new NounStanding(words, negations, standings);
        this.verbs = new VerbStanding(words, fates, negations, standings);
        this.governors = new GovernorStanding(words, fates, verbs);
    }

    /** The standing of a contact; what became of a round of talks is what became of the talks. */
    Standing standing(Draft draft) {
        Sentence sentence = draft.sentence;
        return Optional.ofNullable(draft.round)
                .flatMap(round -> fate(sentence, round))
                .map(Standing::of)
                .or(() -> attitude(draft))
                .orElseGet(() -> standing(sentence, draft.act, draft.kind));
    }

    /** What a noun is governed by, unless that tells what became of it. */
    private Optional<Standing> attitude(Draft draft) {
        return draft.kind != EngagementKind.MESSAGE
                        && draft.act.upos() == Upos.NOUN
                        && fate(draft.sentence, draft.act).isEmpty()
                        && !fates.isDenied(draft.sentence, draft.act)
                ? attitudes.of(draft.sentence, draft.act)
                : Optional.empty();
    }

    /** Whether the verb that a contact hangs on tells what became of it: cancelled, postponed, refused. */
    boolean isDecided(Draft draft) {
        return fate(draft.sentence, draft.round == null ? draft.act : draft.round)
                .isPresent();
    }

    /** The standing of the contact that a word tells of. */
    Standing standing(Sentence sentence, Token act, EngagementKind kind) {
        boolean there =
                kind == EngagementKind.VISIT && sentence.child(act, "cop").isPresent();
        if (there && isUnderWay(sentence, act)) {
            return Standing.of(EngagementStatus.ONGOING);
        }
        return act.upos() == Upos.VERB || act.upos() == Upos.AUX || there
                ? verbs.of(sentence, act, kind)
                : ofNoun(sentence, act, kind);
    }

    private Standing ofNoun(Sentence sentence, Token noun, EngagementKind kind) {
        Optional<EngagementStatus> fate = fate(sentence, noun);
        if (fate.isPresent()) {
            return Standing.of(fate.get());
        }
        if (noun.lemma().equals("invitation")) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (fates.isDenied(sentence, noun)) {
            return Standing.declined("negated");
        }
        if (generalities.isOne(sentence, noun)) {
            return Standing.declined("generic");
        }
        Optional<Standing> own = kind == EngagementKind.MESSAGE ? Optional.empty() : nouns.of(sentence, noun);
        return own.or(() -> byRelativeClause(sentence, noun, kind))
                .or(() -> Governor.of(sentence, noun).map(verb -> governors.of(sentence, verb, noun, kind)))
                .orElseGet(() -> NounStanding.byCopula(sentence, noun));
    }

    /** {@code the summit, which opens on Friday}: the clause that tells when it takes place. */
    private Optional<Standing> byRelativeClause(Sentence sentence, Token noun, EngagementKind kind) {
        return sentence.children(noun, "acl").stream()
                .filter(clause -> clause.deprel().equals("acl:relcl") && clause.upos() == Upos.VERB)
                .filter(clause -> !isLength(sentence, clause))
                .filter(clause -> words.value("take-place-verb", sentence, clause)
                                .isPresent()
                        || (Relations.isPassive(sentence, clause) && words.contains("hosting-verb", clause.lemma())))
                .filter(clause -> sentence.children(clause, "nsubj").stream()
                        .anyMatch(child -> WHICH.contains(child.form().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(clause -> verbs.of(sentence, clause, kind));
    }

    /** {@code that will last until Friday}: how long, not whether it has begun. */
    private static boolean isLength(Sentence sentence, Token clause) {
        return sentence.children(clause, "obl").stream()
                .anyMatch(child -> Relations.hasCase(sentence, child, List.of("until", "till", "through", "for")));
    }

    private Optional<EngagementStatus> fate(Sentence sentence, Token noun) {
        return Governor.of(sentence, noun).flatMap(verb -> fates.of(sentence, verb, noun));
    }

    /** {@code is on a visit}. */
    private boolean isUnderWay(Sentence sentence, Token visit) {
        boolean there = visit.upos() == Upos.PROPN && Relations.hasCase(sentence, visit, List.of("in"));
        return (visit.upos() == Upos.NOUN || there)
                && sentence.child(visit, "cop")
                        .filter(verb ->
                                StandingWords.PRESENT.contains(verb.form().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && Relations.hasCase(sentence, visit, List.of("on", "in"))
                && !negations.isNegated(sentence, visit);
    }
}
