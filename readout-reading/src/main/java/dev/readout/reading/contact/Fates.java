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
import java.util.Set;

/** What became of a planned contact: cancelled, postponed, refused; told by its verb, or by that of an offer of it. */
final class Fates {

    private static final List<String> FOR = List.of("for", "of", "to", "on");
    private static final Set<String> NOTHING = Set.of("nothing", "naught", "nought");
    private static final Set<String> OPEN_DETERMINERS = Set.of("a", "an", "the", "this", "that", "another");
    private static final Set<EngagementStatus> UNDONE = Set.of(EngagementStatus.CANCELLED, EngagementStatus.POSTPONED);
    private static final Set<String> LAST_MOMENT = Set.of("minute", "moment");
    private static final int MOST_STEPS = 3;

    private final WordClasses words;
    private final Negations negations;
    private final UnmadeTrips unmade;

    Fates(WordClasses words, Negations negations) {
        this.words = words;
        this.negations = negations;
        this.unmade = new UnmadeTrips(words, negations);
    }

    /** {@code the planned visit was postponed}: what became of it stands above what was said of it. */
    Optional<EngagementStatus> of(Sentence sentence, Token verb, Token noun) {
        if (negations.isNegated(sentence, verb)) {
            return isUnfulfilled(sentence, verb, noun) ? Optional.of(EngagementStatus.CANCELLED) : Optional.empty();
        }
        if (isOfNothing(sentence, verb, noun)) {
            return Optional.of(EngagementStatus.CANCELLED);
        }
        boolean direct = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        if (direct
                && isOpen(sentence, verb)
                && lexical(sentence, verb).filter(UNDONE::contains).isPresent()) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        return (direct
                        ? lexical(sentence, verb)
                        : ofOffer(sentence, verb, noun).or(() -> indirect(sentence, verb, noun)))
                .filter(status -> status != EngagementStatus.PROPOSED);
    }

    /** {@code nothing came of the talks}, {@code the meeting came to nothing}. */
    static boolean isOfNothing(Sentence sentence, Token verb, Token noun) {
        boolean of = Relations.hasCase(sentence, noun, List.of("of")) || noun.is("nmod");
        return verb.lemma().equals("come")
                && sentence.children(verb).stream()
                        .filter(child -> NOTHING.contains(child.lemma().toLowerCase(Locale.ROOT)))
                        .anyMatch(child -> (child.is("nsubj") && of)
                                || (noun.is("nsubj") && Relations.hasCase(sentence, child, List.of("to"))));
    }

    /** {@code threatened to cancel}, {@code may postpone}: it has not been done. */
    private boolean isOpen(Sentence sentence, Token verb) {
        boolean possible = sentence.children(verb, "aux").stream().anyMatch(StandingWords::isPossible);
        boolean threatened = verb.is("xcomp")
                && Relations.isInfinitive(sentence, verb)
                && sentence.head(verb)
                        .filter(head -> words.has("not-yet-undone-verb", head.lemma()))
                        .isPresent();
        return possible || threatened;
    }

