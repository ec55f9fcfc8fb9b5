package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Good wishes and condolences that were spoken, not sent: in a call or meeting that the same sentence tells ({@code spoke with A to
 * express her condolences}), or that the title of a release is about ({@code Call with the Foreign Minister}).
 */
final class SpokenWishes {

    private static final Pattern TALK_TITLE = Pattern.compile(
            "(?i)\\b(?:call|meetings?|conversation|visit|talks|discussion|lunch|dinner|breakfast) with\\b");
    private static final Set<String> WRITTEN = Set.of("written", "handwritten", "personal", "sealed");
    private static final Set<String> GIVING =
            Set.of("hand", "deliver", "carry", "bear", "bring", "submit", "present", "transmit", "pass");
    private static final Set<EngagementKind> TALKS = Set.of(EngagementKind.CALL, EngagementKind.MEETING);

    private SpokenWishes() {}

    /**
     * Leaves such messages out.
     *
     * @param title of the article; null where it has none
     */
    static void drop(Stories stories, @Nullable String title) {
        boolean talk = title != null && TALK_TITLE.matcher(title).find();
        stories.all().stream()
                .filter(story -> story.kind == EngagementKind.MESSAGE)
                .filter(story -> (talk && story.start == null) || isToldWithTalk(stories, story))
                .toList()
                .forEach(story -> stories.drop(story, "spoken"));
    }

    private static boolean isToldWithTalk(Stories stories, Story message) {
        return stories.all().stream()
                        .filter(talk -> TALKS.contains(talk.kind)
                                && talk.parties.keySet().containsAll(message.parties.keySet()))
                        .anyMatch(talk -> message.drafts.stream()
                                .allMatch(draft -> !draft.isVerbal() && talk.isToldIn(draft.sentence)))
                && message.drafts.stream().noneMatch(SpokenWishes::isHandedOver);
    }

    /** {@code handed over a letter}: on paper, wherever it was. */
    private static boolean isHandedOver(Draft draft) {
        boolean written =
                draft.sentence.children(draft.act, "amod").stream().anyMatch(child -> WRITTEN.contains(child.lemma()));
        return written
                || draft.rule.equals("message.protest")
                || (draft.act.head() != 0
                        && GIVING.contains(
                                draft.sentence.token(draft.act.head()).lemma()));
    }
}
