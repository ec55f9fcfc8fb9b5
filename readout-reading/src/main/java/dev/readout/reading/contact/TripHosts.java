package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells by the states to which a trip goes who meets whom on it. */
final class TripHosts {
    private final PlaceNames names;

    TripHosts(PlaceNames names) {
        this.names = names;
    }

    /** {@code A and B will be in Oslo and meet}: two who are somewhere to meet each other visit nobody there. */
    void leaveMeetingPlaces(Collection<Draft> drafts) {
        for (Draft trip : drafts) {
            Set<StateCode> visitors = states(trip.visitors);
            boolean each = trip.kind == EngagementKind.VISIT
                    && visitors.size() > 1
                    && hosts(trip).stream().noneMatch(visitors::contains)
                    && drafts.stream()
                            .anyMatch(other -> other.kind == EngagementKind.MEETING
                                    && states(other.parties).equals(visitors));
            if (each && trip.elsewhere == null) {
                trip.elsewhere = "third-state";
            }
        }
    }

    /** {@code travels to Chad and Niger to meet with Chadian and Nigerien officials}: each of them at home. */
    void part(Draft draft, Draft trip) {
        Set<StateCode> hosts = hosts(trip);
        Set<StateCode> guests = states(trip.visitors);
        List<Actor> met = draft.parties.stream()
                .filter(party -> !guests.contains(party.state()))
                .toList();
        long home = met.stream()
                .map(Actor::state)
                .distinct()
                .filter(hosts::contains)
                .count();
        boolean several = home > 1 && !guests.isEmpty();
        if (several && draft.apart.isEmpty()) {
            met.forEach(one -> draft.addApart(List.of(one)));
        }
    }

    private Set<StateCode> hosts(Draft trip) {
        Set<StateCode> hosts = new TreeSet<>();
        trip.destinations.stream()
                .flatMap(place -> Stream.concat(Stream.of(place), trip.sentence.children(place, "conj").stream()))
                .flatMap(place -> names.at(trip.sentence, place).stream())
                .map(Place::country)
                .filter(Objects::nonNull)
                .forEach(hosts::add);
        return hosts;
    }

    private static Set<StateCode> states(List<Actor> actors) {
        Set<StateCode> states = new TreeSet<>();
        actors.stream().map(Actor::state).filter(Objects::nonNull).forEach(states::add);
        return states;
    }
}
