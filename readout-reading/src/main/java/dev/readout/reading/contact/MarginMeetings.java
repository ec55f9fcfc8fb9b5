package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meetings told after the gathering that the article is about, between some of those who were there and at no other time or
 * place: they were on its margins.
 */
final class MarginMeetings {

    private static final Set<EngagementStatus> CLOSED = Set.of(EngagementStatus.HELD, EngagementStatus.ONGOING);

    private static final Pattern MARGINS = Pattern.compile(
            "(?i)\\b(?:margins?|sidelines|fringes?) of (?:the|this) "
                    + "(?:conference|summit|forum|assembly|event|gathering|ministerial|meeting)\\b(?! (?:of|in|on|held|between)\\b)");

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
        stories.forEach(story -> date(story, stories));
    }

    /** {@code met B on the margins of the conference}: of the gathering told before it, of which the month at least is known. */
    private static void date(Story meeting, List<Story> stories) {
        boolean open = meeting.kind == EngagementKind.MEETING && meeting.start == null;
        if (!open || meeting.drafts.stream().noneMatch(MarginMeetings::isOnMargins)) {
            return;
        }
        List<Story> before = stories.stream()
                .filter(story -> story.kind == EngagementKind.GATHERING && story.start != null)
                .filter(story -> CLOSED.contains(story.status) == CLOSED.contains(meeting.status))
                .filter(story -> story.drafts.get(0).sentence.index()
                        < meeting.drafts.get(0).sentence.index())
                .toList();
        if (before.size() == 1) {
            take(meeting, before.get(0));
        }
    }

    private static boolean isOnMargins(Draft draft) {
        String words = draft.sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
        return MARGINS.matcher(words).find();
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
        take(story, gathering);
    }

    private static void take(Story story, Story gathering) {
        PartialDate day = gathering.start;
        if (story.start == null && day != null && day.precision() == PartialDate.Precision.DAY) {
            boolean one = day.equals(gathering.end);
            story.start = one ? day : day.cutTo(PartialDate.Precision.MONTH);
            story.end = one ? day : null;
        }
    }
}
