package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** In whose company a contact was: all members of an organisation, or two officials who were merely in one place. */
final class Company {

    private static final Set<String> STATES = Set.of("country", "nation", "state", "government", "economy");
    private static final Set<String> FEW = Set.of("one", "two", "three", "1", "2", "3");
    private static final int MOST_STATES = 3;
    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)\\b(?:ministers|leaders|heads of (?:state|government)|presidents|premiers|ambassadors|envoys"
                    + "|(?:finance|defen[cs]e|army|military|trade|energy|interior|budget|central bank|police) chiefs)\\b");
    private static final Set<String> INNER = Set.of("contact.hours-of-talks", "contact.hold", "contact.in-talks");
    private static final Set<String> TOGETHER = Set.of("contact.both-at", "contact.gives-at");

    private Company() {}

    /** Whether it is told only by what officials of two states did in one place, and not surely enough: no day is told. */
    static boolean isLoose(Draft draft) {
        return TOGETHER.contains(draft.rule) && !isTogether(draft);
    }

    /** {@code ASEAN foreign ministers met Wang Yi}: those of all members of an organisation. */
    static boolean isOfMembers(Draft draft) {
        return draft.parties.stream()
                .anyMatch(party -> party.kind() == Actor.Kind.OFFICIAL
                        && party.state() != null
                        && party.state().isOrganisation()
                        && MEMBERS.matcher(party.name()).find());
    }

    /** {@code with the Union and over a dozen countries}, {@code ministers from all seven countries of the region}: of many. */
    static boolean isOfCountedStates(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.tokens().stream()
                .filter(word -> word.index() > draft.act.index() && STATES.contains(word.lemma()))
                .filter(word -> word.xpos().equals("NNS") && isWith(sentence, word))
                .anyMatch(word -> sentence.children(word).stream()
                        .anyMatch(number -> number.is("nummod")
                                && !FEW.contains(number.form().toLowerCase(Locale.ROOT))));
    }

    /** {@code a meeting of the ministers of the coalition}. */
    static boolean isOfUnion(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return !draft.isVerbal()
                && sentence.children(draft.act, "nmod").stream()
                        .filter(officials -> officials.xpos().endsWith("S")
                                && Relations.hasCase(sentence, officials, List.of("of"))
                                && MEMBERS.matcher(officials.form()).find())
                        .flatMap(officials -> sentence.children(officials, "nmod").stream())
                        .anyMatch(union -> Relations.hasCase(sentence, union, List.of("of", "from"))
                                && words.contains(
                                        "membership-noun", union.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether they, or those who come from them, are whom somebody meets. */
    private static boolean isWith(Sentence sentence, Token states) {
        boolean joined =
                states.is("conj") || (states.is("nmod") && Relations.hasCase(sentence, states, List.of("of", "from")));
        return joined
                && sentence.head(states)
                        .filter(head -> Relations.hasCase(sentence, head, List.of("with")))
                        .isPresent();
    }

    /** {@code G20 finance chiefs ended two days of talks}: with each other, whoever else is told of beside them. */
    static boolean isInnerTalks(Draft draft) {
        boolean inner = INNER.contains(draft.rule) && draft.states() == 1 && isOfMembers(draft);
        return inner
                && !draft.isVerbal()
                && draft.forums.isEmpty()
                && draft.sentence.children(draft.act, "nmod").stream()
                        .noneMatch(child -> Relations.hasCase(draft.sentence, child, List.of("with", "between")));
    }

    /** Only of two or three states, each told by the words themselves, on a day or in a month that is told too. */
    private static boolean isTogether(Draft draft) {
        PartialDate start = draft.start;
        return draft.states() > 1
                && draft.states() <= MOST_STATES
                && draft.status == EngagementStatus.HELD
                && start != null
                && start.precision() != PartialDate.Precision.YEAR
                && draft.parties.stream().allMatch(party -> party.isPerson() || party.kind() == Actor.Kind.OFFICIAL);
    }
}
