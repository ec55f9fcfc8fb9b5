package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One contact of an article while its mentions are put together. */
final class Story {

    private static final int GATHERING_SIDES = 4;

    EngagementKind kind;
    EngagementStatus status;

    @Nullable
    PartialDate start;

    @Nullable
    PartialDate end;

    @Nullable
    Place place;

    @Nullable
    String occasion;

    @Nullable
    Integer durationMinutes;

    final Map<StateCode, Map<String, Participant>> parties = new TreeMap<>();
    final Set<Topic> topics = new TreeSet<>();
    final List<Tone> tones = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    boolean main;

    Story(Draft draft) {
        this.kind = draft.kind;
        this.status = draft.status;
        add(draft);
    }

    /** Takes in a mention: what it tells and this does not know yet, and the finer of two dates. */
    void add(Draft draft) {
        drafts.add(draft);
        draft.forums.forEach(forum -> parties.computeIfAbsent(forum, code -> new LinkedHashMap<>()));
        draft.parties.forEach(this::addParty);
        draft.visitors.forEach(this::addParty);
        boolean window = drafts.stream().allMatch(told -> told == draft || told.start == null || told.windowOfAll);
        boolean own = draft.start != null && window && !draft.windowOfAll;
        if (start == null
                || own
                || (draft.start != null && draft.start.precision().compareTo(start.precision()) < 0)) {
            start = draft.start == null ? start : draft.start;
            end = draft.start == null ? end : draft.end;
        }
        place = finer(place, draft.place);
        occasion = occasion == null ? draft.occasion : occasion;
        durationMinutes = durationMinutes == null ? draft.durationMinutes : durationMinutes;
        boolean hosting = draft.rule.equals("gathering.host") && draft.start == null; // will host, as told before
        if ((!draft.bare && !hosting && isLater(draft.status)) || isEnd(draft.status)) {
            status = draft.status;
        }
    }

    /** Takes in a mention that tells who else was there; four sides and more make a gathering. */
    void join(Draft draft) {
        draft.parties.forEach(this::addParty);
        drafts.add(draft);
        if (parties.size() >= GATHERING_SIDES && kind != EngagementKind.CALL) {
            kind = EngagementKind.GATHERING;
        }
    }

    /** What was planned has come to nothing. */
    private boolean isEnd(EngagementStatus told) {
        boolean open = status == EngagementStatus.SCHEDULED || status == EngagementStatus.PROPOSED;
        return open && (told == EngagementStatus.CANCELLED || told == EngagementStatus.POSTPONED);
    }

    private boolean isLater(EngagementStatus told) {
        boolean open = status == EngagementStatus.SCHEDULED || status == EngagementStatus.PROPOSED;
        return open && (told == EngagementStatus.HELD || told == EngagementStatus.ONGOING);
    }

    private static @Nullable Place finer(@Nullable Place known, @Nullable Place found) {
        return known == null || (known.name() == null && found != null && found.name() != null) ? found : known;
    }

    void addParty(Actor actor) {
        StateCode state = actor.state();
        if (state == null) {
            return;
        }
        parties.computeIfAbsent(state, code -> new LinkedHashMap<>());
        if (actor.isPerson()) {
            addPerson(state, new Participant(actor.name(), actor.title()));
        }
    }

    /** Takes in somebody who took part for a side, unless he is known by that or a fuller name. */
    void addPerson(StateCode state, Participant person) {
        Map<String, Participant> known = parties.computeIfAbsent(state, code -> new LinkedHashMap<>());
        if (known.keySet().stream().noneMatch(name -> NameWords.match(name, person.name()))) {
            known.put(person.name(), person);
        }
    }

    /** Index of the last sentence that tells of it. */
    int lastSentence() {
        return drafts.get(drafts.size() - 1).sentence.index();
    }

    /** Whether a sentence tells of it. */
    boolean isToldIn(Sentence sentence) {
        return drafts.stream().anyMatch(draft -> draft.sentence.index() == sentence.index());
    }

    /** All names of those who took part for a state. */
    Set<String> names(StateCode state) {
        return parties.getOrDefault(state, Map.of()).keySet();
    }

    /** The side that a person took part for, if this person is known to have taken part. */
    Optional<StateCode> stateOf(Actor person) {
        return Optional.ofNullable(person.state())
                .filter(state -> names(state).stream().anyMatch(name -> NameWords.match(name, person.name())));
    }

    /** What was found, ready to be linked. */
    Contact contact(ArticleText text, String rulebook) {
        List<Party> sides = new ArrayList<>();
        parties.forEach((state, people) -> sides.add(new Party(state, List.copyOf(people.values()))));
        List<EngagementMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            Evidence evidence = Evidence.in(text.article(), draft.sentence.span());
            if (mentions.stream().noneMatch(mention -> mention.evidence().equals(evidence))) {
                boolean first = main && mentions.isEmpty();
                mentions.add(new EngagementMention(first, evidence, new Derivation(draft.rule, rulebook)));
            }
        }
        return new Contact(
                kind,
                status,
                start,
                end,
                place,
                occasion,
                durationMinutes,
                sides,
                List.copyOf(topics),
                tones,
                mentions);
    }
}
