package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a verb says of the standing of the contact that it tells or carries, by its own form and by the verbs above it: {@code
 * will meet}, {@code might visit}, {@code was expected to confer}, {@code did not call}.
 */
final class VerbStanding {

    private static final int MOST_STEPS = 4;

    private final WordClasses words;
    private final Fates fates;
    private final Negations negations;
    private final StandingWords standings;
    private final InfinitiveStanding infinitives;
    private final Hypotheticals hypotheticals;
    private final DroppedPlans dropped;

    VerbStanding(WordClasses words, Fates fates, Negations negations, StandingWords standings) {
        this.words = words;
        this.fates = fates;
        this.dropped = new DroppedPlans(fates, words);
        this.negations = negations;
        this.standings = standings;
        this.hypotheticals = new Hypotheticals(words, negations);
        this.infinitives = new InfinitiveStanding(words, fates, negations);
    }

    /** The standing; what no word puts in doubt was held. */
    Standing of(Sentence sentence, Token verb, EngagementKind kind) {
        return of(sentence, verb, kind, MOST_STEPS);
    }

    private Standing of(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        return outright(sentence, verb, kind)
                .or(() -> byWordsBeside(sentence, verb))
                .or(() -> byForm(sentence, verb, kind, steps))
                .orElse(Standing.of(EngagementStatus.HELD));
    }

    /** What became of it, that it was denied or only supposed, and what became of an invitation to it. */
    private Optional<Standing> outright(Sentence sentence, Token verb, EngagementKind kind) {
        Optional<EngagementStatus> given = fates.ofVerb(sentence, verb).or(() -> dropped.of(sentence, verb));
        if (given.isPresent()) {
            return given.map(Standing::of);
        }
        if (negations.isNegated(sentence, verb) || Suppositions.isDenied(sentence, verb)) {
            return Optional.of(Standing.declined("negated"));
        }
        Optional<Standing> unreal = hypotheticals.of(sentence, verb);
        if (unreal.isPresent()) {
            return unreal;
        }
        if (Suppositions.isSupposed(sentence, verb) || Suppositions.isHabit(sentence, verb, words)) {
            return Optional.of(Standing.declined("generic"));
        }
        if (Suppositions.isWish(sentence, verb, words) || Suppositions.isConditional(sentence, verb)) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        return byInvitation(sentence, verb, kind)
                .or(() -> fates.ofOfferThat(sentence, verb))
                .map(Standing::of);
    }

    /** {@code turned down an invitation to visit India}, {@code accepted a visit}, {@code invited the premier}, {@code is expected in Lima}. */
    private Optional<EngagementStatus> byInvitation(Sentence sentence, Token verb, EngagementKind kind) {
        if (kind == EngagementKind.VISIT && verb.lemma().equals("accept")) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        if (kind == EngagementKind.VISIT && refusesInvitation(sentence, verb)) {
            return Optional.of(EngagementStatus.REFUSED);
        }
        boolean invited = words.value("invite-verb", sentence, verb).isPresent();
        if (kind == EngagementKind.VISIT && invited && isDeclined(sentence, verb)) {
            return Optional.of(EngagementStatus.REFUSED);
        }
        boolean expected = kind == EngagementKind.VISIT && words.has("expecting-verb", verb.lemma());
        return expected
                ? Optional.of(EngagementStatus.PROPOSED)
                : words.value("invite-verb", sentence, verb).map(value -> EngagementStatus.PROPOSED);
    }

    /** {@code was invited to Rabat but declined}. */
    private boolean isDeclined(Sentence sentence, Token verb) {
        return Stream.of("conj", "parataxis")
                .flatMap(relation -> sentence.children(verb, relation).stream())
                .anyMatch(answer -> words.value("refuse-verb", sentence, answer).isPresent()
                        && sentence.child(answer, "obj").isEmpty()
                        && !negations.isNegated(sentence, answer));
    }

