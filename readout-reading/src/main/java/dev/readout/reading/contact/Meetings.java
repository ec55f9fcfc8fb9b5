package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes contacts of what is told of meetings, calls and gatherings: decides of each mention whether it is one contact, several
 * ({@code met both delegations}), one told before, or none.
 */
final class Meetings {

    static final Set<EngagementKind> FACE_OR_VOICE = Set.of(EngagementKind.MEETING, EngagementKind.CALL);
    private static final Set<EngagementKind> OF_FORUMS = Set.of(EngagementKind.GATHERING, EngagementKind.CALL);
    private static final int GATHERING_STATES = 4;
    private static final int LETTER_STATES = 3;
    private static final Set<String> LISTING = Set.of("including", "like", "as");

    private final Actors actors;
    private final WordClasses words;
    private final Stories stories;
    private final Conferences conferences;
    private final MissingSides sides;
    private final LastPair pairs;
    private final Counterparts counterparts;
    private final Games games;
    private final Encores encores;
    private final Recipients recipients;
    private final BareTeams teams;
    private final Retellings retellings;
    private final BackReferences references;
    private final InTurn turns;
    private final Strangers strangers;

    /**
     * For one article.
     *
     * @param strangers who does something beside talks in which he took no part
     * @param spoken whether the text is a transcript
     */
    Meetings(
            Actors actors,
            NearbyParties nearby,
            OtherSide other,
            Strangers strangers,
            WordClasses words,
            Stories stories,
            boolean spoken) {
        this.actors = actors;
        this.words = words;
        this.stories = stories;
        this.conferences = new Conferences(actors, stories, words);
        ArticleSides both = new ArticleSides(actors, words);
        this.sides = new MissingSides(actors, nearby, other, new UnnamedHosts(stories, words), both, words);
        this.pairs = new LastPair(stories, words);
        this.counterparts = new Counterparts(nearby, words);
        this.games = new Games(words);
        this.encores = new Encores(actors, stories, words);
        this.recipients = new Recipients(other, stories, words);
        this.teams = new BareTeams(actors, stories, words);
        this.retellings = new Retellings(actors, stories);
        this.turns = new InTurn(actors);
        this.references = new BackReferences(actors, nearby, both, stories, spoken, words);
        this.strangers = strangers;
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        if (!conferences.settled(draft)
                && !Attendees.settled(draft, stories)
                && !Brokered.settled(draft, stories)
                && !SummitsTold.settled(draft, stories, words)) {
            settleMeeting(draft);
        }
    }

    private void settleMeeting(Draft draft) {
        if (Appeals.isOne(draft)
                || Recalls.isOne(draft, words)
                || Publics.isOne(draft, words)
                || Conferences.isForThePress(draft, words)
                || games.isOne(draft)
                || Rounds.isOne(draft, words)
                || ForumNames.isInTitle(draft.sentence, draft.act, words)
                || Swaps.isOne(draft, words)
                || Meals.isHour(draft, words)
                || ForumNames.isOfGroup(draft.sentence, draft.act)
                || SharedObjects.isOne(draft)) {
            stories.decline(draft, "other-sense");
        } else if (ChannelsAsSuch.isOne(draft, words)
                || Furthered.isOne(draft, words)
                || TalksSpokenOf.isOne(draft, words)) {
            stories.decline(draft, "generic");
        } else if (SummitGuests.isBareSummit(draft, words)) {
            stories.decline(draft, "part-of-gathering");
        } else if (!draft.forums.isEmpty() && OF_FORUMS.contains(draft.kind)) {
            settleForum(draft);
        } else if ((draft.rule.equals("contact.session-parties") && draft.states() < 2)
                || InnerBodies.isOne(draft, words)) {
            stories.decline(draft, "body-of-one");
        } else if (SummitGuests.isOne(draft, stories, words)) {
            stories.decline(draft, "part-of-gathering");
        } else if (Company.isLoose(draft)) {
            stories.decline(draft, "no-date");
        } else if (!(draft.alsoThere && isNoOther(draft) && stories.joined(draft))) {
            settleTalks(draft);
        }
    }

    /** {@code mechanisms such as the ASEAN Regional Forum}: named without who was there, when or where, it is no session. */
    private void settleForum(Draft draft) {
        List<Token> cases = draft.sentence.children(draft.act, "case");
        boolean named = draft.occasion == null && cases.isEmpty() && draft.act.is("conj");
        boolean listed = cases.stream().anyMatch(word -> LISTING.contains(word.form()));
        boolean agreed = draft.rule.equals("gathering.of-members") && words.contains("agree-verb", draft.act.lemma());
        boolean open = draft.place == null
                && (draft.start == null || (agreed && draft.start.precision() == PartialDate.Precision.YEAR));
        if (draft.states() == 0 && open && (named || listed || agreed)) {
            stories.decline(draft, "no-date");
        } else if (isOfEach(draft)) {
            draft.forums.forEach(forum -> stories.place(of(draft, forum)));
        } else {
            stories.place(draft);
        }
    }

    private static Draft of(Draft several, StateCode forum) {
        Draft one = several.copy();
        one.parties.addAll(several.parties);
        one.forums.add(forum);
        one.place = several.place;
        return one;
    }

    /** {@code the G7 and NATO summits}: one of each. */
    private static boolean isOfEach(Draft draft) {
        return draft.forums.size() > 1 && draft.act.xpos().endsWith("S") && draft.act.upos() != Upos.VERB;
    }

