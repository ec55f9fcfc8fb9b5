package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/**
 * {@code will welcome A to the bloc's summit}, {@code told B at the ministerial}: who is received at a gathering, or spoken to there,
 * takes part in it; that the two met apart is not told.
 */
final class SummitGuests {

    private static final String GIVES_AT = "contact.gives-at";

    private SummitGuests() {}

    /** Whether a mention is part of a gathering of its sentence; one that an organisation hosts becomes that gathering. */
    static boolean isOne(Draft draft, Stories stories, WordClasses words) {
        if (draft.rule.equals(GIVES_AT)) {
            boolean there = isAtGathering(draft, words);
            if (there) {
                attend(draft, stories);
            }
            return there;
        }
        boolean received = draft.isVerbal()
                && words.has("guest-receiving-verb", draft.act.lemma())
                && isTo(draft.sentence, draft.act, words);
        if (!received) {
            return false;
        }
        Draft gathering = draft.gathering;
        if (gathering != null) {
            gathering.addParties(draft.parties);
            return true;
        }
        if (draft.parties.stream()
                .anyMatch(party -> party.state() != null && party.state().isOrganisation())) {
            draft.kind = EngagementKind.GATHERING;
        }
        return false;
    }

    /** Those who spoke there were there, where the gathering is told before them. */
    private static void attend(Draft draft, Stories stories) {
        stories.last(story -> story.kind == EngagementKind.GATHERING && story.isToldIn(draft.sentence))
                .ifPresent(story -> draft.parties.forEach(story::addParty));
    }

    /** {@code its summit}, {@code the alliance's summit}, to which somebody is welcomed: what tells of the welcome tells of it. */
    static boolean isBareSummit(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return (draft.bare || isOfBloc(sentence, draft.act, words))
                && isSummit(draft.act, words)
                && draft.act.head() != 0
                && words.has(
                        "guest-receiving-verb", sentence.token(draft.act.head()).lemma())
                && Relations.hasCase(sentence, draft.act, List.of("to"));
    }

    /** {@code the alliance's summit}: whose it is tells who welcomes. */
    private static boolean isOfBloc(Sentence sentence, Token noun, WordClasses words) {
        return sentence.children(noun, "nmod").stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss") && words.has("summit-owner-noun", child.lemma()));
    }

    /** {@code welcomed A to the summit}. */
    private static boolean isTo(Sentence sentence, Token verb, WordClasses words) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(noun -> Relations.hasCase(sentence, noun, List.of("to")) && isSummit(noun, words));
    }

    /** {@code At a gathering of the blocs' ministers A asked B}. */
    private static boolean isAtGathering(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return draft.gathering != null
                || sentence.children(draft.act, "obl").stream()
                        .anyMatch(noun ->
                                Relations.hasCase(sentence, noun, List.of("at", "during")) && isSummit(noun, words));
    }

    private static boolean isSummit(Token noun, WordClasses words) {
        return words.has("hosted-summit-noun", noun.lemma().toLowerCase(Locale.ROOT));
    }
}
