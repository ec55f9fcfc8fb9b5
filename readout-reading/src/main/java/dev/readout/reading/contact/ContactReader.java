package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.BlockKind;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the contacts of an article: rules find them, the discourse puts their mentions together. */
public final class ContactReader {

    private static final int LEAD_SENTENCES = 4;
    private static final int DAYS_AHEAD = 30;
    private static final int GATHERING_STATES = 4;

    private final ArticleText text;
    private final Actors actors;
    private final Rulebook rulebook;
    private final WordClasses words;
    private final DraftFinder finder;
    private final StatusReader statuses;
    private final TimesOfSentence times;
    private final PlacesOfSentence places;
    private final Occasions occasions;
    private final NearbyParties nearby;
    private final List<Story> stories = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();

    /** A reader of one article. */
    public ContactReader(ArticleText text, Actors actors, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.actors = actors;
        this.rulebook = rulebook;
        this.words = rulebook.lexicon().words();
        this.finder = new DraftFinder(rulebook.yielding("contact"), rulebook.lexicon(), actors, matcher);
        this.statuses = new StatusReader(words);
        this.times = new TimesOfSentence(text, statuses);
        this.places = new PlacesOfSentence(text, actors, statuses);
        this.occasions = new Occasions(text, words);
        this.nearby = new NearbyParties(actors);
    }

    /**
     * The contacts of the article.
     *
     * @param statements what is said in it, for tones and topics
     * @param agreements what is agreed in it, for topics
     */
    public ContactsRead read(List<Statement> statements, List<Agreement> agreements) {
        for (Sentence sentence : text.body()) {
            readSentence(sentence);
        }
        Integer main = markMain();
        TopicReader topics = new TopicReader(text, rulebook.lexicon().topics());
        new ContactTopics(text, topics, words).add(stories, statements, agreements);
        addTones(new ToneReader(text, words, statements));
        return new ContactsRead(
                stories.stream()
                        .map(story -> story.contact(text, rulebook.version()))
                        .toList(),
                main,
                declined);
    }

    /** A tone belongs to the contact that its sentence tells of, else to the one that the article is about. */
    private void addTones(ToneReader reader) {
        for (Sentence sentence : text.body()) {
            List<Tone> tones = reader.tones(sentence);
            if (!tones.isEmpty()) {
                stories.stream()
                        .filter(story -> story.kind != EngagementKind.GATHERING && story.isToldIn(sentence))
                        .min(Comparator.comparing(story -> !story.main))
                        .or(() -> stories.stream().filter(story -> story.main).findFirst())
                        .ifPresent(story -> story.tones.addAll(tones));
            }
        }
    }

    private void readSentence(Sentence sentence) {
        Collection<Draft> drafts = finder.drafts(sentence);
        if (drafts.isEmpty()) {
            return;
        }
        times.date(sentence, drafts);
        places.place(sentence, drafts);
        occasions.settle(sentence, drafts);
        drafts.forEach(this::settle);
    }

    private void settle(Draft draft) {
        Standing standing = statuses.standing(draft.sentence, draft.act, draft.kind);
        String reason = standing.declined();
        if (reason != null) {
            decline(draft, reason);
            return;
        }
        draft.status = againstCalendar(draft, standing.status());
        markReference(draft);
        if (isPredicate(draft) && draft.kind != EngagementKind.GATHERING) {
            draft.start = null;
            draft.place = null;
            pointBack(draft, "predicate");
            return;
        }
        if (draft.kind == EngagementKind.VISIT) {
            settleVisit(draft);
        } else if (draft.kind == EngagementKind.GATHERING) {
            settleGathering(draft);
        } else {
            settleMeeting(draft);
        }
    }