    /** {@code the talks}, not {@code the meeting on Haiti that was convened by the Community}: those told before. */
    private static boolean isNoOther(Draft draft) {
        return draft.isVerbal()
                || (draft.states() == 1
                        && draft.sentence.children(draft.act).stream()
                                .noneMatch(child -> child.deprel().equals("nmod") || child.is("acl")));
    }

    private void settleTalks(Draft draft) {
        boolean alsoThere = draft.isVerbal() && draft.rule.equals(DraftFinder.ALSO_RULE);
        if (alsoThere || isOfUnknown(draft) || PrivateCompany.isMetByBoth(draft, actors)) {
            stories.decline(draft, "one-side");
            return;
        }
        if (areOfStrangers(draft)) {
            stories.decline(draft, "no-parties");
            return;
        }
        if (pairs.settled(draft)) {
            return;
        }
        if (!counterparts.complete(draft) || Counterparts.isWithUnknown(draft, actors)) {
            stories.decline(draft, "one-side");
            return;
        }
        encores.settle(draft);
        if (Company.isInnerTalks(draft)) {
            draft.kind = EngagementKind.GATHERING;
            stories.place(draft);
            return;
        }
        recipients.add(draft);
        teams.add(draft);
        sides.complete(draft);
        List<Draft> each = turns.of(draft);
        if (!each.isEmpty()) {
            each.forEach(stories::place);
        } else if (draft.isSeveral()) {
            draft.apart.forEach(some -> stories.place(draft.with(some)));
        } else if (draft.rule.equals("contact.speak-together") && !draft.isDatedOrPlaced()) {
            pointBackOnly(draft);
        } else if (isUndatedBody(draft)) {
            stories.decline(draft, "no-date");
        } else if (draft.kind == EngagementKind.MESSAGE) {
            settleMessage(draft);
        } else if (isGathering(draft)) {
            draft.kind = EngagementKind.GATHERING;
            stories.place(draft);
        } else if (!retellings.belongs(draft)) {
            settleByStates(draft);
        }
    }

    /** A bare mention in a sentence in which others act than those of the contact that it would point to. */
    private boolean areOfStrangers(Draft draft) {
        return draft.bare
                && draft.parties.isEmpty()
                && stories.meant(draft)
                        .or(() -> stories.last(story -> story.parties.size() > 1))
                        .filter(story -> strangers.act(draft, story.parties.keySet()))
                        .isPresent();
    }

    /** {@code Envoy Dale will meet with officials of Chad and Niger}: those whom somebody unknown meets did not meet each other. */
    private static boolean isOfUnknown(Draft draft) {
        return draft.rule.equals("contact.with-somebody")
                && draft.states() > 1
                && draft.somebody.stream().anyMatch(token -> token.is("nsubj"));
    }

    private void pointBackOnly(Draft draft) {
        if (!stories.pointsBack(draft)) {
            stories.decline(draft, "no-date");
        }
    }

    /** A new mechanism counts only if a session of it is dated. */
    private boolean isUndatedBody(Draft draft) {
        boolean means = draft.rule.equals("contact.with-union")
                && !draft.isDatedOrPlaced()
                && Relations.hasCase(draft.sentence, draft.act, List.of("through", "via", "under", "within"));
        boolean session = draft.rule.startsWith("contact.session")
                && !draft.isDatedOrPlaced()
                && words.value("joint-body-noun", draft.sentence, draft.act).isPresent();
        return means || session;
    }

    /** Good wishes spoken in a meeting or call that is told already belong to it. */
    private void settleMessage(Draft draft) {
        boolean spoken = (words.value("congratulate-verb", draft.sentence, draft.act)
                                .isPresent()
                        || words.has("wish-noun", draft.act.form().toLowerCase(Locale.ROOT)))
                && stories.last(story -> story.kind != EngagementKind.MESSAGE && Matching.hasSides(story, draft))
                        .isPresent();
        if (spoken) {
            stories.decline(draft, "spoken");
        } else if (draft.states() == 2 || (draft.states() == LETTER_STATES && isJoint(draft))) {
            stories.place(draft);
        } else {
            references.settle(draft);
        }
    }

    /** {@code a joint letter}: two write to a third. */
    private static boolean isJoint(Draft draft) {
        return draft.rule.equals("message.notifies")
                || draft.sentence.children(draft.act, "amod").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("joint"));
    }

    /** Of many states, or of an organisation's members with others; a call stays a call. */
    private boolean isGathering(Draft draft) {
        long states = draft.states();
        boolean many = states >= GATHERING_STATES
                || (states > 1
                        && (Company.isOfMembers(draft)
                                || Company.isOfCountedStates(draft)
                                || Company.isOfUnion(draft, words)));
        return many && draft.kind != EngagementKind.CALL;
    }

    private void settleByStates(Draft draft) {
        long states = draft.states();
        if (draft.rule.equals("contact.agrees-at") && stories.continued(draft)) {
            return;
        }
        if (states >= 2 && draft.kind != EngagementKind.GATHERING) {
            stories.placeEachTime(draft);
        } else if (states == 1 && !draft.definite && draft.isVerbal()) {
            stories.decline(draft, "one-side");
        } else {
            references.settle(draft);
        }
    }
}
