package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words around a noun say of the standing of the contact that it tells, apart from the verb that it hangs on: {@code
 * no summit}, {@code ahead of the summit}, {@code a further meeting is possible}.
 */
final class NounStanding {

    private static final List<String> PRESENT_PERFECT = List.of("has", "have", "'ve", "’ve");
    private static final List<String> PREDICATES = List.of("standing-predicate", "proposed-word", "scheduled-word");

    private final WordClasses words;
    private final Negations negations;
    private final StandingWords standings;

    NounStanding(WordClasses words, Negations negations, StandingWords standings) {
        this.words = words;
        this.negations = negations;
        this.standings = standings;
    }

    /** The standing by what is put beside the noun or said of it; nothing where that says none. */
    Optional<Standing> of(Sentence sentence, Token noun) {
        return ofModifiers(sentence, noun)
                .or(() -> ofWhatLiesAhead(sentence, noun).map(Standing::of))
                .or(() -> ofPredicate(sentence, noun).map(Standing::of))
                .or(() -> isOfProposal(sentence, noun)
                        ? Optional.of(Standing.of(EngagementStatus.PROPOSED))
                        : Optional.empty());
    }

    /** {@code It will be a summit of}: the standing where no verb tells it. */
    static Standing byCopula(Sentence sentence, Token noun) {
        boolean future = sentence.children(noun).stream().anyMatch(StandingWords::isFuture);
        EngagementStatus now = isGoingOn(sentence, noun) ? EngagementStatus.ONGOING : EngagementStatus.HELD;
        return Standing.of(future ? EngagementStatus.SCHEDULED : now);
    }

    /** {@code is in talks with}, {@code has been in talks}, {@code says that it was in talks with}. */
    private static boolean isGoingOn(Sentence sentence, Token noun) {
        boolean now = sentence.children(noun).stream()
                .filter(word -> word.is("cop") || word.is("aux"))
                .anyMatch(word -> PRESENT_PERFECT.contains(word.form().toLowerCase(Locale.ROOT))
                        || StandingWords.PRESENT.contains(word.form().toLowerCase(Locale.ROOT)));
        return Relations.hasCase(sentence, noun, List.of("in")) && (now || noun.is("ccomp"));
    }

