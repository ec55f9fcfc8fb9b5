package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the verb that a noun for a contact hangs on says of its standing: by its meaning ({@code plans a summit}, {@code invited
 * her to talks}), by its form ({@code will hold talks}), or by what lies ahead during it ({@code during the trip he will meet}).
 */
final class GovernorStanding {

    private static final Set<String> GROUNDS = Set.of("light", "view", "consideration", "response", "reaction");
    private static final List<String> DURING = List.of("during", "throughout");
    private static final List<String> MEANS = List.of("in", "by", "via", "through", "during", "after", "following");
    private static final List<String> AFTER = List.of("after", "following", "since");
    private static final List<String> ON_A_TRIP = List.of("during", "throughout", "on");

    private final WordClasses words;
    private final Fates fates;
    private final VerbStanding verbs;

    GovernorStanding(WordClasses words, Fates fates, VerbStanding verbs) {
        this.words = words;
        this.fates = fates;
        this.verbs = verbs;
    }

    /** The standing of the contact that a noun below a verb tells. */
    Standing of(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        boolean direct = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        Optional<EngagementStatus> meant =
                direct && !isSpoken(verb, kind) ? byMeaning(sentence, verb, noun) : Optional.empty();
        if (meant.isPresent()) {
            return Standing.of(meant.get());
        }
        if (isFollowedUp(sentence, verb, noun)) {
            return Standing.of(EngagementStatus.HELD);
        }
        if (isGround(sentence, verb, noun) || Accounts.areGivenOf(words, sentence, noun)) {
            return Standing.of(EngagementStatus.HELD);
        }
        if (words.value("invite-verb", sentence, verb).isPresent() && isOccasionOf(sentence, noun)) {
            return Standing.of(EngagementStatus.HELD);
        }
        if (words.value("invite-verb", sentence, verb).isPresent() || Suppositions.isWish(sentence, verb, words)) {
            return Standing.of(EngagementStatus.PROPOSED);
        }
        if (Generalities.isOpinion(sentence, verb, noun, words)) {
            return Standing.declined("generic");
        }
        if (isDestination(sentence, verb, noun)) {
            return Standing.of(EngagementStatus.SCHEDULED);
        }
        if (direct || carries(sentence, verb, noun)) {
            return verbs.of(sentence, verb, kind);
        }
        return Standing.of(
                isAheadDuring(sentence, verb, noun, kind)
                                || isOnAgenda(sentence, verb, noun)
                                || isSpokenAt(sentence, verb, noun)
                                || isGatheringAhead(sentence, verb, noun, kind)
                        ? EngagementStatus.SCHEDULED
                        : EngagementStatus.HELD);
    }

    /** {@code invited her in a letter}, {@code invited her during a call}: how, and not to what. */
    private static boolean isOccasionOf(Sentence sentence, Token noun) {
        return noun.is("obl") && Relations.hasCase(sentence, noun, MEANS);
    }

    /** {@code the president's agenda for Friday includes a meeting}. */
    private boolean isListed(Sentence sentence, Token verb, Token noun) {
        return noun.is("obj")
                && words.has("listing-verb", verb.lemma())
                && (verb.xpos().equals("VBZ") || verb.xpos().equals("VBP"))
                && sentence.child(verb, "nsubj")
                        .filter(subject -> words.has("list-of-events-noun", subject.lemma()))
                        .isPresent();
    }

    /** {@code will travel there to follow up on the summit}: what is followed up has been held. */
    private boolean isFollowedUp(Sentence sentence, Token verb, Token noun) {
        return words.has("following-up-verb", verb.lemma()) && Relations.hasCase(sentence, noun, List.of("on", "upon"));
    }

    /** {@code offered his condolences}: who offers good wishes has sent them. */
    private static boolean isSpoken(Token verb, EngagementKind kind) {
        return kind == EngagementKind.MESSAGE && verb.lemma().equals("offer");
    }

