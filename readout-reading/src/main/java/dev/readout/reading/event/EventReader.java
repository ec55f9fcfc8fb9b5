package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.EventType;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.event.FoundAct.Certainty;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who did what to whom. One of the two at least is a state, an organisation or somebody who speaks for one, and not both
 * are the same state's. What is told again in one article counts once.
 */
public final class EventReader {

    private final ArticleText text;
    private final Rulebook rulebook;
    private final Participants participants;
    private final ActFinder finder;
    private final EventDates dates;
    private final List<Declined> declined = new ArrayList<>();

    /** A reader of one article. */
    public EventReader(ArticleText text, Actors actors, Rulebook rulebook) {
        this.text = text;
        this.rulebook = rulebook;
        this.participants = new Participants(text, actors, rulebook.lexicon().words());
        this.finder = new ActFinder(rulebook.lexicon().events());
        this.dates = new EventDates(text);
    }

    /**
     * The events in order of their first telling.
     *
     * @param contacts the article's contacts, to one of which an event in its sentence may belong
     */
    public List<PartOf<CodedEvent>> read(List<Contact> contacts) {
        Map<String, PartOf<CodedEvent>> events = new LinkedHashMap<>();
        for (Sentence sentence : text.body()) {
            List<Participant> here = participants.in(sentence);
            for (Participant source : here) {
                for (Participant target : here) {
                    event(sentence, source, target).ifPresent(event -> {
                        String key = key(event.type(), source.key(), target.key());
                        events.putIfAbsent(key, new PartOf<>(event, contact(contacts, event)));
                    });
                }
            }
        }
        return List.copyOf(events.values());
    }

    /** Whoever talks with another is talked with. */
    private static String key(EventType type, String source, String target) {
        boolean swap = type == EventType.CONSULT && source.compareTo(target) > 0;
        return type + " " + (swap ? target : source) + " " + (swap ? source : target);
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }

    private Optional<CodedEvent> event(Sentence sentence, Participant source, Participant target) {
        if (!mayBePair(source, target)) {
            return Optional.empty();
        }
        Optional<FoundAct> found = finder.between(sentence, source.token(), target.token())
                .filter(act ->
                        new EventRoles(rulebook.lexicon().events(), sentence).fit(act, source.token(), target.token()))
                .filter(act -> source.official() || !act.rule().equals(ActReading.REPROACH));
        if (found.filter(act -> act.certainty() == Certainty.POSSIBLE).isPresent()) {
            declined.add(new Declined("possible", found.get().rule(), sentence.span()));
            return Optional.empty();
        }
        return found.map(act -> coded(sentence, source, target, act));
    }

    private static boolean mayBePair(Participant source, Participant target) {
        StateCode one = source.state();
        StateCode other = target.state();
        boolean same = one != null ? one.equals(other) : source.key().equals(target.key());
        return !same && (source.official() || target.official());
    }

    private CodedEvent coded(Sentence sentence, Participant source, Participant target, FoundAct act) {
        PartialDate date = dates.date(sentence, act.act());
        return new CodedEvent(
                act.type(),
                source.actor(),
                target.actor(),
                date,
                null,
                Evidence.in(text.article(), sentence.span()),
                new Derivation(act.rule(), rulebook.version()));
    }

    /** The contact of both sides that is told in the same words. */
    private static @Nullable Integer contact(List<Contact> contacts, CodedEvent event) {
        StateCode source = event.source().state();
        StateCode target = event.target().state();
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            boolean both = source != null
                    && target != null
                    && contact.states().contains(source)
                    && contact.states().contains(target);
            boolean here = contact.mentions().stream()
                    .anyMatch(mention ->
                            mention.evidence().span().overlaps(event.evidence().span()));
            if (both && here) {
                return i;
            }
        }
        return null;
    }
}
