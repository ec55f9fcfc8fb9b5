package dev.readout.reading.contact;

import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes contacts of what is told of trips: one for each state that is visited. */
final class Visits {

    private final TripParties parties;
    private final Stories stories;
    private final TripsTold told;
    private final Whereabouts whereabouts;
    private final ImpliedVisits implied;
    private final Optional<StateCode> here;
    private final WordClasses words;

    /**
     * @param here the state in which the article was written, where that is known
     */
    Visits(TripParties parties, Stories stories, Optional<StateCode> here, WordClasses words) {
        this.parties = parties;
        this.here = here;
        this.stories = stories;
        this.told = new TripsTold(stories);
        this.whereabouts = new Whereabouts(stories, words);
        this.words = words;
        this.implied = new ImpliedVisits(stories);
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        if (draft.elsewhere != null) {
            stories.decline(draft, draft.elsewhere);
            return;
        }
        if (isEmbassy(draft) || PrivateTrips.isOne(draft, words) || PrivateTrips.isOfSeveral(draft)) {
            stories.decline(draft, "other-sense");
            return;
        }
        if (told.isStay(draft) && stories.pointsBack(draft)) {
            return;
        }
        leavePronouns(draft);
        if (isTheirs(draft) && pointsBackAnywhere(draft)) {
            return;
        }
        parties.leaveMet(draft);
        Set<StateCode> hosts = parties.named(draft);
        Optional<StateCode> before = hosts.isEmpty() ? hostBefore(draft) : Optional.empty();
        if (!hosts.isEmpty() && isGovernmentAtHome(draft, hosts)) {
            stories.decline(draft, "at-home");
            return;
        } else if (!hosts.isEmpty()) {
            parties.visitors(draft, hosts);
            parties.next(draft, hosts);
        } else if (before.isPresent()) {
            hosts = new TreeSet<>(before.stream().toList());
            parties.visitors(draft, hosts);
        } else if (stories.pointsBack(draft)) {
            return;
        } else if (!draft.visitors.isEmpty() && draft.onTheWay && !isElsewhere(draft)) {
            Optional<StateCode> there = whereabouts.of(draft).or(() -> parties.implied(draft));
            hosts = new TreeSet<>(there.stream().toList());
        }
        if (hosts.isEmpty()) {
            hosts = new TreeSet<>(implied.complete(draft).stream().toList());
        }
        if (draft.visitors.isEmpty() || hosts.isEmpty()) {
            leave(draft, draft.visitors.isEmpty() ? "no-visitor" : "no-destination");
        } else if (isAtHome(draft, hosts)) {
            stories.decline(draft, "at-home");
        } else if (!Invitations.settledAsTalks(draft, hosts, stories)) {
            place(draft, hosts);
        }
    }

    /** {@code Liu met President Hassan during his visit}: he who acts is named beside the pronoun, which may be taken for another. */
    private static void leavePronouns(Draft draft) {
        if (!draft.namedVisitors.isEmpty()) {
            boolean sole = draft.namedVisitors.size() == 1;
            List<Actor> others = draft.visitors.stream()
                    .filter(visitor -> draft.namedVisitors.stream().noneMatch(named -> isOneOf(named, visitor, sole)))
                    .toList();
            draft.visitors.removeAll(others);
            draft.parties.removeAll(others);
        }
    }

    private static boolean isOneOf(Actor named, Actor visitor, boolean sole) {
        boolean other = sole && named.isPerson() && visitor.isPerson() && !named.mayBe(visitor);
        return Objects.equals(named.state(), visitor.state()) && !other;
    }

    /** {@code his first trip to Asia}, {@code an overseas visit}, {@code six capitals}: somewhere, but no state is told. */
    private boolean isElsewhere(Draft draft) {
        return draft.several.stream().anyMatch(token -> token.xpos().equals("NNS"))
                || draft.sentence.children(draft.act).stream()
                        .map(child -> child.form().toLowerCase(Locale.ROOT))
                        .anyMatch(each -> words.has("abroad-word", each));
    }

    /** {@code his visit here}, {@code who is here on his first visit}. */
    private static boolean isHere(Draft draft) {
        return !draft.visitors.isEmpty()
                && draft.sentence.tokens().stream()
                        .filter(token -> token.form().equals("here"))
                        .anyMatch(token -> token.index() == draft.act.head() || token.head() == draft.act.index());
    }

