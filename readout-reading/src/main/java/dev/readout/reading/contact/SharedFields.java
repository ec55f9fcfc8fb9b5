package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills in what one contact of an article tells of another: meetings with the hosts of a visit are where the visit is, a
 * gathering and the meetings on its margins share place and month.
 */
final class SharedFields {

    private static final int NEAR_SENTENCES = 2;

    private final Pictures pictures;
    private final MainDay days;
    private final WordClasses words;

    SharedFields(ArticleText text, Pictures pictures, WordClasses words) {
        this.pictures = pictures;
        this.days = new MainDay(text, words);
        this.words = words;
    }

    /** Fills in the contacts of an article. */
    void settle(List<Story> stories) {
        for (Story story : stories) {
            story.drafts.stream()
                    .flatMap(draft -> Optional.ofNullable(draft.gathering).stream())
                    .forEach(gathering -> stories.stream()
                            .filter(other -> other.drafts.contains(gathering))
                            .forEach(other -> share(story, other)));
        }
        stories.stream()
                .filter(story ->
                        story.main && story.kind != EngagementKind.VISIT && story.kind != EngagementKind.GATHERING)
                .forEach(main -> {
                    pictures.complete(main);
                    days.settle(main, stories);
                });
        stories.stream().filter(story -> story.main).forEach(main -> stories.forEach(other -> gatherBy(other, main)));
        for (Story visit : stories) {
            if (visit.kind == EngagementKind.VISIT) {
                stories.forEach(story -> placeByVisit(story, visit));
                stories.forEach(story -> dateTogether(story, visit));
                stories.forEach(story -> TripStops.date(visit, story));
            }
        }
    }

    /** A visit and a meeting of the visitor with the hosts, told in one breath, are of one month. */
    private static void dateTogether(Story story, Story visit) {
        Place there = visit.place;
        StateCode host = there == null ? null : there.country();
        boolean beside = story.kind == EngagementKind.MEETING
                && host != null
                && isSure(story.status)
                && story.status == visit.status
                && story.parties.containsKey(host)
                && (story.place == null || host.equals(story.place.country()))
                && (sharesVisitor(story, visit, host) || isNameless(story, visit, host))
                && (isNear(story, visit) || story.status == EngagementStatus.SCHEDULED);
        if (!beside) {
            return;
        }
        if (story.start == null && visit.start != null) {
            story.start = Months.of(visit.start, visit.end);
            story.end = null;
        } else if (visit.start == null && story.start != null) {
            boolean days = story.end != null && !story.start.equals(story.end) && isInOneSentence(story, visit);
            visit.start = days ? story.start : Months.of(story.start);
            visit.end = days ? story.end : null;
        }
    }

    /** {@code will lead the delegation at the Chad-Niger dialogue}: of whom it is told that he is there, at no other time. */
    private static boolean isNameless(Story story, Story visit, StateCode host) {
        return story.status == EngagementStatus.SCHEDULED
                && story.drafts.stream().noneMatch(told -> told.distinct)
                && visit.parties.keySet().equals(story.parties.keySet())
                && story.parties.keySet().stream()
                        .filter(state -> !state.equals(host))
                        .allMatch(state -> story.names(state).isEmpty())
                && isNear(story, visit);
    }

    private static boolean isNear(Story story, Story visit) {
        return story.drafts.stream()
                .anyMatch(told -> visit.drafts.stream()
                        .anyMatch(trip -> Math.abs(told.sentence.index() - trip.sentence.index()) <= NEAR_SENTENCES));
    }

    /** {@code met the premier during her visit from May 3 to 5}: the days are the visit's. */
    private static boolean isInOneSentence(Story story, Story visit) {
        return visit.drafts.stream().anyMatch(trip -> story.isToldIn(trip.sentence));
    }

    private static void share(Story meeting, Story gathering) {
        gathering.place = gathering.place == null ? meeting.place : gathering.place;
        meeting.place = meeting.place == null ? gathering.place : meeting.place;
        PartialDate start = meeting.start;
        boolean alike = meeting.status == gathering.status; // not what is prepared for a summit still to come
        if (start == null && gathering.start != null && alike && isSure(meeting.status)) {
            boolean one = gathering.start.equals(gathering.end);
            meeting.start = one ? gathering.start : Months.of(gathering.start);
            meeting.end = one ? gathering.end : null;
        }
        if (gathering.start == null && start != null) {
            gathering.start = Months.of(start);
            gathering.end = null;
        }
    }

    /** A gathering in the state where the main contact is, at no other time that is told, is of the same month. */
    private void gatherBy(Story gathering, Story main) {
        PartialDate start = main.start;
        boolean beside = gathering.kind == EngagementKind.GATHERING
                && gathering.start == null
                && isSure(gathering.status)
                && gathering.drafts.stream().noneMatch(this::isStillAhead)
                && gathering.place != null
                && main.place != null
                && gathering.place.country() != null
                && gathering.place.country().equals(main.place.country());
        if (beside && start != null && start.precision() == PartialDate.Precision.DAY) {
            gathering.start = Months.of(start);
        }
    }

    /** {@code spoke there in the run-up to the summit}: not of the month in which somebody spoke. */
    private boolean isStillAhead(Draft told) {
        return TimeOwners.isAhead(told.sentence, told, words) || Eves.isAhead(told.sentence, told.act, words);
    }

    private void placeByVisit(Story story, Story visit) {
        Place there = visit.place;
        boolean open = story.kind == EngagementKind.MEETING && (story.place == null || story.place.name() == null);
        if (!open || there == null || there.country() == null || !mayBeDuring(story, visit)) {
            return;
        }
        boolean elsewhere = story.place != null && !there.country().equals(story.place.country());
        if (!elsewhere && story.parties.containsKey(there.country()) && sharesVisitor(story, visit, there.country())) {
            story.place = there;
        }
    }

    private static boolean mayBeDuring(Story story, Story visit) {
        boolean sure = isSure(story.status) && isSure(visit.status);
        boolean ahead = visit.status == EngagementStatus.SCHEDULED;
        return sure
                && (!ahead || story.status == EngagementStatus.SCHEDULED)
                && Matching.dates(story.start, story.end, visit.start, visit.end);
    }

    private static boolean isSure(EngagementStatus status) {
        return status == EngagementStatus.HELD
                || status == EngagementStatus.ONGOING
                || status == EngagementStatus.SCHEDULED;
    }

    private static boolean sharesVisitor(Story story, Story visit, StateCode host) {
        return visit.parties.entrySet().stream()
                .filter(side -> !side.getKey().equals(host))
                .anyMatch(side -> side.getValue().values().stream()
                        .anyMatch(visitor -> takesPart(story, side.getKey(), visitor)));
    }

    private static boolean takesPart(Story story, StateCode state, Participant person) {
        Set<String> names = story.names(state);
        return names.stream().anyMatch(name -> NameWords.match(name, person.name()));
    }
}
