package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Statement;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Spoken;
import dev.readout.reading.topic.TopicReader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the contacts of an article: rules find them, the discourse puts their mentions together. */
public final class ContactReader {

    private static final Set<String> DISTINCT =
            Set.of("another", "separate", "further", "follow-up", "additional", "new", "fresh");

    private final ArticleText text;
    private final Actors actors;
    private final Rulebook rulebook;
    private final WordClasses words;
    private final DraftFinder finder;
    private final StatusReader statuses;
    private final TimesOfSentence times;
    private final PlacesOfSentence places;
    private final TripsOfSentence trips;
    private final Occasions occasions;
    private final SharedFields shared;
    private final CalendarCheck calendar;
    private final ClauseTimes clauses;
    private final FaceToFace faces;
    private final boolean spoken;
    private final Stories stories = new Stories();
    private final SameDay sameDay;
    private final Visits visits;
    private final Meetings meetings;

    /** A reader of one article. */
    public ContactReader(ArticleText text, Actors actors, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.actors = actors;
        this.rulebook = rulebook;
        this.words = rulebook.lexicon().words();
        this.spoken = Spoken.isTranscript(text);
        this.finder = new DraftFinder(rulebook.yielding("contact"), rulebook.lexicon(), actors, matcher, spoken);
        this.statuses = new StatusReader(words);
        this.times = new TimesOfSentence(text, statuses, words);
        this.places = new PlacesOfSentence(text, actors, statuses, rulebook.lexicon());
        this.trips = new TripsOfSentence(places, words);
        this.occasions = new Occasions(text, words);
        this.shared =
                new SharedFields(text, new Pictures(text, actors, new PlaceNames(text, actors, rulebook.lexicon())));
        this.calendar = new CalendarCheck(text);
        this.clauses = new ClauseTimes(text, words);
        this.faces = new FaceToFace(actors, words);
        this.sameDay = new SameDay(text, stories);
        this.visits = new Visits(new TripParties(text, actors, places), stories);
        this.meetings =
                new Meetings(actors, new NearbyParties(actors), new OtherSide(text, actors), statuses, words, stories);
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
        Integer main = new MainContact(text).mark(stories.all());
        shared.settle(stories.all());
        TopicReader topics = new TopicReader(text, rulebook.lexicon());
        new ContactTopics(text, topics, words).add(stories.all(), statements, agreements);
        ContactTones tones = new ContactTones(new ToneReader(text, words, statements), stories.all());
        text.body().forEach(tones::add);
        return new ContactsRead(
                stories.all().stream()
                        .map(story -> story.contact(text, rulebook.version()))
                        .toList(),
                main,
                stories.declined());
    }

    private void readSentence(Sentence sentence) {
        Collection<Draft> drafts = finder.drafts(sentence);
        if (drafts.isEmpty()) {
            return;
        }
        faces.settle(drafts);
        times.date(sentence, drafts);
        places.place(sentence, drafts);
        trips.settle(sentence, drafts);
        drafts.forEach(clauses::date);
        occasions.settle(sentence, drafts);
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
        Standing standing = statuses.standing(draft);
        String reason = standing.declined();
        boolean before = reason != null && reason.equals("negated") && draft.since != null;
        if (reason != null && !before) {
            stories.decline(draft, reason);
            return;
        }
        if (before) {
            draft.start = draft.since; // there was one then
            draft.end = draft.since;
            draft.distinct = true;
        }
        draft.status = calendar.status(draft, before ? EngagementStatus.HELD : standing.status());
        sameDay.date(draft);
        Optional<String> spokenOf = spoken ? SpokenTalk.declined(draft) : Optional.empty();
        if (spokenOf.isPresent()) {
            stories.decline(draft, spokenOf.get());
            return;
        }
        markReference(draft);
        if (isPredicate(draft) && draft.kind != EngagementKind.GATHERING) {
            draft.start = null;
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

    private void markReference(Draft draft) {
        draft.distinct |= draft.rule.equals("contact.another-one");
        for (Token child : draft.sentence.children(draft.act)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            draft.definite |= (child.is("det")
                            && Set.of("the", "this", "these", "that", "those").contains(form))
                    || child.is("nmod:poss");
            draft.distinct |= words.contains("ordinal-word", form) || DISTINCT.contains(form);
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
        return counted && (copula || marked) && !stories.all().isEmpty();
    }
}