    /** {@code postponed the talks}, {@code plans a summit}, {@code a visit is expected}: what is done to the contact itself. */
    private Optional<EngagementStatus> byMeaning(Sentence sentence, Token verb, Token noun) {
        Optional<EngagementStatus> status = fates.lexical(sentence, verb);
        if (status.isPresent()) {
            return status;
        }
        if (isListed(sentence, verb, noun)) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        boolean planned = noun.is("obj")
                && words.has("contact-planning-verb", verb.lemma())
                && sentence.child(verb, "aux")
                        .filter(aux -> aux.lemma().equals("have"))
                        .isEmpty();
        if (planned) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        boolean fixed = noun.deprel().equals("nsubj:pass")
                && words.value("schedule-verb", sentence, verb).isPresent();
        boolean expected = verb.lemma().equals("expect");
        return fixed
                ? Optional.of(expected ? EngagementStatus.PROPOSED : EngagementStatus.SCHEDULED)
                : Optional.empty();
    }

    /** {@code the talks will take place}, {@code engage in talks}: the verb tells no more than that there is the contact. */
    private boolean carries(Sentence sentence, Token verb, Token noun) {
        return noun.is("nsubj")
                || ((words.value("light-verb", sentence, verb).isPresent()
                                || words.value("take-place-verb", sentence, verb)
                                        .isPresent())
                        && !isBehind(sentence, verb, noun));
    }

    /** {@code agreed to resume patrols after a day of talks}: what is done after the contact is another thing than the contact. */
    private static boolean isBehind(Sentence sentence, Token verb, Token noun) {
        Token below = below(sentence, verb, noun);
        return below.is("obl") && Relations.hasCase(sentence, below, AFTER);
    }

    /** {@code wants to come back to it in light of this morning's call}: what somebody wishes because of a contact is another thing. */
    private static boolean isGround(Sentence sentence, Token verb, Token noun) {
        Token below = below(sentence, verb, noun);
        return noun.index() != below.index()
                && below.is("obl")
                && GROUNDS.contains(below.lemma())
                && Relations.hasCase(sentence, below, List.of("in"));
    }

    /** {@code will speak at the launch of the council}: who is to do something at an event goes to one that is still to come. */
    private boolean isSpokenAt(Sentence sentence, Token verb, Token noun) {
        Token below = below(sentence, verb, noun);
        boolean at = below.is("obl") && Relations.hasCase(sentence, below, List.of("at"));
        boolean remarks = below.is("obj")
                && noun.index() != below.index()
                && sentence.children(below, "nmod").stream()
                        .anyMatch(event -> sentence.isWithin(noun, event)
                                && Relations.hasCase(
                                        sentence, event, List.of("at"))); // will give an address at the launch
        return (at || remarks)
                && verbs.of(sentence, verb, EngagementKind.MEETING).status() == EngagementStatus.SCHEDULED;
    }

    /** The word right below the verb on the way to a noun. */
    private static Token below(Sentence sentence, Token verb, Token noun) {
        Token below = noun;
        while (below.head() != verb.index() && below.head() != 0) {
            below = sentence.token(below.head());
        }
        return below;
    }

    /** {@code left for Rabat for talks}: they are still to come. */
    private boolean isDestination(Sentence sentence, Token verb, Token noun) {
        return noun.is("obl")
                && noun.head() == verb.index()
                && Relations.hasCase(sentence, noun, List.of("for"))
                && words.value("depart-verb", sentence, verb).isPresent();
    }

    /** {@code will top the agenda of his visit}: what is to be spoken of there lies ahead, and so does it. */
    private boolean isOnAgenda(Sentence sentence, Token verb, Token noun) {
        return noun.is("nmod")
                && sentence.head(noun)
                        .filter(head -> words.has("agenda-noun", head.lemma()))
                        .filter(head -> head.head() == verb.index())
                        .isPresent()
                && sentence.children(verb).stream().anyMatch(StandingWords::isFuture);
    }

    /** {@code will fly to Rabat for the summit}, {@code will not go there for the summit}: it is still to come. */
    private static boolean isGatheringAhead(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        return kind == EngagementKind.GATHERING
                && noun.is("obl")
                && Relations.hasCase(sentence, noun, List.of("for"))
                && sentence.children(verb, "aux").stream().anyMatch(StandingWords::isFuture);
    }

    /** {@code During her trip, the minister will meet}: what still lies ahead is part of a trip that does. */
    private boolean isAheadDuring(Sentence sentence, Token verb, Token noun, EngagementKind kind) {
        return noun.is("obl")
                && Relations.hasCase(sentence, noun, kind == EngagementKind.VISIT ? ON_A_TRIP : DURING)
                && verbs.of(sentence, verb, EngagementKind.MEETING).status() == EngagementStatus.SCHEDULED;
    }
}
