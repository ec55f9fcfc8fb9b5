package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.NameWords;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contacts that are told once with their day and once more without: {@code held the second session of the dialogue} and {@code
 * the delegations held the dialogue in Lima}, where the article knows but one of these sides. They are one.
 */
final class UndatedDoubles {

    private static final Set<EngagementKind> ONCE =
            Set.of(EngagementKind.MEETING, EngagementKind.CALL, EngagementKind.GATHERING);

    private UndatedDoubles() {}

    /** Puts what is told twice together. */
    static void join(Stories stories) {
        for (Story second : List.copyOf(stories.all())) {
            if (second.start == null && ONCE.contains(second.kind) && isSure(second)) {
                List<Story> firsts = stories.all().stream()
                        .filter(first -> first != second && mayBeOne(first, second))
                        .toList();
                if (firsts.size() == 1) {
                    stories.merge(firsts.get(0), second);
                }
            }
        }
    }

    private static boolean mayBeOne(Story first, Story second) {
        boolean same = first.kind == second.kind && first.parties.keySet().equals(second.parties.keySet());
        boolean told = first.start != null || isInOneSentence(first, second);
        return same
                && told
                && isOpen(first) == isOpen(second)
                && Matching.places(first.place, second.place)
                && second.drafts.stream().noneMatch(draft -> draft.distinct || isBefore(draft))
                && second.drafts.stream().allMatch(draft -> tellsWhich(first, draft))
                && first.drafts.stream().noneMatch(UndatedDoubles::isBefore)
                && second.parties.entrySet().stream().allMatch(side -> areOf(first, side));
    }

    /** {@code had cleared the way}: what was before the news. */
    private static boolean isBefore(Draft draft) {
        Sentence sentence = draft.sentence;
        Token verb = draft.act;
        while (verb.upos() != Upos.VERB && verb.head() != 0) {
            verb = sentence.token(verb.head());
        }
        return draft.earlier
                || draft.old
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.form().equalsIgnoreCase("had"));
    }

    /** Whether a mention points back, is a session of a standing body, or tells by name who took part. */
    private static boolean tellsWhich(Story first, Draft draft) {
        return draft.definite
                || draft.formal
                || first.isToldIn(draft.sentence)
                || draft.parties.stream().anyMatch(Actor::isPerson);
    }

    private static boolean isInOneSentence(Story first, Story second) {
        return second.drafts.stream().allMatch(draft -> first.isToldIn(draft.sentence));
    }

    private static boolean areOf(Story first, Map.Entry<StateCode, ? extends Map<String, ?>> side) {
        return side.getValue().keySet().stream()
                .allMatch(name -> first.names(side.getKey()).stream().anyMatch(one -> NameWords.match(one, name)));
    }

    private static boolean isSure(Story story) {
        return story.status != EngagementStatus.CANCELLED && story.status != EngagementStatus.REFUSED;
    }

    private static boolean isOpen(Story story) {
        return story.status != EngagementStatus.HELD && story.status != EngagementStatus.ONGOING;
    }
}