    private EngagementStatus againstCalendar(Draft draft, EngagementStatus status) {
        PartialDate start = draft.start;
        PartialDate published = text.published();
        if (start == null || published == null) {
            return status;
        }
        boolean future = start.firstDay().isAfter(published.lastDay());
        boolean happened = status == EngagementStatus.HELD || status == EngagementStatus.ONGOING;
        boolean past = status == EngagementStatus.ONGOING || draft.act.xpos().equals("VBD");
        if (future
                && happened
                && past
                && !draft.yearTold
                && start.firstDay().isAfter(published.lastDay().plusDays(DAYS_AHEAD))) {
            backOneYear(draft, start);
            return status;
        }
        if (future && (status == EngagementStatus.HELD || status == EngagementStatus.ONGOING)) {
            return EngagementStatus.SCHEDULED;
        }
        return status;
    }

    /** What has happened cannot lie far ahead: a date without a year was meant for the year before. */
    private static void backOneYear(Draft draft, PartialDate start) {
        PartialDate end = draft.end;
        draft.start = yearBefore(start);
        draft.end = end == null ? null : yearBefore(end);
    }

    private static PartialDate yearBefore(PartialDate date) {
        boolean leap = date.month() == 2 && date.day() == 29;
        return new PartialDate(date.year() - 1, date.month(), leap ? 28 : date.day());
    }

    private void markReference(Draft draft) {
        for (Token child : draft.sentence.children(draft.act)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            draft.definite |= (child.is("det")
                            && Set.of("the", "this", "these", "that", "those").contains(form))
                    || child.is("nmod:poss");
            draft.distinct |= words.contains("ordinal-word", form) || form.equals("another") || form.equals("separate");
        }
    }

    /** {@code It was their first meeting in years}, {@code marked the first visit}: said of a contact told already. */
    private boolean isPredicate(Draft draft) {
        boolean counted = draft.sentence.children(draft.act, "amod").stream()
                .anyMatch(child -> words.contains("ordinal-word", child.form()));
        boolean copula = draft.sentence.child(draft.act, "cop").isPresent()
                && draft.sentence.child(draft.act, "nsubj").isPresent();
        boolean marked = draft.sentence
                .head(draft.act)
                .filter(head -> head.lemma().equals("mark"))
                .isPresent();
        return counted && (copula || marked) && !stories.isEmpty();
    }

    private void settleVisit(Draft draft) {
        List<StateCode> hosts = hosts(draft);
        if (draft.visitors.isEmpty() || hosts.isEmpty()) {
            pointBack(draft, draft.visitors.isEmpty() ? "no-visitor" : "no-destination");
            return;
        }
        if (draft.visitors.stream().allMatch(visitor -> hosts.contains(visitor.state()))) {
            decline(draft, "at-home");
            return;
        }
        for (StateCode host : hosts) {
            Draft one = hosts.size() == 1 ? draft : copy(draft);
            one.parties.add(new Actor(Actor.Kind.STATE, host.value(), host, null, null));
            place(one);
        }
    }

    private static Draft copy(Draft draft) {
        Draft copy = new Draft(draft.sentence, draft.act, draft.kind, draft.rule, draft.precedence);
        copy.status = draft.status;
        copy.visitors.addAll(draft.visitors);
        copy.start = draft.start;
        copy.end = draft.end;
        return copy;
    }

    private List<StateCode> hosts(Draft draft) {
        Set<StateCode> hosts = new TreeSet<>();
        for (Token destination : draft.destinations) {
            List<Token> all = new ArrayList<>(draft.sentence.children(destination, "conj"));
            all.add(destination);
            all.forEach(token ->
                    places.placeAt(draft.sentence, token).map(Place::country).ifPresent(hosts::add));
        }
        if (hosts.isEmpty() && draft.rule.equals("visit.visiting")) {
            actors.sides().stream()
                    .filter(side -> draft.visitors.stream().noneMatch(visitor -> side.equals(visitor.state())))
                    .limit(1)
                    .forEach(hosts::add);
        }
        return List.copyOf(hosts);
    }

    private void settleGathering(Draft draft) {
        if (draft.forums.isEmpty()) {
            settleMeetingOf(draft, EngagementKind.GATHERING);
        } else {
            place(draft);
        }
    }

