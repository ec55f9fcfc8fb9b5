package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.model.time.PartialDate.Precision;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a mention may speak of a contact that the article has told of before. */
final class Matching {
    private static final String SESSION = "contact.session-meets";

    private static final int NEAR_SENTENCES = 4;
    private static final int NEXT_SENTENCES = 2;

    private Matching() {}

    /** Whether all that both tell agrees. */
    static boolean compatible(Story story, Draft draft, WordClasses words) {
        boolean formal = isOfItsBody(story, draft);
        boolean kind = story.kind == draft.kind
                || (story.kind == EngagementKind.CALL
                        && draft.kind == EngagementKind.MEETING
                        && draft.definite
                        && draft.start == null
                        && isWeak(draft));
        return kind
                && formal
                && !NamedDialogues.differ(story, draft, words)
                && !isOfThePast(story, draft)
                && !isEarlierThan(story, draft)
                && sameStanding(story, draft)
                && dates(story.start, story.end, draft.start, draft.end)
                && (places(story.place, draft.place) || isSameTrip(story, draft))
                && sides(story, draft);
    }

    /** A session of a standing body is no mere meeting of those who lead it: told by its noun, or as {@code the group met}. */
    private static boolean isOfItsBody(Story story, Draft draft) {
        boolean met = draft.rule.equals(SESSION);
        return !(draft.formal || met)
                || story.drafts.stream().anyMatch(told -> told.formal || (met && told.rule.equals(SESSION)));
    }

    /** {@code will travel to A, B and C from March 4 to 11}, {@code will be in A from March 4 to 5}: one trip in both. */
    private static boolean isSameTrip(Story story, Draft draft) {
        Place one = story.place;
        Place other = draft.place;
        return story.kind == EngagementKind.VISIT
                && story.drafts.stream().anyMatch(told -> told.windowOfAll)
                && one != null
                && other != null
                && one.country() != null
                && one.country().equals(other.country());
    }

    /**
     * {@code The two last met in Paris}, {@code they met in June}: not what the news of the day is, if that has no date that
     * agrees.
     */
    private static boolean isOfThePast(Story story, Draft draft) {
        Draft first = story.drafts.get(0);
        boolean dated = draft.start != null && story.start != null && story.start.precision() != Precision.YEAR;
        boolean before = draft.earlier && !first.earlier;
        boolean old = draft.old && !draft.definite && first.lead && !first.old;
        return !dated && (before || old);
    }

    /** {@code They met earlier this month}, told beside a meeting whose day is known: another one. */
    private static boolean isEarlierThan(Story story, Draft draft) {
        Draft first = story.drafts.get(0);
        return draft.earlier
                && !first.earlier
                && first.lead
                && !draft.definite
                && draft.start != null
                && story.start != null
                && draft.start.precision().compareTo(story.start.precision()) > 0;
    }

    /** The same for a mention that tells no sides of its own. */
    static boolean mayPointTo(Story story, Draft draft, WordClasses words) {
        boolean kind = story.kind == draft.kind
                || story.drafts.get(0).kind == draft.kind // a meeting that more and more were at
                || (story.kind == EngagementKind.CALL && draft.kind == EngagementKind.MEETING && isWeak(draft));
        boolean held = draft.start != null && story.start == null && isOpen(story.status) && !isOpen(draft.status);
        boolean ahead = draft.toCome && story.start == null && isOpen(draft.status) && !isOpen(story.status);
        boolean undone = isOver(story.status) && draft.status == EngagementStatus.HELD && !draft.definite;
        boolean formal = isOfItsBody(story, draft);
        return kind
                && formal
                && !NamedDialogues.differ(story, draft, words)
                && !held
                && !ahead
                && !(undone && draft.start == null && draft.place == null)
                && !isEarlierThan(story, draft)
                && dates(story.start, story.end, draft.start, draft.end)
                && places(story.place, draft.place)
                && sides(story, draft);
    }

    /** Whether those of a mention may also have been at a meeting told shortly before. */
    static boolean mayBeJoined(Story story, Draft draft) {
        boolean joined = story.kind == EngagementKind.CALL && draft.act.lemma().equals("join"); // on the line
        return (story.kind == EngagementKind.MEETING || joined)
                && story.parties.size() > 1
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES
                && isOpen(story.status) == isOpen(draft.status)
                && dates(story.start, story.end, draft.start, draft.end)
                && places(story.place, draft.place);
    }

    /** {@code The leaders discussed the storm overnight}, right behind the call of the two. */
    static boolean mayGoOn(Story story, Draft draft) {
        boolean day = story.start != null || draft.start == null;
        return Meetings.FACE_OR_VOICE.contains(story.kind)
                && sameSides(story, draft)
                && draft.sentence.index() - story.lastSentence() <= NEXT_SENTENCES
                && isOpen(story.status) == isOpen(draft.status)
                && day
                && dates(story.start, story.end, draft.start, draft.end);
    }