    /** {@code his last visit there}. */
    private static boolean isThere(Draft draft) {
        return draft.sentence.children(draft.act, "advmod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("there"));
    }

    /** The state abroad of which the sentences just before told last. */
    private Optional<StateCode> lastAbroad(Draft draft) {
        return stories.last(story -> {
                    Place place = story.place;
                    StateCode country = place == null ? null : place.country();
                    return country != null
                            && draft.sentence.index() - story.lastSentence() <= 2
                            && draft.visitors.stream().noneMatch(visitor -> Objects.equals(country, visitor.state()));
                })
                .flatMap(story -> Optional.ofNullable(story.place))
                .flatMap(place -> Optional.ofNullable(place.country()));
    }

    private void leave(Draft draft, String reason) {
        if (!stories.pointsBack(draft)) {
            stories.decline(draft, reason);
        }
    }

    /** The state to which the article has told before that the visitor went. */
    private Optional<StateCode> hostBefore(Draft draft) {
        if (isHere(draft)) {
            return here.or(() -> parties.implied(draft));
        }
        Optional<StateCode> there = isThere(draft) ? lastAbroad(draft) : Optional.empty();
        return there.or(() -> told.undoneTo(draft)).or(() -> parties.whoseCounterpart(draft));
    }

    /** {@code during her visit}, without a word where to. */
    private static boolean isTheirs(Draft draft) {
        return draft.destinations.isEmpty()
                && draft.place != null
                && draft.start == null
                && draft.sentence.children(draft.act, "nmod:poss").stream()
                        .anyMatch(owner -> owner.upos() == Upos.PRON);
    }

    /** Joins it with the visit told before, whatever other places its sentence names. */
    private boolean pointsBackAnywhere(Draft draft) {
        Place place = draft.place;
        draft.place = null;
        boolean told = stories.pointsBack(draft);
        draft.place = told ? null : place;
        return told;
    }

    /** {@code our diplomatic mission in Chad}: no journey. */
    private boolean isEmbassy(Draft draft) {
        return draft.act.lemma().equalsIgnoreCase("mission")
                && draft.sentence.children(draft.act, "amod").stream()
                        .anyMatch(child -> words.has(
                                "standing-mission-adjective", child.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code the Chadian government must return to N'Djamena}: nobody else is on the way. */
    private static boolean isGovernmentAtHome(Draft draft, Set<StateCode> hosts) {
        return draft.isVerbal()
                && draft.onTheWay
                && !draft.visitors.isEmpty()
                && draft.visitors.stream().noneMatch(Actor::isPerson)
                && isAtHome(draft, hosts);
    }

    private static boolean isAtHome(Draft draft, Set<StateCode> hosts) {
        return draft.visitors.stream().allMatch(visitor -> hosts.contains(visitor.state()));
    }

    private void place(Draft draft, Set<StateCode> hosts) {
        Set<StateCode> guests = new TreeSet<>();
        draft.visitors.stream()
                .filter(visitor -> visitor.kind() == Actor.Kind.OFFICIAL)
                .map(Actor::state)
                .filter(Objects::nonNull)
                .forEach(guests::add);
        boolean each = guests.size() > 1 && draft.visitors.stream().noneMatch(Actor::isPerson);
        for (StateCode host : hosts) {
            if (each) {
                guests.forEach(guest -> stories.place(to(of(draft, guest), draft, host)));
            } else {
                stories.place(hosts.size() == 1 ? to(draft, host) : to(draft.copy(), draft, host));
            }
        }
    }

    /** {@code ministers from Jordan and Qatar have been there}: a trip of those of one state alone. */
    private static Draft of(Draft draft, StateCode guest) {
        Draft one = draft.copy();
        one.place = draft.place;
        one.visitors.removeIf(visitor -> !guest.equals(visitor.state()));
        return one;
    }

    /** The trip to one of several states, at the time told of that one; the day of leaving is only that of one of them. */
    private Draft to(Draft one, Draft several, StateCode host) {
        PartialDate start = one.start;
        boolean leaving = !one.isVerbal() && start != null && start.equals(one.end);
        if (leaving && start != null && start.precision() == PartialDate.Precision.DAY) {
            one.start = start.cutTo(PartialDate.Precision.MONTH);
            one.end = one.start;
        }
        one.windowOfAll = several != one && start != null && !start.equals(one.end);
        parties.timeAt(several, host).ifPresent(time -> {
            one.windowOfAll = false;
            one.start = time.start();
            one.end = time.end();
        });
        boolean known = one.place != null && host.equals(one.place.country());
        one.place = known ? one.place : parties.placeIn(several, host).orElse(null);
        return to(one, host);
    }

    private static Draft to(Draft one, StateCode host) {
        one.parties.add(Actor.ofState(host));
        boolean seat = host.isOrganisation() && one.place != null;
        if (!seat && (one.place == null || !host.equals(one.place.country()))) {
            one.place = host.isOrganisation() ? null : new Place(null, host, null);
        }
        return one;
    }
}