    private void settleMeeting(Draft draft) {
        settleMeetingOf(draft, draft.kind);
    }

    private void settleMeetingOf(Draft draft, EngagementKind kind) {
        if (states(draft) < 2 && !isVerbal(draft)) {
            nearby.add(draft);
        }
        if (states(draft) == 1) {
            Optional<Token> verb =
                    isVerbal(draft) ? Optional.of(draft.act) : statuses.governor(draft.sentence, draft.act);
            verb.ifPresent(token -> nearby.addBefore(draft, token));
        }
        long states = states(draft);
        if (states == 3 && draft.apart.size() == 2) {
            draft.apart.forEach(one -> place(without(draft, one)));
            return;
        }
        if (states >= GATHERING_STATES) {
            draft.kind = EngagementKind.GATHERING;
            place(draft);
            return;
        }
        if (states >= 2 && kind != EngagementKind.GATHERING) {
            place(draft);
        } else if (states == 1 && !draft.definite && isVerbal(draft)) {
            decline(draft, "one-side");
        } else {
            pointBack(draft, "no-parties");
        }
    }

    private static long states(Draft draft) {
        return draft.parties.stream().map(Actor::state).distinct().count();
    }

    private static Draft without(Draft draft, Actor other) {
        Draft rest = copy(draft);
        rest.place = draft.place;
        rest.occasion = draft.occasion;
        draft.parties.stream().filter(actor -> !actor.equals(other)).forEach(rest.parties::add);
        return rest;
    }

    private static boolean isVerbal(Draft draft) {
        return draft.act.upos() == Upos.VERB;
    }

    /** Joins a mention that does not tell who met with a contact that the article has told of. */
    private void pointBack(Draft draft, String reason) {
        Optional<Story> earlier = last(story -> Matching.mayPointTo(story, draft));
        if (earlier.isPresent() && !(draft.distinct && draft.start == null)) {
            draft.bare = true;
            earlier.get().add(draft);
            return;
        }
        Optional<Story> pair = last(story -> story.kind == draft.kind || story.kind == EngagementKind.MEETING);
        boolean told = draft.start != null || (draft.place != null && draft.place.name() != null);
        if (told && draft.definite && pair.isPresent() && draft.kind != EngagementKind.VISIT) {
            actors.sides()
                    .forEach(side -> draft.parties.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
            place(draft);
            return;
        }
        decline(draft, reason);
    }

    private Optional<Story> last(Predicate<Story> test) {
        Story best = null;
        for (Story story : stories) {
            if (test.test(story) && (best == null || lastSentence(story) >= lastSentence(best))) {
                best = story;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int lastSentence(Story story) {
        return story.drafts.get(story.drafts.size() - 1).sentence.index();
    }

    private void place(Draft draft) {
        Optional<Story> known = last(story -> Matching.compatible(story, draft));
        if (known.isPresent()) {
            known.get().add(draft);
        } else {
            stories.add(new Story(draft));
        }
    }

    private void decline(Draft draft, String reason) {
        declined.add(new Declined(reason, draft.rule, draft.sentence.span()));
    }

    private @Nullable Integer markMain() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < stories.size(); i++) {
            double weight = weight(stories.get(i));
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        stories.get(best).main = true;
        return best;
    }

    /** How much an article is about a contact: told early, told often, between two sides. */
    private double weight(Story story) {
        int first = rank(story.drafts.get(0).sentence);
        double early = first < LEAD_SENTENCES ? 2.0 * (LEAD_SENTENCES - first) : 0;
        double often = Math.min(4, story.drafts.size());
        double kind = story.kind == EngagementKind.GATHERING ? 0.1 : story.kind == EngagementKind.VISIT ? 0.7 : 1;
        return (early + often) * kind;
    }

    private int rank(Sentence sentence) {
        return (int) text.sentences().stream()
                .filter(other -> other.index() < sentence.index() && text.kind(other) == BlockKind.BODY)
                .count();
    }
}
