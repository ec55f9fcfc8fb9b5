package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Set;

/**
 * Meetings told after the gathering that the article is about, between some of those who were there and at no other time or
 * place: they were on its margins.
 */
final class MarginMeetings {

    private static final Set<EngagementStatus> CLOSED = Set.of(EngagementStatus.HELD, EngagementStatus.ONGOING);

    private final Occasions occasions;

    MarginMeetings(Occasions occasions) {
        this.occasions = occasions;
    }

    /** Whoever met at a gathering, or on its margins, was there: {@code A met B on the sidelines of the summit}. */
    void attend(List<Story> stories) {
        for (Story meeting : stories) {
            for (Draft draft : meeting.drafts) {
                stories.stream()
                        .filter(story -> draft.gathering != null && story.drafts.contains(draft.gathering))
                        .filter(gathering -> CLOSED.contains(gathering.status) == CLOSED.contains(meeting.status))
                        .forEach(gathering ->
                                draft.parties.stream().filter(Actor::isPerson).forEach(gathering::addParty));
            }
        }
    }

    /** Gives such meetings the gathering as their occasion, its place, and its day where it has but one. */
    void settle(List<Story> stories) {
        for (Story gathering : stories) {
            if (gathering.main && gathering.kind == EngagementKind.GATHERING) {
                stories.stream().filter(story -> isBeside(story, gathering)).forEach(story -> join(story, gathering));
            }
        }
    }

    private static boolean isBeside(Story story, Story gathering) {
        boolean later = story.drafts.get(0).sentence.index()
                > gathering.drafts.get(0).sentence.index();
        boolean open = story.kind == EngagementKind.MEETING && story.occasion == null && later;
        boolean standing = CLOSED.contains(story.status) == CLOSED.contains(gathering.status);
        return open
                && standing
                && Matching.dates(story.start, story.end, gathering.start, gathering.end)
                && Matching.places(story.place, gathering.place)
                && gathering.parties.keySet().containsAll(story.parties.keySet());
    }

    private void join(Story story, Story gathering) {
        gathering.drafts.stream()
                .flatMap(draft -> occasions.name(draft).stream())
                .findFirst()
                .ifPresent(name -> story.occasion = name);
        story.place = story.place == null ? gathering.place : story.place;
        PartialDate day = gathering.start;
        if (story.start == null && day != null && day.precision() == PartialDate.Precision.DAY) {
            boolean one = day.equals(gathering.end);
            story.start = one ? day : day.cutTo(PartialDate.Precision.MONTH);
            story.end = one ? day : null;
        }
    }
}
