package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settles mentions that do not tell who met: they speak of a contact told before ({@code the talks lasted two hours}), or of
 * another one of the same two sides, which a date or place of its own tells ({@code a second round follows in Oslo in May}).
 */
final class BackReferences {

    private static final List<String> JOINING = List.of("with", "between", "among");
    private static final int NEAR_SENTENCES = 2;

    private final Actors actors;
    private final NearbyParties nearby;
    private final ArticleSides sides;
    private final Stories stories;
    private final boolean spoken;
    private final WordClasses words;

    /**
     * For one article.
     *
     * @param spoken whether the text is a transcript
     */
    BackReferences(
            Actors actors,
            NearbyParties nearby,
            ArticleSides sides,
            Stories stories,
            boolean spoken,
            WordClasses words) {
        this.spoken = spoken;
        this.actors = actors;
        this.nearby = nearby;
        this.sides = sides;
        this.stories = stories;
        this.words = words;
    }

    /** Joins a mention with a contact told before; a date or place of its own makes it another of the same two sides. */
    void settle(Draft draft) {
        leaveYear(draft);
        if (namesOthers(draft) || isForGuests(draft) || isOfMany(draft) || isOfPaper(draft)) {
            stories.decline(draft, "no-parties");
            return;
        }
        boolean comes = draft.distinct && (isOpen(draft.status) || draft.rule.equals("contact.counted-one"));
        if (comes || !stories.pointsBack(draft)) {
            settleAnother(draft);
        }
    }

    private static void leaveYear(Draft draft) {
        if (draft.bare
                && !tellsWhen(draft)
                && draft.start != null
                && draft.start.precision() == PartialDate.Precision.YEAR) {
            draft.start = null; // the year of something else in the sentence: a treaty's, a war's
            draft.end = null;
        }
    }

    /** {@code when the talks broke off in 2018}: the year of what the verb says of them. */
    private static boolean tellsWhen(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.act.is("nsubj")
                && draft.times.stream()
                        .flatMap(time -> sentence.headOf(time.span()).stream())
                        .anyMatch(year ->
                                year.head() == draft.act.head() && Relations.hasCase(sentence, year, List.of("in")));
    }

    /** {@code his talks with European leaders}: with somebody, but nobody of whom we know the side. */
    private boolean namesOthers(Draft draft) {
        return draft.states() < 2
                && beside(draft)
                        .anyMatch(child -> (Relations.hasCase(draft.sentence, child, JOINING)
                                        || isOfOfficials(draft, child))
                                && actors.at(draft.sentence, child).stream()
                                        .noneMatch(actor -> actor.isParty() && actor.kind() != Actor.Kind.GROUP));
    }

    /** What hangs on the talks, or on what is said to be done with them: {@code talks held in Lima between the leaders of both}. */
    private static Stream<Token> beside(Draft draft) {
        Sentence sentence = draft.sentence;
        return Stream.concat(
                sentence.children(draft.act, "nmod").stream(),
                sentence.children(draft.act, "acl").stream()
                        .filter(clause -> clause.xpos().equals("VBN"))
                        .flatMap(clause -> sentence.children(clause, "obl").stream()));
    }

    /** {@code a banquet for the leaders attending the summit}: for all of them. */
    private boolean isForGuests(Draft draft) {
        Sentence sentence = draft.sentence;
        return words.has("feast-noun", draft.act.lemma())
                && Stream.concat(
                                sentence.children(draft.act, "nmod").stream(),
                                Governor.of(sentence, draft.act).stream()
                                        .flatMap(verb -> sentence.children(verb, "obl").stream()))
                        .anyMatch(guests -> guests.xpos().equals("NNS")
                                && Relations.hasCase(sentence, guests, List.of("for"))
                                && guests.index() > draft.act.index());
    }

    /** {@code at the regional summit}: one of many states, and no contact of two told before. */
    private boolean isOfMany(Draft draft) {
        return draft.states() < 2
                && draft.sentence.children(draft.act, "amod").stream()
                        .anyMatch(child -> words.contains("many-states-adjective", child.lemma()))
                && stories.last(story -> story.kind == EngagementKind.GATHERING).isEmpty();
    }

    /** {@code a meeting of foreign ministers}: of whichever states. */
    private static boolean isOfOfficials(Draft draft, Token child) {
        return Relations.hasCase(draft.sentence, child, List.of("of"))
                && child.xpos().equals("NNS")
                && draft.sentence.children(child, "det").isEmpty()
                && !draft.definite;
    }

    /** Begins a contact of its own if the mention tells enough of it. */
    private void settleAnother(Draft draft) {
        Optional<Story> pair =
                stories.last(story -> story.kind == draft.kind || Meetings.FACE_OR_VOICE.contains(story.kind));
        boolean city = draft.place != null && draft.place.name() != null;
        boolean told = draft.start != null || city;
        if (told) {
            nearby.addClause(draft);
            leavePlanners(draft);
            if (draft.states() == 2) {
                stories.place(draft);
                return;
            }
        }
        if (spoken) {
            stories.decline(draft, "no-parties"); // whoever speaks may mean anybody's talks
            return;
        }
        boolean another = draft.distinct && (told || isOpen(draft.status));
        boolean both = draft.start != null && city;
        boolean theirs = (another || (told && draft.definite) || both) && !isOtherSummit(draft, pair);
        if (theirs && pair.isPresent()) {
            addSides(draft, pair.get());
            stories.placeEachTime(draft);
            return;
        }
        stories.decline(draft, "no-parties");
    }

    /** {@code The two discussed plans for a committee meeting in July}: of their states; who will be there is not told. */
    private void leavePlanners(Draft draft) {
        Token head = draft.act.head() == 0 ? draft.act : draft.sentence.token(draft.act.head());
        if (draft.act.is("nmod") && words.has("planning-noun", head.lemma())) {
            List<Actor> states = draft.parties.stream()
                    .map(Actor::state)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(Actor::ofState)
                    .toList();
            draft.parties.clear();
            draft.parties.addAll(states);
        }
    }

    /** {@code Second summit in Abuja}, after a meeting of envoys elsewhere: no further one of theirs. */
    private static boolean isOtherSummit(Draft draft, Optional<Story> pair) {
        return draft.act.lemma().equalsIgnoreCase("summit")
                && pair.filter(story -> story.drafts.stream()
                                .noneMatch(told -> told.act.lemma().equalsIgnoreCase("summit")))
                        .isPresent();
    }

    /** {@code commended the signing of the Lake Accords in May}: whoever signed them. */
    private static boolean isOfPaper(Draft draft) {
        return draft.act.lemma().equals("signing")
                && draft.sentence.children(draft.act, "nmod").stream()
                        .anyMatch(paper -> Relations.hasCase(draft.sentence, paper, List.of("of")));
    }

    private static boolean isOpen(EngagementStatus status) {
        return status != EngagementStatus.HELD && status != EngagementStatus.ONGOING;
    }

    /** The sides of the contact told just before, else those that the article is about. */
    private void addSides(Draft draft, Story before) {
        boolean near = draft.sentence.index() - before.lastSentence() <= NEAR_SENTENCES && before.parties.size() > 1;
        if (near) {
            before.parties.keySet().forEach(side -> draft.parties.add(Actor.ofBothSides(side)));
        } else {
            sides.add(draft);
        }
    }
}
