package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import java.util.Optional;

/** Adds those whom a sentence of its own lists to the meeting or gathering told before: {@code Other participants include A and B}. */
final class Attendees {

    private static final String RULE = "contact.attendees";
    private static final String TOOK_PART = "contact.took-part";
    private static final int NEAR_SENTENCES = 4;

    private Attendees() {}

    /** Puts a list of those who attend where it belongs, or leaves it out; false where a mention is none. */
    static boolean settled(Draft draft, Stories stories) {
        if (draft.rule.equals(TOOK_PART)) {
            return joined(draft, stories);
        }
        if (!draft.rule.equals(RULE)) {
            return false;
        }
        Optional<Story> told = stories.last(
                story -> isAttended(story) && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES);
        told.ifPresentOrElse(story -> story.join(draft), () -> stories.decline(draft, "one-side"));
        return true;
    }

    /** {@code Representatives of A and B took part}: in the meeting of others told before, where there is one. */
    private static boolean joined(Draft draft, Stories stories) {
        Optional<Story> told = stories.last(story -> isAttended(story)
                && story.parties.size() > 1
                && !draft.isDatedOrPlaced()
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES);
        told.ifPresent(story -> story.join(draft));
        return told.isPresent();
    }

    private static boolean isAttended(Story story) {
        return story.kind == EngagementKind.MEETING || story.kind == EngagementKind.GATHERING;
    }
}