    /** {@code was to have met}, {@code had been due to meet}, {@code will not travel as planned}: it came to nothing. */
    Optional<EngagementStatus> ofVerb(Sentence sentence, Token verb) {
        boolean supposed = hasAux(sentence, verb, "be", "VBD")
                && hasAux(sentence, verb, "have", "VB")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("to") && !child.is("case"));
        boolean due = hasAux(sentence, verb, "have", "VBD")
                && hasAux(sentence, verb, "be", "VBN")
                && words.value("schedule-verb", sentence, verb).isPresent()
                && !words.contains("agreeing-verb", verb.lemma());
        boolean planned = negations.isNegated(sentence, verb)
                && sentence.subtree(verb).stream()
                        .anyMatch(word ->
                                words.has("planned-participle", word.form().toLowerCase(Locale.ROOT))
                                        && word.head() == verb.index()
                                        && sentence.children(word, "mark").stream()
                                                .anyMatch(mark -> mark.form().equalsIgnoreCase("as")));
        boolean longer = sentence.children(verb, "advmod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("longer")
                        && child.index() > 1
                        && sentence.token(child.index() - 1).form().equalsIgnoreCase("no"));
        return supposed || due || planned || longer || unmade.isOne(sentence, verb)
                ? Optional.of(EngagementStatus.CANCELLED)
                : Optional.empty();
    }

    /** {@code pulled out at the last minute of a summit}: which a tree may hang on the minute. */
    private static boolean isOfLastMinute(Sentence sentence, Token verb, Token noun) {
        return noun.is("nmod")
                && Relations.hasCase(sentence, noun, List.of("of", "from"))
                && sentence.head(noun)
                        .filter(minute -> LAST_MOMENT.contains(minute.lemma()) && minute.head() == verb.index())
                        .isPresent();
    }

    /** {@code turned down a request that he meet them}: what became of the offer of which a clause tells. */
    Optional<EngagementStatus> ofOfferThat(Sentence sentence, Token verb) {
        boolean base = !verb.xpos().equals("VBD") && !hasAux(sentence, verb, "have", "VB");
        boolean clause = sentence.children(verb).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("that") && child.index() < verb.index());
        return base && clause ? ofOffer(sentence, verb) : Optional.empty();
    }

    /** {@code declined an invitation to meet}: what became of the offer that an infinitive tells. */
    Optional<EngagementStatus> ofOffer(Sentence sentence, Token verb) {
        return verb.is("acl")
                ? sentence.head(verb)
                        .filter(noun -> words.has("talks-offer-noun", noun.lemma()))
                        .map(noun -> sentence.head(noun)
                                .filter(above -> above.upos() == Upos.VERB && isTaken(noun))
                                .flatMap(above -> ofTaken(sentence, above))
                                .orElse(EngagementStatus.PROPOSED))
                : Optional.empty();
    }

    /** {@code no plans for a meeting}, {@code no prospect of talks}. */
    boolean isDenied(Sentence sentence, Token noun) {
        return noun.is("nmod")
                && sentence.head(noun)
                        .filter(head -> head.upos() == Upos.NOUN)
                        .filter(head -> negations.isNegated(sentence, head)
                                || sentence.children(head, "det").stream()
                                        .anyMatch(det -> det.form().equalsIgnoreCase("no")))
                        .isPresent();
    }

    /** {@code turned down a proposal for a meeting}: what became of the offer of which a contact is the content. */
    private Optional<EngagementStatus> ofOffer(Sentence sentence, Token verb, Token noun) {
        if (!Relations.hasCase(sentence, noun, FOR)) {
            return Optional.empty();
        }
        Token word = noun;
        for (int i = 0; i < MOST_STEPS && word.head() != 0 && word.head() != verb.index(); i++) {
            word = sentence.token(word.head());
        }
        boolean within = words.has("talks-offer-noun", word.lemma()) && isTaken(word);
        boolean beside = noun.head() == verb.index()
                && sentence.children(verb).stream()
                        .anyMatch(child -> isTaken(child) && words.has("talks-offer-noun", child.lemma()));
        return within || beside ? ofTaken(sentence, verb) : Optional.empty();
    }

    private Optional<EngagementStatus> ofTaken(Sentence sentence, Token verb) {
        return words.has("offer-accepting-verb", verb.lemma())
                ? Optional.of(EngagementStatus.SCHEDULED)
                : lexical(sentence, verb);
    }

    private static boolean isTaken(Token noun) {
        return noun.is("obj") || noun.deprel().equals("nsubj:pass");
    }

    /** {@code the meeting did not take place}, {@code the round will not be held}; not {@code no meeting took place}. */
    private boolean isUnfulfilled(Sentence sentence, Token verb, Token noun) {
        boolean told = sentence.children(noun, "det").stream()
                        .anyMatch(det -> OPEN_DETERMINERS.contains(det.form().toLowerCase(Locale.ROOT)))
                || sentence.child(noun, "nmod:poss").isPresent()
                || isDue(sentence, noun);
        boolean since = sentence.tokens().stream().anyMatch(word -> word.form().equalsIgnoreCase("since"));
        return told
                && !since
                && noun.is("nsubj")
                && (words.value("come-about-verb", sentence, verb).isPresent() || isHeld(sentence, verb));
    }

    /** {@code talks that were due to resume}, {@code talks planned for Monday}. */
    private boolean isDue(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("acl") || child.is("acl:relcl") || child.is("amod"))
                .anyMatch(child -> words.has("planned-participle", child.form().toLowerCase(Locale.ROOT))
                        || words.value("scheduled-word", sentence, child).isPresent());
    }

    private boolean isHeld(Sentence sentence, Token verb) {
        return words.has("staging-verb", verb.lemma())
                && sentence.child(verb, "aux:pass").isPresent();
    }

    /** {@code pulled out of the talks}, {@code the talks fell through}: what became of it, where it is no object. */
    private Optional<EngagementStatus> indirect(Sentence sentence, Token verb, Token noun) {
        boolean left = (noun.is("obl") && noun.head() == verb.index()) || isOfLastMinute(sentence, verb, noun);
        boolean fell = noun.deprel().equals("nsubj");
        return left || fell
                ? words.value(left ? "stay-out-verb" : "fall-through-verb", sentence, verb)
                        .map(value -> EngagementStatus.valueOf(value.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean hasAux(Sentence sentence, Token verb, String lemma, String tag) {
        return sentence.children(verb).stream()
                .anyMatch(child -> (child.is("aux") || child.is("cop"))
                        && child.lemma().equals(lemma)
                        && child.xpos().startsWith(tag));
    }

    /** What the verb that a contact is object of says of it by its meaning. */
    Optional<EngagementStatus> lexical(Sentence sentence, Token verb) {
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
}
