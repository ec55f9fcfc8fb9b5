package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Masthead;
import dev.readout.reading.text.Spoken;
import dev.readout.reading.topic.TopicReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the contacts of an article: rules find them, the discourse puts their mentions together. */
public final class ContactReader {

    private final ArticleText text;
    private final Actors actors;
    private final Rulebook rulebook;
    private final WordClasses words;
    private final DraftFinder finder;
    private final StatusReader statuses;
    private final TimesOfSentence times;
    private final PlaceNames names;
    private final PlacesOfSentence places;
    private final PlacesNearby nearby;
    private final TripsOfSentence trips;
    private final Occasions occasions;
    private final SharedFields shared;
    private final CalendarCheck calendar;
    private final ClauseTimes clauses;
    private final AgendaDays agenda;
    private final FormerHolders former;
    private final FaceToFace faces;
    private final Repeats repeats;
    private final AgreedByLine agreed;
    private final Discourse discourse;
    private final boolean spoken;
    private final Stories stories;
    private final Optional<StateCode> publisher;
    private final Greetings greetings;
    private final Attendance attendance;
    private final SameDay sameDay;
    private final Visits visits;
    private final Meetings meetings;

    /** A reader of one article. */
    public ContactReader(ArticleText text, Actors actors, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.actors = actors;
        this.rulebook = rulebook;
        this.words = rulebook.lexicon().words();
        this.stories = new Stories(words);
        this.spoken = Spoken.isTranscript(text, rulebook.lexicon());
        this.finder = new DraftFinder(rulebook.yielding("contact"), words, actors, matcher, spoken);
        this.statuses = new StatusReader(words);
        this.times = new TimesOfSentence(text, statuses, words);
        this.names = new PlaceNames(text, actors, rulebook.lexicon());
        DatelinePlaces dateline = new DatelinePlaces(text, statuses, rulebook.lexicon());
        this.places = new PlacesOfSentence(text, actors, words, names, dateline);
        this.nearby = new PlacesNearby(text, actors, words, names);
        this.trips = new TripsOfSentence(names, words);
        this.occasions = new Occasions(text, words);
        this.shared = new SharedFields(text, new Pictures(text, actors, names, words), words);
        this.calendar = new CalendarCheck(text, words);
        this.clauses = new ClauseTimes(text, words);
        this.agenda = new AgendaDays(text);
        this.former = new FormerHolders(text, words);
        this.faces = new FaceToFace(actors, words);
        this.repeats = new Repeats(text);
        this.agreed = new AgreedByLine(text, words);
        this.discourse = new Discourse(text, words, stories);
        this.attendance = new Attendance(text, actors, stories, words);
        this.sameDay = new SameDay(text, stories, words);
        this.publisher = new Masthead(text, rulebook.lexicon()).publisher().map(StateName::code);
        this.greetings = new Greetings(words, publisher);
        this.visits = new Visits(
                new TripParties(text, actors, names, words),
                stories,
                dateline.country().or(() -> publisher),
                words);
        this.meetings = new Meetings(
                actors,
                new NearbyParties(actors, words),
                new OtherSide(text, actors, words),
                new Strangers(text, actors),
                words,
                stories,
                spoken);
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
        new LeadContact(text, actors, statuses, words, finder)
                .draft(stories.all())
                .ifPresent(this::place);
        new TitledTalks(text, rulebook.lexicon(), spoken).draft(stories.all()).ifPresent(stories::place);
        new MainContact(text).mark(stories.all());
        shared.settle(stories.all());
        new TripMonths(text, new RegionJourneys(text, actors, words), spoken).settle(stories);
        sameDay.settle();
        OngoingVisits.date(stories.all(), text.published());
        MarginMeetings margins = new MarginMeetings(occasions);
        margins.settle(stories.all());
        margins.attend(stories.all());
        UndatedDoubles.join(stories);
        SpokenWishes.drop(stories, text.article().title(), words);
        LoneGatherings.drop(stories);
        if (publisher.isPresent()) {
            VagueMentions.drop(stories);
        }
        new LengthsAfter(text, words).add(stories.all());
        TopicReader topics = new TopicReader(text, rulebook.lexicon());
        new ContactTopics(text, topics, words).add(stories.all(), statements, agreements);
        ContactTones tones =
                new ContactTones(new ToneReader(text, words, statements, publisher.isPresent()), stories.all(), words);
        text.body().forEach(tones::add);
        return new ContactsRead(
                stories.all().stream()
                        .map(story -> story.contact(text, rulebook.version()))
                        .toList(),
                stories.mainIndex(),
                stories.declined());
    }

    private void readSentence(Sentence sentence) {
        attendance.add(sentence);
        Collection<Draft> drafts = finder.drafts(sentence);
        agreed.settle(sentence, drafts);
        if (drafts.isEmpty()) {
            return;
        }
        faces.settle(drafts);
        times.date(sentence, drafts);
        places.place(sentence, drafts);
        drafts.forEach(draft -> repeats.place(draft, names));
        trips.settle(sentence, drafts);
        drafts.forEach(clauses::date);
        agenda.date(sentence, drafts);
        occasions.settle(sentence, drafts);
        LastSeen.settle(drafts);
        drafts.forEach(nearby::place);
        former.leave(drafts);
        drafts.forEach(this::settle);
    }

    private void place(Draft draft) {
        List<Draft> sole = List.of(draft);
        times.date(draft.sentence, sole);
        places.place(draft.sentence, sole);
        draft.status = calendar.status(draft, draft.status);
        stories.place(draft);
    }

    private void settle(Draft draft) {
        if (discourse.isCounted(draft) && !discourse.takesKind(draft)) {
            stories.decline(draft, "no-parties");
            return;
        }
        Standing standing = statuses.standing(draft);
        String reason = standing.declined();
        boolean before = reason != null && reason.equals("negated") && (draft.since != null || draft.lastAt != null);
        if (reason != null && !before) {
            stories.decline(draft, reason);
            return;
        }
        if (before) {
            LastSeen.fill(draft); // there was one then
            occasions.name(draft.lastAt).ifPresent(name -> draft.occasion = name);
        }
        draft.status = calendar.status(draft, before ? EngagementStatus.HELD : standing.status());
        if (draft.onAgenda && draft.status == EngagementStatus.HELD) {
            draft.status = EngagementStatus.SCHEDULED;
        }
        boolean ahead = draft.trip != null && draft.trip.status == EngagementStatus.SCHEDULED;
        if (ahead && draft.status == EngagementStatus.HELD) {
            draft.status = EngagementStatus.SCHEDULED; // will arrive today for talks
        }
        sameDay.date(draft);
        greetings.date(draft, text.published());
        Optional<String> spokenOf = spoken ? SpokenTalk.declined(draft) : Optional.empty();
        if (spokenOf.isPresent()) {
            stories.decline(draft, spokenOf.get());
            return;
        }
        discourse.mark(draft);
        if (discourse.isPredicate(draft) && draft.kind != EngagementKind.GATHERING) {
            draft.start = null;
            if (draft.kind == EngagementKind.VISIT && !draft.visitors.isEmpty() && !draft.destinations.isEmpty()) {
                visits.settle(draft);
                return;
            }
            draft.place = null;
            if (!stories.pointsBack(draft)) {
                stories.decline(draft, "predicate");
            }
        } else if (draft.kind == EngagementKind.VISIT) {
            visits.settle(draft);
        } else {
            meetings.settle(draft);
        }
    }
}