    private boolean refusesInvitation(Sentence sentence, Token verb) {
        return words.value("refuse-verb", sentence, verb).isPresent()
                && sentence.child(verb, "obj")
                        .filter(object -> object.lemma().equals("invitation"))
                        .isPresent();
    }

    /** {@code will meet}, {@code may meet}, {@code possibly met}: the first auxiliary or adverb that says one. */
    private Optional<Standing> byWordsBeside(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .flatMap(child -> byWord(sentence, child).stream())
                .findFirst()
                .map(Standing::of);
    }

    private Optional<EngagementStatus> byWord(Sentence sentence, Token child) {
        if (StandingWords.isFuture(child)) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        if (StandingWords.isPossible(child)) {
            return Optional.of(EngagementStatus.PROPOSED);
        }
        return Optional.of(child)
                .filter(word -> word.is("advmod")
                        && !word.form().toLowerCase(Locale.ROOT).equals("next"))
                .flatMap(word -> standings.of(sentence, word))
                .map(status -> child.lemma().equals("due") ? EngagementStatus.SCHEDULED : EngagementStatus.PROPOSED);
    }

    /** By what form the verb has, and what stands above it. */
    private Optional<Standing> byForm(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        if (isInfinitive(sentence, verb)) {
            return infinitives.of(sentence, verb).or(() -> Optional.of(asHead(sentence, verb, kind, steps)));
        }
        if (verb.xpos().equals("VBG") && Suppositions.isLookedForwardTo(sentence, verb)) {
            return Optional.of(Standing.of(EngagementStatus.SCHEDULED));
        }
        if (isBefore(sentence, verb) && steps > 0) {
            Standing other = of(sentence, sentence.token(verb.head()), kind, steps - 1);
            if (other.declined() == null && other.status() == EngagementStatus.SCHEDULED) {
                return Optional.of(other);
            }
        }
        if (isOfWhatLiesAhead(sentence, verb) && steps > 0) {
            return Governor.of(sentence, sentence.token(verb.head()))
                    .map(above -> of(sentence, above, kind, steps - 1))
                    .filter(other -> other.declined() == null && other.status() == EngagementStatus.SCHEDULED);
        }
        if (isProgressive(sentence, verb)) {
            return Optional.of(Standing.of(EngagementStatus.ONGOING));
        }
        boolean clause = verb.is("xcomp") || (verb.is("conj") && verb.xpos().equals("VB"));
        return clause && verb.head() != 0 && steps > 0
                ? Optional.of(of(sentence, sentence.token(verb.head()), kind, steps - 1))
                : Optional.empty();
    }

    /** With {@code to}, which a parse may take for an auxiliary. */
    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("to") && (child.is("mark") || child.is("aux")));
    }

    /** {@code will stop in Doha before travelling to Cairo}: what comes later is no nearer than what comes first. */
    private static boolean isBefore(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBG")
                && verb.is("advcl")
                && sentence.children(verb).stream()
                        .anyMatch(child -> (child.is("mark") || child.is("case"))
                                && Set.of("before", "prior")
                                        .contains(child.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code will travel to the forum, convened by the Union}: a participle tells no time of its own. */
    private static boolean isOfWhatLiesAhead(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN")
                && verb.is("acl")
                && !verb.deprel().equals("acl:relcl")
                && verb.head() != 0
                && sentence.children(verb).stream().noneMatch(child -> child.is("aux"));
    }

    /** {@code is visiting}. */
    private static boolean isProgressive(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.is("aux") && StandingWords.PRESENT.contains(child.form()));
    }

    /** {@code travelled to Geneva to meet}: the purpose of what has happened is taken to have happened. */
    private Standing asHead(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        Token head = sentence.token(verb.head());
        boolean purpose = verb.is("advcl") || verb.is("acl");
        if (steps > 0 && (!purpose || head.upos() == Upos.VERB)) {
            return of(sentence, head, kind, steps - 1);
        }
        return Standing.of(purpose ? EngagementStatus.SCHEDULED : EngagementStatus.HELD);
    }
}
