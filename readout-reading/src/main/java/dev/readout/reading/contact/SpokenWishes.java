package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
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
    private static final Set<EngagementKind> TALKS = Set.of(EngagementKind.CALL, EngagementKind.MEETING);

    private SpokenWishes() {}

    /**
     * Leaves such messages out.
     *
     * @param title of the article; null where it has none
     */
    static void drop(Stories stories, @Nullable String title, WordClasses words) {
        boolean talk = title != null && TALK_TITLE.matcher(title).find();
        stories.all().stream()
                .filter(story -> story.kind == EngagementKind.MESSAGE)
                .filter(story -> (talk && story.start == null) || isToldWithTalk(stories, story, words))
                .toList()
                .forEach(story -> stories.drop(story, "spoken"));
    }

    private static boolean isToldWithTalk(Stories stories, Story message, WordClasses words) {
        return stories.all().stream()
                        .filter(talk -> TALKS.contains(talk.kind)
                                && talk.parties.keySet().containsAll(message.parties.keySet()))
                        .anyMatch(talk -> message.drafts.stream()
                                .allMatch(draft -> !draft.isVerbal() && talk.isToldIn(draft.sentence)))
                && message.drafts.stream().noneMatch(word -> isHandedOver(word, words));
    }

    /** {@code handed over a letter}: on paper, wherever it was. */
    private static boolean isHandedOver(Draft draft, WordClasses words) {
        boolean written = draft.sentence.children(draft.act, "amod").stream()
                .anyMatch(child -> words.has("written-adjective", child.lemma()));
        return written
                || draft.rule.equals("message.protest")
                || (draft.act.head() != 0
                        && words.has(
                                "message-giving-verb",
                                draft.sentence.token(draft.act.head()).lemma()));
    }
}
