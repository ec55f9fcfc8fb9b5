package dev.readout.server.engagement;

import dev.readout.export.headline.SpelledLength;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Place;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at the head of an engagement's page: when, where, how long, who. */
final class EngagementFacts {

    private final Engagement engagement;
    private final Sides sides;
    private final Sentences sentences;

    EngagementFacts(Engagement engagement, Sides sides, Sentences sentences) {
        this.engagement = engagement;
        this.sides = sides;
        this.sentences = sentences;
    }

    List<EngagementPage.Fact> facts() {
        List<EngagementPage.Fact> facts = new ArrayList<>();
        facts.add(new EngagementPage.Fact("Dates", dates(), null, note("start"), sentences.marks(mainEvidence())));
        Place place = engagement.place();
        String city = place == null ? null : place.name();
        Sides.Side country = place == null || place.country() == null ? null : sides.side(place.country());
        String where = city != null ? city : country == null ? "not stated" : "in";
        facts.add(new EngagementPage.Fact("Place", where, country, note("place"), List.of()));
        Integer minutes = engagement.durationMinutes();
        facts.add(new EngagementPage.Fact(
                "Length",
                minutes == null ? "not stated" : SpelledLength.ofMinutes(minutes),
                null,
                note("duration"),
                List.of()));
        String occasion = engagement.occasion();
        facts.add(new EngagementPage.Fact("Occasion", occasion == null ? "not stated" : occasion, null, "", List.of()));
        String topics = engagement.topics().stream().map(Words::topic).collect(Collectors.joining(", "));
        facts.add(new EngagementPage.Fact("Topics", topics.isEmpty() ? "none found" : topics, null, "", List.of()));
        if (!engagement.history().isEmpty()) {
            String earlier =
                    engagement.history().stream().map(status -> status.code()).collect(Collectors.joining(", then "));
            facts.add(new EngagementPage.Fact("Earlier", earlier, null, "as articles told before", List.of()));
        }
        return facts;
    }

    private String note(String field) {
        boolean conflict =
                engagement.conflicts().stream().anyMatch(one -> one.field().startsWith(field));
        return conflict ? "in conflict" : "";
    }

    private String dates() {
        DayText start = DayText.of(engagement.start());
        DayText end = DayText.of(engagement.end());
        if (!start.isKnown()) {
            return "not stated";
        }
        return end.isKnown() && !end.equals(start) ? start.full() + " to " + end.full() : start.full();
    }

    List<EngagementPage.Person> people() {
        return engagement.parties().stream()
                .flatMap(party -> party.participants().stream()
                        .map(person -> new EngagementPage.Person(
                                sides.side(party.state()),
                                person.name(),
                                person.title() == null ? "" : person.title())))
                .toList();
    }

    private List<Evidence> mainEvidence() {
        List<Evidence> main = engagement.mentions().stream()
                .filter(EngagementMention::main)
                .map(EngagementMention::evidence)
                .toList();
        return main.isEmpty() ? List.of(engagement.mentions().get(0).evidence()) : main;
    }
}