    /** {@code no visit}, {@code the planned visit}: the first word that says one. */
    private Optional<Standing> ofModifiers(Sentence sentence, Token noun) {
        if (sentence.children(noun, "amod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("recent"))) {
            return Optional.of(Standing.of(EngagementStatus.HELD)); // discussed their recent visit
        }
        for (Token child : sentence.children(noun)) {
            boolean denies = child.is("det")
                    || (child.is("advmod") && sentence.child(noun, "cop").isPresent());
            if (negations.isOne(child) && denies) {
                return Optional.of(Standing.declined("negated"));
            }
            if (isUndone(sentence, noun, child)) {
                return standings.of(sentence, child).map(Standing::of);
            }
            Optional<EngagementStatus> status = standings.of(sentence, child);
            if (status.isPresent() && (child.is("amod") || child.deprel().equals("acl") || child.is("compound"))) {
                return status.map(Standing::of);
            }
        }
        return Optional.empty();
    }

    /** {@code her trip, which was postponed in May, is the first}: no verb tells that it was made after all. */
    private boolean isUndone(Sentence sentence, Token noun, Token clause) {
        return clause.deprel().equals("acl:relcl")
                && clause.upos() == Upos.VERB
                && Relations.isPassive(sentence, clause)
                && !negations.isNegated(sentence, clause)
                && (words.value("postpone-verb", sentence, clause).isPresent()
                        || words.value("cancel-verb", sentence, clause).isPresent())
                && Governor.of(sentence, noun)
                        .filter(verb -> (words.value("take-place-verb", sentence, verb)
                                                .isPresent()
                                        && !Relations.isPassive(sentence, verb))
                                || words.value("light-verb", sentence, verb).isPresent())
                        .isEmpty();
    }

    private Optional<EngagementStatus> ofWhatLiesAhead(Sentence sentence, Token noun) {
        if (isToBeHeld(sentence, noun) || Suppositions.isToBeAttended(sentence, noun, words)) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        if (Suppositions.isLookedForwardTo(sentence, noun)) {
            boolean fixed = words.contains("visit-noun", noun.lemma())
                    && sentence.child(noun, "nmod:poss").isPresent(); // looks forward to his trip
            return Optional.of(fixed ? EngagementStatus.SCHEDULED : EngagementStatus.PROPOSED);
        }
        return isAheadOf(sentence, noun) ? Optional.of(EngagementStatus.SCHEDULED) : Optional.empty();
    }

    /** {@code the summit in Lima to be held in June}: the next verb, whatever the tree hangs it on. */
    private boolean isToBeHeld(Sentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(verb -> verb.index() > noun.index() && verb.upos() == Upos.VERB)
                .findFirst()
                .filter(verb -> Relations.isInfinitive(sentence, verb))
                .filter(verb -> verb.is("acl") || verb.is("advcl"))
                .filter(verb -> sentence.child(verb, "aux:pass").isPresent()
                        ? verb.lemma().equals("hold") || words.contains("hosting-verb", verb.lemma())
                        : words.value("take-place-verb", sentence, verb).isPresent())
                .isPresent();
    }

    /** {@code ahead of the summit}, {@code on its eve}, {@code preparations for the summit}: it is still to come. */
    private boolean isAheadOf(Sentence sentence, Token noun) {
        boolean prepared = noun.is("nmod")
                && sentence.head(noun)
                        .filter(head -> words.has("preparing-noun", head.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && Relations.hasCase(sentence, noun, List.of("for", "to"));
        return prepared || Eves.isAhead(sentence, noun, words);
    }

    /** {@code a further meeting is possible}, {@code the summit is off}: what is said of it with a form of to be. */
    private Optional<EngagementStatus> ofPredicate(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(head -> noun.is("nsubj") && head.upos() != Upos.VERB)
                .filter(head -> isUnderWay(sentence, head))
                .map(head -> EngagementStatus.ONGOING)
                .or(() -> ofSaidStanding(sentence, noun));
    }

    /** {@code the talks are under way}. */
    private static boolean isUnderWay(Sentence sentence, Token predicate) {
        boolean now = sentence.children(predicate, "cop").stream()
                .anyMatch(verb -> StandingWords.PRESENT.contains(verb.form().toLowerCase(Locale.ROOT)));
        return now
                && (predicate.form().equalsIgnoreCase("underway")
                        || (predicate.form().equalsIgnoreCase("way") && isUnder(sentence, predicate))
                        || (predicate.form().equalsIgnoreCase("under")
                                && sentence.children(predicate, "goeswith").stream()
                                        .anyMatch(part -> part.form().equalsIgnoreCase("way"))));
    }

    /** With its preposition, or as the second half of a word that the parser makes of both. */
    private static boolean isUnder(Sentence sentence, Token way) {
        return Relations.hasCase(sentence, way, List.of("under"))
                || (way.is("goeswith")
                        && sentence.head(way)
                                .filter(half -> half.form().equalsIgnoreCase("under"))
                                .isPresent());
    }

    private Optional<EngagementStatus> ofSaidStanding(Sentence sentence, Token noun) {
        boolean over = sentence.head(noun)
                .filter(head -> noun.is("nsubj") && head.upos() != Upos.VERB)
                .filter(head -> isNoLonger(sentence, head))
                .isPresent();
        if (over) {
            return Optional.of(EngagementStatus.CANCELLED);
        }
        return sentence.head(noun)
                .filter(head -> noun.is("nsubj") && head.upos() != Upos.VERB)
                .filter(head -> !negations.isNegated(sentence, head))
                .flatMap(head -> PREDICATES.stream()
                        .filter(wordClass ->
                                words.value(wordClass, sentence, head).isPresent())
                        .findFirst()
                        .flatMap(wordClass -> words.value(wordClass, sentence, head)
                                .filter(value -> !value.isEmpty())
                                .map(value -> EngagementStatus.valueOf(value.toUpperCase(Locale.ROOT)))));
    }

    /** {@code the visit is no longer possible}, {@code no longer on the agenda}. */
    private static boolean isNoLonger(Sentence sentence, Token predicate) {
        return sentence.child(predicate, "cop").isPresent()
                && sentence.children(predicate, "advmod").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("longer")
                                && child.index() > 1
                                && sentence.token(child.index() - 1).form().equalsIgnoreCase("no"));
    }

    /** {@code the possibility of a visit}. */
    private boolean isOfProposal(Sentence sentence, Token noun) {
        return noun.is("nmod")
                && sentence.head(noun)
                        .filter(head -> words.contains("proposed-word", head.lemma()))
                        .isPresent();
    }
}
