package dev.readout.reading;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.reading.actor.ActorKnowledge;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.actor.FirstPersons;
import dev.readout.reading.agreement.AgreementReader;
import dev.readout.reading.contact.ContactReader;
import dev.readout.reading.contact.ContactsRead;
import dev.readout.reading.event.EventReader;
import dev.readout.reading.measure.MeasureReader;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.statement.AgreedTogether;
import dev.readout.reading.statement.OwnVoices;
import dev.readout.reading.statement.StatementReader;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front door: reads the facts of one article by a rulebook.
 *
 * <p>Immutable; may be shared between threads. The same analysis gives the same reading.
 */
public final class FactReader {

    private final Rulebook rulebook;

    /** A reader that goes by a rulebook. */
    public FactReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The rulebook that it goes by. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** What an article tells. */
    public ArticleReading read(AnalyzedArticle analysis) {
        return read(analysis, rulebook.remembering(analysis));
    }

    private static ArticleReading read(AnalyzedArticle analysis, Rulebook rulebook) {
        ArticleText text = new ArticleText(
                analysis,
                rulebook.lexicon().persons(),
                rulebook.lexicon().states(),
                rulebook.lexicon().offices());
        Actors actors = new Actors(text, rulebook.lexicon());
        PatternMatcher matcher = new PatternMatcher(new ActorKnowledge(text, rulebook.lexicon(), actors));
        TopicReader topics = new TopicReader(text, rulebook.lexicon());
        List<Statement> statements = new StatementReader(text, actors, topics, rulebook).read();
        AgreementReader agreements = new AgreementReader(text, actors, topics, rulebook, matcher);
        List<Agreement> agreed = agreements.read();
        ContactsRead contacts = contacts(text, actors, rulebook, matcher).read(statements, agreed);
        List<Declined> declined = new ArrayList<>(contacts.declined());
        declined.addAll(agreements.declined());
        MeasureReader measures = new MeasureReader(text, actors, statements, rulebook, matcher);
        List<Measure> measured = measures.read();
        declined.addAll(measures.declined());
        EventReader events = new EventReader(text, actors, rulebook);
        List<PartOf<CodedEvent>> coded = events.read(contacts.contacts());
        declined.addAll(events.declined());
        Integer main = contacts.main();
        return new ArticleReading(
                analysis.article(),
                contacts.contacts(),
                new AgreedTogether(text, actors, rulebook.lexicon().words())
                        .with(statements, agreed).stream()
                                .map(statement -> new PartOf<>(statement, belongs(statement.state(), contacts, main)))
                                .toList(),
                agreed.stream().map(agreement -> new PartOf<>(agreement, main)).toList(),
                measured,
                coded,
                declined);
    }

    /** Of contacts officials tell in the first person, too. */
    private static ContactReader contacts(ArticleText text, Actors actors, Rulebook rulebook, PatternMatcher matcher) {
        FirstPersons first = new OwnVoices(text, actors, rulebook.lexicon()).firstPersons();
        if (first.isEmpty()) {
            return new ContactReader(text, actors, rulebook, matcher);
        }
        Actors speaking = new Actors(text, rulebook.lexicon(), first);
        return new ContactReader(
                text, speaking, rulebook, new PatternMatcher(new ActorKnowledge(text, rulebook.lexicon(), speaking)));
    }

    /** A statement of a party belongs to the contact that the article is about. */
    private static @Nullable Integer belongs(@Nullable StateCode state, ContactsRead contacts, @Nullable Integer main) {
        if (main == null || state == null) {
            return null;
        }
        Contact contact = contacts.contacts().get(main);
        return contact.states().contains(state) ? main : null;
    }
}