    /** Whether a contact and a mention are of the same states. */
    static boolean sameSides(Story story, Draft draft) {
        return story.parties.keySet().equals(told(draft));
    }

    private static Set<StateCode> told(Draft draft) {
        Set<StateCode> told = new TreeSet<>();
        draft.parties.stream().map(Actor::state).filter(Objects::nonNull).forEach(told::add);
        return told;
    }

    /** Whether all states of a mention, two at least, are of those of a contact. */
    static boolean hasSides(Story story, Draft draft) {
        Set<StateCode> told = told(draft);
        return told.size() > 1 && story.parties.keySet().containsAll(told);
    }

    private static boolean isWeak(Draft draft) {
        String lemma = draft.act.lemma();
        return lemma.equals("talk") || lemma.equals("conversation") || lemma.equals("discussion");
    }

    private static boolean sameStanding(Story story, Draft draft) {
        if (isOver(story.status) && draft.start != null && story.start == null && !isOver(draft.status)) {
            return false; // called off in spring; another is planned for October
        }
        boolean hosted = draft.kind == EngagementKind.GATHERING
                && draft.status == EngagementStatus.ONGOING
                && draft.start == null
                && story.status == EngagementStatus.SCHEDULED;
        if (hosted || isOpen(story.status) == isOpen(draft.status)) {
            return true;
        }
        return story.start != null && draft.start != null;
    }

    private static boolean isOver(EngagementStatus status) {
        return status == EngagementStatus.CANCELLED || status == EngagementStatus.REFUSED;
    }

    private static boolean isOpen(EngagementStatus status) {
        return status != EngagementStatus.HELD && status != EngagementStatus.ONGOING;
    }

    /** Whether two spans of time share a day, or one is not known. */
    static boolean dates(
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable PartialDate otherStart,
            @Nullable PartialDate otherEnd) {
        if (start == null || otherStart == null) {
            return true;
        }
        PartialDate last = end == null ? start : end;
        PartialDate otherLast = otherEnd == null ? otherStart : otherEnd;
        return !last.lastDay().isBefore(otherStart.firstDay())
                && !otherLast.lastDay().isBefore(start.firstDay());
    }

    /** Whether two places may be one, or one is not known. */
    static boolean places(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return true;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return false;
        }
        return one.name() == null
                || other.name() == null
                || NameWords.match(one.name(), other.name())
                || one.coordinates() == null
                || other.coordinates() == null;
    }

    private static boolean sides(Story story, Draft draft) {
        Set<StateCode> told = new TreeSet<>(draft.forums);
        draft.parties.stream().map(Actor::state).filter(Objects::nonNull).forEach(told::add);
        draft.visitors.stream().map(Actor::state).filter(Objects::nonNull).forEach(told::add);
        Set<StateCode> known = story.parties.keySet();
        if (!draft.forums.isEmpty()) {
            return known.containsAll(draft.forums);
        }
        if (draft.kind == EngagementKind.VISIT && TripsTold.isOtherWay(story, draft)) {
            return false;
        }
        boolean within = known.containsAll(told) || told.containsAll(known);
        boolean part = draft.definite && known.containsAll(told);
        boolean others = told.size() >= 2 && known.size() >= 2 && !told.equals(known) && !part;
        if (!within || (others && draft.kind != EngagementKind.VISIT)) {
            return false;
        }
        return told.stream().allMatch(state -> people(story, draft, state));
    }

    private static boolean people(Story story, Draft draft, StateCode state) {
        Set<String> known = story.names(state);
        boolean any = false;
        for (Actor actor : draft.parties) {
            if (actor.isPerson() && state.equals(actor.state())) {
                any = true;
                if (known.stream().anyMatch(name -> NameWords.match(name, actor.name()))) {
                    return true;
                }
            }
        }
        for (Actor actor : draft.visitors) {
            if (actor.isPerson() && state.equals(actor.state())) {
                any = true;
                if (known.stream().anyMatch(name -> NameWords.match(name, actor.name()))) {
                    return true;
                }
            }
        }
        return !any || (known.isEmpty() && !isNewsBesideThePast(story, draft));
    }

    /** {@code Li also met the premier}, told after {@code their meeting of last year}: who was at that one is not told. */
    private static boolean isNewsBesideThePast(Story story, Draft draft) {
        return draft.start == null
                && draft.act.xpos().equals("VBD")
                && story.drafts.stream().allMatch(told -> told.old && !told.isVerbal());
    }
}
