package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;

/** {@code The summit will also discuss …}, after an organisation's summit was told: that one, and none of the article's two states. */
final class SummitsTold {

    private static final Set<String> BARE = Set.of("det", "punct", "acl");
    private static final Set<String> POINTING = Set.of("the", "this");
    private static final int NEAR_SENTENCES = 2;

    private SummitsTold() {}

    /** Joins such a mention with the gathering told last; false where it is none. */
    static boolean settled(Draft draft, Stories stories, WordClasses words) {
        boolean bare = draft.act.upos() == Upos.NOUN
                && words.has("told-summit-noun", draft.act.lemma().toLowerCase(Locale.ROOT))
                && draft.forums.isEmpty()
                && draft.sentence.children(draft.act, "det").stream()
                        .anyMatch(det -> POINTING.contains(det.form().toLowerCase(Locale.ROOT)))
                && draft.sentence.children(draft.act).stream().allMatch(SummitsTold::tellsNothing);
        return bare
                && stories.last(story -> story.kind != EngagementKind.VISIT && story.kind != EngagementKind.MESSAGE)
                        .filter(story -> story.kind == EngagementKind.GATHERING
                                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES)
                        .filter(story -> draft.start == null || draft.start.equals(story.start))
                        .map(story -> join(draft, story))
                        .isPresent();
    }

    private static boolean tellsNothing(Token child) {
        return BARE.contains(child.relation());
    }

    private static Story join(Draft draft, Story story) {
        draft.kind = EngagementKind.GATHERING;
        draft.parties.clear();
        draft.bare = true;
        story.add(draft);
        return story;
    }
}
