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
import java.util.Set;

/**
 * Reads polarity, modality and tense: what is said to have happened, what is announced, what is only proposed, put off,
 * called off or refused, and what is denied.
 */
final class StatusReader {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "would");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "’s");
    private static final Set<String> PLANS = Set.of("plan", "schedule", "prepare", "announce", "arrange");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "should");
    private static final Set<String> NOUN_ROLES = Set.of("obj", "nsubj", "obl", "nmod", "xcomp", "conj", "appos");
    private static final List<String> PREDICATES = List.of("standing-predicate", "proposed-word", "scheduled-word");
    /** {@code called talks with Washington a dead end}: an opinion of talks as such. */
    private static final Set<String> OPINION =
            Set.of("call", "describe", "deem", "consider", "regard", "brand", "term", "view");

    private static final List<String> DURING = List.of("during", "throughout");
    private static final List<String> ON_A_TRIP = List.of("during", "throughout", "on");
    private static final int MOST_STEPS = 4;

    private final WordClasses words;

    private final Fates fates;

    StatusReader(WordClasses words) {
        this.words = words;
        this.fates = new Fates(words);
    }

    /** The standing of a contact; what became of a round of talks is what became of the talks. */
    Standing standing(Draft draft) {
        Sentence sentence = draft.sentence;
        Optional<Token> round = Optional.ofNullable(draft.round);
        return round.flatMap(noun -> governor(sentence, noun).flatMap(verb -> fates.of(sentence, verb, noun)))
                .map(Standing::of)
                .orElseGet(() -> standing(sentence, draft.act, draft.kind));
    }

    /** Whether the verb that a contact hangs on tells what became of it: cancelled, postponed, refused. */
    boolean isDecided(Draft draft) {
        Token word = draft.round == null ? draft.act : draft.round;
        return governor(draft.sentence, word)
                .flatMap(verb -> fates.of(draft.sentence, verb, word))
                .isPresent();
    }

    /** The standing of the contact that a word tells of. */
    Standing standing(Sentence sentence, Token act, EngagementKind kind) {
        boolean there =
                kind == EngagementKind.VISIT && sentence.child(act, "cop").isPresent();
        if (there && isUnderWay(sentence, act)) {
            return Standing.of(EngagementStatus.ONGOING);
        }
        if (act.upos() == Upos.VERB || act.upos() == Upos.AUX || there) {
            return ofVerb(sentence, act, kind, MOST_STEPS);
        }
        Optional<EngagementStatus> fate = governor(sentence, act).flatMap(verb -> fates.of(sentence, verb, act));
        if (fate.isPresent()) {
            return Standing.of(fate.get());
        }
        if (act.lemma().equals("invitation")) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (fates.isDenied(sentence, act)) {
            return Standing.declined("negated");
        }
        if (isOfKind(sentence, act)) {
            return Standing.declined("generic");
        }
        Optional<Standing> own = kind == EngagementKind.MESSAGE ? Optional.empty() : ofModifiers(sentence, act);
        if (own.isPresent()) {
            return own.get();
        }
        return governor(sentence, act)
                .map(verb -> ofGovernor(sentence, verb, act, kind))
                .orElse(Standing.of(copula(sentence, act)));
    }

    /** {@code During her trip, the minister will meet}: what still lies ahead is part of a trip that does. */
    private Optional<Standing> duringWhich(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        return Optional.of(ofVerb(sentence, verb, EngagementKind.MEETING, MOST_STEPS))
                .filter(standing -> noun.is("obl")
                        && Relations.hasCase(sentence, noun, kind == EngagementKind.VISIT ? ON_A_TRIP : DURING))
                .filter(standing -> standing.status() == EngagementStatus.SCHEDULED);
    }

    /**
     * {@code continue conversations with the new government}, {@code support for conversations between}, {@code urged both to
     * resume negotiations}: contact as such, not one of them.
     */
    private boolean isOfKind(Sentence sentence, Token noun) {
        boolean several = noun.xpos().equals("NNS")
                && sentence.children(noun, "det").isEmpty()
                && sentence.children(noun, "nmod:poss").isEmpty()
                && sentence.children(noun, "nummod").isEmpty();
        Optional<Token> head = sentence.head(noun).filter(above -> several);
        boolean talks = words.contains("plural-talks", noun.form().toLowerCase(Locale.ROOT));
        boolean kept = noun.is("obj")
                && head.filter(verb -> words.contains("wish-verb", verb.lemma())
                                || (words.contains("keep-up-verb", verb.lemma())
                                        && (!talks || Relations.isInfinitive(sentence, verb))))
                        .isPresent();
        boolean wanted = noun.is("nmod")
                && head.filter(above -> words.contains("abstract-noun", above.lemma()))
                        .isPresent();
        boolean urged = head.filter(verb -> verb.upos() == Upos.VERB && Relations.isInfinitive(sentence, verb))
                .flatMap(sentence::head)
                .filter(verb -> words.contains("propose-verb", verb.lemma()))
                .filter(verb -> !(verb.lemma().equals("offer") || verb.lemma().equals("propose")))
                .isPresent();
        return kept || wanted || urged || (several && Suppositions.isOfMore(sentence, noun));
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
            if (status.isPresent() && (child.is("amod") || child.deprel().equals("acl") || child.is("compound"))) {
                return status.map(Standing::of);
            }
        }
        if (isToBeHeld(sentence, noun)) {
            return Optional.of(Standing.of(EngagementStatus.SCHEDULED));
        }
        if (isLookedForwardTo(sentence, noun)) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        if (isAheadOf(sentence, noun)) {
            return Optional.of(Standing.of(EngagementStatus.SCHEDULED));
        }
        Optional<EngagementStatus> said = ofPredicate(sentence, noun);
        if (said.isPresent()) {
            return said.map(Standing::of);
        }
        Optional<Token> head = sentence.head(noun);
        if (head.isPresent()
                && noun.is("nmod")
                && words.contains("proposed-word", head.get().lemma())) {
            return Optional.of(Standing.of(EngagementStatus.PROPOSED));
        }
        return Optional.empty();
    }

    /** {@code a further meeting is possible}, {@code the summit is off}: what is said of it with a form of to be. */
    private Optional<EngagementStatus> ofPredicate(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(head -> noun.is("nsubj") && head.upos() != Upos.VERB)
                .filter(head -> sentence.children(head).stream().noneMatch(this::isNegation))
                .flatMap(head -> PREDICATES.stream()
                        .filter(wordClass ->
                                words.value(wordClass, sentence, head).isPresent())
                        .findFirst()
                        .flatMap(wordClass -> words.value(wordClass, sentence, head)
                                .filter(value -> !value.isEmpty())
                                .map(value -> EngagementStatus.valueOf(value.toUpperCase(Locale.ROOT)))));
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

    /** {@code looks forward to his visit}, {@code hopes for a summit}: it is wished for. */
    private boolean isLookedForwardTo(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> verb.lemma().equals("look")
                        && sentence.children(verb, "advmod").stream()
                                .anyMatch(child -> child.form().equals("forward")))
                .isPresent();
    }

    /** {@code ahead of the summit}: it is still to come. */
    private static boolean isAheadOf(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("ahead"));
    }

    private Standing ofGovernor(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        boolean direct = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        if (direct) {
            Optional<EngagementStatus> status = fates.lexical(sentence, verb);
            if (status.isPresent()) {
                return Standing.of(status.get());
            }
            boolean planned = noun.is("obj") && PLANS.contains(verb.lemma());
            if (planned
                    && !sentence.child(verb, "aux")
                            .filter(aux -> aux.lemma().equals("have"))
                            .isPresent()) {
                return Standing.of(EngagementStatus.SCHEDULED);
            }
            if (noun.deprel().equals("nsubj:pass")
                    && words.value("schedule-verb", sentence, verb).isPresent()) {
                boolean expected = verb.lemma().equals("expect");
                return Standing.of(expected ? EngagementStatus.PROPOSED : EngagementStatus.SCHEDULED);
            }
        }
        if (words.value("invite-verb", sentence, verb).isPresent() || Suppositions.isWish(sentence, verb)) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (OPINION.contains(verb.lemma())
                && noun.is("obj")
                && sentence.children(noun, "det").isEmpty()) {
            return Standing.declined("generic");
        }
        boolean carries = direct
                || noun.is("nsubj")
                || words.value("light-verb", sentence, verb).isPresent()
                || words.value("take-place-verb", sentence, verb).isPresent();
        if (carries) {
            return ofVerb(sentence, verb, kind, MOST_STEPS);
        }
        return duringWhich(sentence, verb, noun, kind).orElse(Standing.of(EngagementStatus.HELD));
    }

    private Standing ofVerb(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        Optional<EngagementStatus> given = fates.ofVerb(sentence, verb);
        if (given.isPresent()) {
            return Standing.of(given.get());
        }
        if (sentence.children(verb).stream().anyMatch(this::isNegation)) {
            return Standing.declined("negated");
        }
        if (Suppositions.isSupposed(sentence, verb)) {
            return Standing.declined("generic");
        }
        if (Suppositions.isWish(sentence, verb)) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (kind == EngagementKind.VISIT && verb.lemma().equals("accept")) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        boolean refused = kind == EngagementKind.VISIT && isOfInvitation(sentence, verb);
        if (refused) {
            return Standing.of(EngagementStatus.REFUSED);
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
            Optional<EngagementStatus> word = child.is("advmod") ? statusWord(sentence, child) : Optional.empty();
            if (word.isPresent() && !form.equals("next")) {
                return Standing.of(
                        child.lemma().equals("due") ? EngagementStatus.SCHEDULED : EngagementStatus.PROPOSED);
            }
        }
        boolean infinitive = sentence.children(verb).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("to") && (child.is("mark") || child.is("aux")));
        if (infinitive) {
            return ofInfinitive(sentence, verb, kind, steps);
        }
        boolean forward = verb.xpos().equals("VBG")
                && verb.head() != 0
                && sentence.token(verb.head()).lemma().equals("look")
                && sentence.children(sentence.token(verb.head()), "advmod").stream()
                        .anyMatch(child -> child.form().equals("forward"));
        if (forward) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        if (isBefore(sentence, verb) && steps > 0) {
            Standing other = ofVerb(sentence, sentence.token(verb.head()), kind, steps - 1);
            if (other.declined() == null && other.status() == EngagementStatus.SCHEDULED) {
                return Standing.of(EngagementStatus.SCHEDULED);
            }
        }
        boolean progressive = verb.xpos().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.is("aux") && PRESENT.contains(child.form()));
        if (progressive) {
            return Standing.of(EngagementStatus.ONGOING);
        }
        boolean clause = verb.is("xcomp") || (verb.is("conj") && verb.xpos().equals("VB"));
        if (clause && verb.head() != 0 && steps > 0) {
            return ofVerb(sentence, sentence.token(verb.head()), kind, steps - 1);
        }
        return Standing.of(EngagementStatus.HELD);
    }

    /** {@code turned down an invitation to visit India}. */
    private boolean isOfInvitation(Sentence sentence, Token verb) {
        return words.value("refuse-verb", sentence, verb).isPresent()
                && sentence.child(verb, "obj")
                        .filter(object -> object.lemma().equals("invitation"))
                        .isPresent();
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

    /** {@code welcomed their openness to negotiate}, whatever the tree hangs the infinitive on. */
    private boolean isWillingness(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.form().equalsIgnoreCase("to") && child.index() > 1)
                .map(child -> sentence.token(child.index() - 1))
                .anyMatch(noun -> words.contains("abstract-noun", noun.lemma()));
    }

    private Standing ofInfinitive(Sentence sentence, Token verb, EngagementKind kind, int steps) {
        Optional<EngagementStatus> offered = fates.ofOffer(sentence, verb);
        if (offered.isPresent()) {
            return Standing.of(offered.get());
        }
        boolean beTo = sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("be"));
        if (verb.head() == 0 || beTo) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        if (verb.is("acl") && isCounted(sentence, sentence.token(verb.head()))) {
            return Standing.of(EngagementStatus.HELD);
        }
        Token head = sentence.token(verb.head());
        Optional<EngagementStatus> meant = fates.ofVerb(sentence, head);
        if (meant.isPresent()) {
            return Standing.of(meant.get());
        }
        if (sentence.children(head).stream().anyMatch(this::isNegation)) {
            return Standing.declined("negated");
        }
        if (isWillingness(sentence, verb)) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        Optional<EngagementStatus> lexical = fates.lexical(sentence, head);
        if (lexical.isPresent() && !verb.is("advcl")) {
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

    /** {@code the first president to visit Japan} has visited it. */
    private boolean isCounted(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.is("amod")
                        && (words.contains("ordinal-word", child.form())
                                || child.form().equalsIgnoreCase("only"))
                        && !child.form().equalsIgnoreCase("next"));
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
        return word.upos() == Upos.VERB || word.upos() == Upos.ADJ ? fates.lexical(sentence, word) : Optional.empty();
    }

    private static EngagementStatus copula(Sentence sentence, Token noun) {
        boolean future = sentence.children(noun).stream()
                .anyMatch(
                        child -> child.is("aux") && FUTURE.contains(child.form().toLowerCase(Locale.ROOT)));
        return future ? EngagementStatus.SCHEDULED : EngagementStatus.HELD;
    }

    /** {@code is on a visit}. */
    private boolean isUnderWay(Sentence sentence, Token visit) {
        boolean there = visit.upos() == Upos.PROPN && Relations.hasCase(sentence, visit, List.of("in"));
        return (visit.upos() == Upos.NOUN || there)
                && sentence.child(visit, "cop")
                        .filter(verb -> PRESENT.contains(verb.form().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && Relations.hasCase(sentence, visit, List.of("on", "in"))
                && sentence.children(visit).stream().noneMatch(this::isNegation);
    }

    private boolean isNegation(Token token) {
        return (token.is("advmod") || token.is("det") || token.is("cc:preconj"))
                && words.contains("negation", token.form());
    }
}
