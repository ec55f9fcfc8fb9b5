package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dates the stations of a trip with which an article begins: {@code Envoy Dale travels to the Gulf June 3 to 9. In Muscat, he
 * will meet …}. All that the traveller does there, and that no other day is told of, is of the month of the trip.
 */
final class TripMonths {
    private static final Set<EngagementKind> STOPS = Set.of(EngagementKind.MEETING, EngagementKind.GATHERING);
    private static final int LEAD_SENTENCES = 3;
    /** In a transcript the callers are greeted and told the rules before somebody speaks of the trip. */
    private static final int LEAD_SPOKEN = 20;

    private final ArticleText text;

    private final RegionJourneys journeys;
    private final int lead;

    /**
     * Of an article.
     *
     * @param spoken whether it is a transcript
     */
    TripMonths(ArticleText text, RegionJourneys journeys, boolean spoken) {
        this.text = text;
        this.lead = spoken ? LEAD_SPOKEN : LEAD_SENTENCES;
        this.journeys = journeys;
    }

    /** Dates what is open of the contacts of an article. */
    void settle(Stories stories) {
        List<Draft> trips = new ArrayList<>(stories.tripsLeft());
        stories.all().stream()
                .filter(story -> story.kind == EngagementKind.VISIT)
                .forEach(story -> trips.addAll(story.drafts));
        text.body().stream().limit(lead).forEach(sentence -> trips.addAll(journeys.of(sentence)));
        List<Draft> first = trips.stream().filter(this::isLead).toList();
        for (Story story : stories.all()) {
            boolean open = STOPS.contains(story.kind) && story.start == null;
            if (open) {
                month(story, first).ifPresent(month -> story.start = month);
            }
        }
    }

    private boolean isLead(Draft trip) {
        PartialDate start = trip.start;
        return start != null
                && start.precision() != PartialDate.Precision.YEAR
                && text.body().stream().limit(lead).anyMatch(sentence -> isSame(sentence, trip));
    }

    private static boolean isSame(Sentence sentence, Draft trip) {
        return sentence.index() == trip.sentence.index();
    }

    /** The one month in which the trips of somebody who takes part begin. */
    private static Optional<PartialDate> month(Story story, List<Draft> trips) {
        Set<PartialDate> months = new TreeSet<>();
        for (Draft trip : trips) {
            PartialDate start = trip.start;
            boolean later = story.drafts.get(0).sentence.index() > trip.sentence.index();
            if (start != null && later && isSure(story.status) && isTold(trip, story) && isTraveller(trip, story)) {
                months.add(Months.of(start, trip.end));
            }
        }
        Set<Integer> years = months.stream().map(PartialDate::year).collect(OrderedSets.collector());
        boolean over = months.stream().anyMatch(month -> month.precision() == PartialDate.Precision.YEAR);
        if (months.size() > 1 && over && years.size() == 1) {
            return Optional.of(PartialDate.ofYear(years.iterator().next()));
        }
        return months.size() == 1 ? Optional.of(months.iterator().next()) : Optional.empty();
    }

    private static boolean isSure(EngagementStatus status) {
        return status == EngagementStatus.SCHEDULED || status == EngagementStatus.HELD;
    }

    /** A trip that is over tells of what was held, one to come of what will be. */
    private static boolean isTold(Draft trip, Story story) {
        return trip.status == story.status;
    }

    private static boolean isTraveller(Draft trip, Story story) {
        return trip.visitors.stream()
                .filter(Actor::isPerson)
                .anyMatch(visitor -> isOf(story, visitor) || isByOffice(story, visitor));
    }

    /** {@code The Under Secretary will also meet}: called by the office alone that the traveller was brought in with. */
    private static boolean isByOffice(Story story, Actor visitor) {
        StateCode state = visitor.state();
        String title = visitor.title();
        return state != null
                && title != null
                && story.names(state).isEmpty()
                && story.drafts.stream()
                        .flatMap(draft -> draft.parties.stream())
                        .filter(party -> state.equals(party.state()) && party.kind() == Actor.Kind.OFFICIAL)
                        .map(party -> party.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                        .anyMatch(office -> !office.isBlank()
                                && title.toLowerCase(Locale.ROOT).startsWith(office));
    }

    private static boolean isOf(Story story, Actor visitor) {
        StateCode state = visitor.state();
        String name = visitor.name();
        return state != null
                && name != null
                && story.parties.containsKey(state)
                && story.names(state).stream().anyMatch(one -> NameWords.match(one, name));
    }
}
