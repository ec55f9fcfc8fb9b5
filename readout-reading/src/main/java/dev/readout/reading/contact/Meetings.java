package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes contacts of what is told of meetings, calls and gatherings: finds out who took part, and splits what is several. */
final class Meetings {

    static final Set<EngagementKind> FACE_OR_VOICE = Set.of(EngagementKind.MEETING, EngagementKind.CALL);
    private static final int GATHERING_STATES = 4;
    private static final List<String> JOINING = List.of("with", "between", "among");
    private static final Set<String> CONFERENCES = Set.of("gathering.named", "gathering.margins", "gathering.placed");
    private static final Set<String> LISTING = Set.of("including", "like", "as");
    private static final Set<String> INNER = Set.of("forum", "dialogue", "congress");
    private static final int LONGEST_NAME = 8;
    private static final int NEAR_SENTENCES = 2;

    private final Actors actors;
    private final NearbyParties nearby;
    private final OtherSide other;
    private final WordClasses words;
    private final Stories stories;
    private final Retellings retellings;

    Meetings(Actors actors, NearbyParties nearby, OtherSide other, WordClasses words, Stories stories) {
        this.actors = actors;
        this.other = other;
        this.nearby = nearby;
        this.words = words;
        this.stories = stories;
        this.retellings = new Retellings(actors, stories);
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        if (CONFERENCES.contains(draft.rule)) {
            settleConference(draft);
        } else {
            settleMeeting(draft);
        }
    }

    /** A conference that is named for two states is a meeting of theirs; any other is a gathering of whoever is there. */
    private void settleConference(Draft draft) {
        Set<StateCode> own = namedIn(draft);
        if (own.size() == 2) {
            draft.kind = EngagementKind.MEETING;
            own.forEach(
                    state -> draft.addParties(List.of(new Actor(Actor.Kind.STATE, state.value(), state, null, null))));
            settleMeeting(draft);
        } else if (isOfOneSide(draft)) {
            stories.decline(draft, "one-side");
        } else if (draft.states() > 0 || !draft.forums.isEmpty()) {
            leaveTopic(draft, own);
            stories.place(draft);
        } else if (draft.rule.equals("gathering.placed") && draft.place != null && draft.place.country() != null) {
            StateCode host = draft.place.country();
            draft.addParties(List.of(new Actor(Actor.Kind.STATE, host.value(), host, null, null)));
            stories.place(draft);
        } else {
            stories.decline(draft, "no-parties");
        }
    }

    /** {@code Envoy Dale will meet with officials of Chad and Niger}: those whom somebody unknown meets did not meet each other. */
    private static boolean isOfUnknown(Draft draft) {
        return draft.rule.equals("contact.with-somebody")
                && draft.states() > 1
                && draft.somebody.stream().anyMatch(token -> token.is("nsubj"));
    }

    /** {@code remarks at the department's annual forum}: a forum or dialogue that only one side is known to be at. */
    private static boolean isOfOneSide(Draft draft) {
        return draft.states() == 1
                && draft.forums.isEmpty()
                && draft.place == null
                && INNER.contains(draft.act.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code the Ukraine Accountability Conference}: the state in its name is what it is about. */
    private static void leaveTopic(Draft draft, Set<StateCode> own) {
        boolean others = draft.parties.stream().anyMatch(party -> !own.contains(party.state()));
        if (others) {
            draft.parties.removeIf(party -> party.kind() == Actor.Kind.STATE && own.contains(party.state()));
        }
    }

    private Set<StateCode> namedIn(Draft draft) {
        Set<StateCode> states = new TreeSet<>();
        for (Token token : draft.sentence.subtree(draft.act)) {
            boolean before = token.index() < draft.act.index() && draft.act.index() - token.index() < LONGEST_NAME;
            if (before && (token.is("compound") || token.is("amod") || token.is("nmod:desc") || token.is("conj"))) {
                actors.stateName(draft.sentence, token).map(StateName::code).ifPresent(states::add);
            }
        }
        return states;
    }

    private void settleMeeting(Draft draft) {
        if (Appeals.isOne(draft)) {
            stories.decline(draft, "other-sense");
            return;
        }
        if (draft.kind == EngagementKind.GATHERING && !draft.forums.isEmpty()) {
            settleForum(draft);
            return;
        }
        if (draft.rule.equals("contact.session-parties") && draft.states() < 2) {
            stories.decline(draft, "body-of-one");
            return;
        }
        if (Company.isLoose(draft)) {
            stories.decline(draft, "no-date");
            return;
        }
        if (draft.alsoThere && isNoOther(draft) && stories.joined(draft)) {
            return;
        }
        if (draft.isVerbal() && draft.rule.equals(DraftFinder.ALSO_RULE)) {
            stories.decline(draft, "one-side");
            return;
        }
        if (isOfUnknown(draft)) {
            stories.decline(draft, "one-side");
            return;
        }
        complete(draft);
        long states = draft.states();
        if (draft.isSeveral()) {
            draft.apart.forEach(some -> stories.place(draft.with(some)));
        } else if (draft.rule.equals("contact.speak-together") && draft.start == null && draft.place == null) {
            pointBackOnly(draft);
        } else if (isUndatedBody(draft)) {
            stories.decline(draft, "no-date");
        } else if (draft.kind == EngagementKind.MESSAGE) {
            settleMessage(draft);
        } else if ((states >= GATHERING_STATES || (states > 1 && Company.isOfMembers(draft)))
                && draft.kind != EngagementKind.CALL) {
            draft.kind = EngagementKind.GATHERING;
            stories.place(draft);
        } else if (retellings.belongs(draft)) {
            return;
        } else if (states >= 2 && draft.kind != EngagementKind.GATHERING) {
            stories.place(draft);
            placeAgain(draft);
        } else if (states == 1 && !draft.definite && draft.isVerbal()) {
            stories.decline(draft, "one-side");
        } else {
            pointBack(draft);
        }
    }

    /** {@code the talks}, not {@code the meeting on Haiti that was convened by the Community}: those told before. */
    private static boolean isNoOther(Draft draft) {
        return draft.isVerbal()
                || (draft.states() == 1
                        && draft.sentence.children(draft.act).stream()
                                .noneMatch(child -> child.deprel().equals("nmod") || child.is("acl")));
    }

    /** {@code mechanisms such as the ASEAN Regional Forum}: named without who was there, when or where, it is no session. */
    private void settleForum(Draft draft) {
        List<Token> cases = draft.sentence.children(draft.act, "case");
        boolean named = draft.occasion == null && cases.isEmpty() && draft.act.is("conj");
        boolean listed = cases.stream().anyMatch(word -> LISTING.contains(word.form()));
        if (draft.states() == 0 && !isTold(draft) && (named || listed)) {
            stories.decline(draft, "no-date");
        } else {
            stories.place(draft);
        }
    }

    /** A new mechanism counts only if a session of it is dated. */
    private boolean isUndatedBody(Draft draft) {
        return draft.rule.startsWith("contact.session")
                && !isTold(draft)
                && words.value("joint-body-noun", draft.sentence, draft.act).isPresent();
    }

    /** Good wishes spoken in a meeting or call that is told already belong to it. */
    private void settleMessage(Draft draft) {
        boolean spoken = words.value("congratulate-verb", draft.sentence, draft.act)
                        .isPresent()
                && stories.last(story -> story.kind != EngagementKind.MESSAGE && Matching.sameSides(story, draft))
                        .isPresent();
        if (spoken) {
            stories.decline(draft, "spoken");
        } else if (draft.states() == 2) {
            stories.place(draft);
        } else {
            pointBack(draft);
        }
    }

    private void placeAgain(Draft draft) {
        draft.again.forEach(time -> stories.place(draft.at(time)));
    }

    private void complete(Draft draft) {
        if (draft.states() == 0 && FACE_OR_VOICE.contains(draft.kind) && isTold(draft)) {
            other.addBoth(draft);
        }
        if (draft.states() == 1 && !draft.somebody.isEmpty() && FACE_OR_VOICE.contains(draft.kind)) {
            other.add(draft);
        }
        if (draft.states() == 1 && !draft.isVerbal() && !draft.unnamed) {
            nearby.addAbove(draft);
        }
        if (draft.states() < 2 && !draft.isVerbal()) {
            nearby.add(draft);
        }
        if (draft.states() == 1) {
            Optional<Token> verb = draft.isVerbal() ? Optional.of(draft.act) : Governor.of(draft.sentence, draft.act);
            verb.ifPresent(token -> nearby.addBefore(draft, token));
        }
        if (draft.states() == 1 && draft.unnamed) {
            StateCode own = draft.parties.get(0).state();
            hosts(draft).stream()
                    .filter(host -> !host.equals(own))
                    .map(host -> new Actor(Actor.Kind.STATE, host.value(), host, null, null))
                    .forEach(host -> {
                        draft.parties.add(host);
                        draft.addApart(List.of(host));
                    });
        }
        if (draft.states() == 1 && !draft.isVerbal() && FACE_OR_VOICE.contains(draft.kind) && isWithOneNamed(draft)) {
            other.addActing(draft);
        }
        if (draft.states() < 2 && meetsCounterpart(draft)) {
            addOther(draft);
        }
        if (isHostedOnly(draft)) {
            addSides(draft);
        }
        if (draft.states() == 1 && draft.rule.equals("contact.summons")) {
            addSummoner(draft);
        }
        boolean body = draft.states() == 0 && draft.rule.startsWith("contact.session") && isTold(draft);
        if (body) {
            addSides(draft);
        }
    }

    /** {@code a dinner with Erdoğan is planned}: one side is named, the other acted in the sentence before. */
    private boolean isWithOneNamed(Draft draft) {
        return draft.parties.stream().anyMatch(Actor::isPerson)
                && draft.sentence.children(draft.act, "nmod").stream()
                        .anyMatch(child -> Relations.hasCase(draft.sentence, child, List.of("with"))
                                && actors.at(draft.sentence, child).stream().anyMatch(draft.parties::contains))
                && draft.sentence.children(draft.act, "nmod:poss").isEmpty();
    }

    /** {@code met his counterpart}, whose state is not told: he is of the other side. */
    private boolean meetsCounterpart(Draft draft) {
        return draft.sentence.children(draft.act).stream()
                .filter(child -> child.is("obj") || child.is("obl") || child.is("nmod"))
                .anyMatch(child -> words.value("counterpart-noun", draft.sentence, child)
                                .isPresent()
                        && actors.at(draft.sentence, child).stream()
                                .noneMatch(actor -> actor.state() != null && actor.kind() == Actor.Kind.OFFICIAL));
    }

    private void addOther(Draft draft) {
        List<StateCode> pair = actors.sides();
        boolean own = draft.parties.stream().allMatch(party -> pair.contains(party.state()));
        if (own && pair.size() == 2) {
            addSides(draft);
        }
    }

    /** {@code earlier rounds were hosted by Iraq}: the host comes to the two sides of whom the article tells. */
    private boolean isHostedOnly(Draft draft) {
        List<StateCode> pair = actors.sides();
        return draft.kind == EngagementKind.MEETING
                && !draft.isVerbal()
                && pair.size() == 2
                && draft.states() > 0
                && draft.parties.stream().noneMatch(party -> party.isPerson() || pair.contains(party.state()))
                && Governor.of(draft.sentence, draft.act)
                        .filter(verb -> words.contains("hosting-verb", verb.lemma()))
                        .isPresent();
    }

    /** {@code the Algerian ambassador was summoned in Bamako}: by those of the place, else by the other side. */
    private void addSummoner(Draft draft) {
        Place place = draft.place;
        StateCode country = place == null ? null : place.country();
        if (country != null && !country.equals(draft.parties.get(0).state())) {
            draft.parties.add(new Actor(Actor.Kind.STATE, country.value(), country, null, null));
        } else {
            addOther(draft);
        }
    }

    private static boolean isTold(Draft draft) {
        return draft.start != null || draft.place != null;
    }

    private void pointBackOnly(Draft draft) {
        if (!stories.pointsBack(draft)) {
            stories.decline(draft, "no-date");
        }
    }

    /** Joins a mention with a contact told before; a date or place of its own makes it another of the same two sides. */
    private void pointBack(Draft draft) {
        if (draft.bare && draft.start != null && draft.start.precision() == PartialDate.Precision.YEAR) {
            draft.start = null; // the year of something else in the sentence: a treaty's, a war's
            draft.end = null;
        }
        if (namesOthers(draft)) {
            stories.decline(draft, "no-parties");
            return;
        }
        boolean comes = draft.distinct && (isOpen(draft.status) || draft.rule.equals("contact.counted-one"));
        if (!comes && stories.pointsBack(draft)) {
            return;
        }
        Optional<Story> pair = stories.last(story -> story.kind == draft.kind || story.kind == EngagementKind.MEETING);
        boolean told = draft.start != null || (draft.place != null && draft.place.name() != null);
        if (told) {
            nearby.addClause(draft);
            if (draft.states() == 2) {
                stories.place(draft);
                return;
            }
        }
        boolean another = draft.distinct && (told || isOpen(draft.status));
        boolean both = draft.start != null && draft.place != null && draft.place.name() != null;
        if ((another || (told && draft.definite) || both) && pair.isPresent()) {
            addSides(draft, pair.get());
            stories.place(draft);
            placeAgain(draft);
            return;
        }
        stories.decline(draft, "no-parties");
    }

    /** {@code his talks with European leaders}: with somebody, but nobody of whom we know the side. */
    private boolean namesOthers(Draft draft) {
        return draft.states() < 2
                && draft.sentence.children(draft.act, "nmod").stream()
                        .anyMatch(child -> Relations.hasCase(draft.sentence, child, JOINING)
                                && actors.at(draft.sentence, child).stream()
                                        .noneMatch(actor -> actor.isParty() && actor.kind() != Actor.Kind.GROUP));
    }

    private static boolean isOpen(EngagementStatus status) {
        return status != EngagementStatus.HELD && status != EngagementStatus.ONGOING;
    }

    /** The sides of the contact told just before, else those that the article is about. */
    private void addSides(Draft draft, Story before) {
        boolean near = draft.sentence.index() - before.lastSentence() <= NEAR_SENTENCES && before.parties.size() > 1;
        if (near) {
            before.parties
                    .keySet()
                    .forEach(side -> draft.parties.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
        } else {
            addSides(draft);
        }
    }

    private void addSides(Draft draft) {
        actors.sides().forEach(side -> draft.parties.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
    }

    /** Where those are who meet officials of whom no more is told: the place, else where their trip takes them. */
    private Set<StateCode> hosts(Draft draft) {
        Set<StateCode> hosts = new TreeSet<>();
        Place place = draft.place;
        if (place != null && place.country() != null) {
            hosts.add(place.country());
            return hosts;
        }
        for (Story story : stories.all()) {
            boolean near = story.kind == EngagementKind.VISIT && draft.sentence.index() - story.lastSentence() <= 1;
            boolean same = draft.parties.stream()
                    .allMatch(actor -> story.drafts.get(0).visitors.stream()
                            .anyMatch(visitor -> Objects.equals(visitor.state(), actor.state())));
            if (near && same && story.place != null && story.place.country() != null) {
                hosts.add(story.place.country());
            }
        }
        return hosts;
    }
}
