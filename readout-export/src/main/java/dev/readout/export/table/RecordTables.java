package dev.readout.export.table;

import dev.readout.export.table.EvidenceColumns.Told;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Coordinates;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a record. A row is a fact and ends in the sentence that tells it; several values in a cell are parted by
 * {@code "; "}; dates are ISO 8601, cut to what is known.
 */
public final class RecordTables {

    private static final String STATES = "codes ISO 3166-1 alpha-3 or IGO:…";

    private final List<Column<Told>> evidence;

    /**
     * Tables of facts.
     *
     * @param articles the articles of all evidence
     */
    public RecordTables(Map<ArticleId, Article> articles) {
        this.evidence = new EvidenceColumns(articles).list();
    }

    /** Articles, without their texts. */
    public Table<Article> articles() {
        return new Columns<Article>()
                .text("id", "Stable for the same content", Article::id)
                .text("source", "Path or address as it was given", Article::source)
                .text("url", "Address", Article::url)
                .text("outlet", "Who published it", Article::outlet)
                .text("title", "Headline", Article::title)
                .text("authors", "Who wrote it", one -> String.join("; ", one.authors()))
                .text(
                        "published",
                        "Day of publication",
                        one -> one.published() == null ? null : one.published().date())
                .text("language", "BCP 47", Article::language)
                .whole(
                        "characters",
                        "Length of the text in Unicode code points",
                        one -> one.text().codePointCount(0, one.text().length()))
                .table("articles", "What was read");
    }

    /** Engagements. */
    public Table<Engagement> engagements() {
        return new Columns<Engagement>()
                .text("id", "Stable for the same contact", Engagement::id)
                .text(
                        "kind",
                        "meeting, call, visit, gathering or message",
                        one -> one.kind().code())
                .text(
                        "status",
                        "held, ongoing, scheduled, proposed, postponed, cancelled or refused",
                        one -> one.status().code())
                .text("start", "First day", Engagement::start)
                .text("end", "Last day", Engagement::end)
                .text("place", "Where", place(Place::name))
                .text("country", "Where: the state's code", place(Place::country))
                .number("latitude", "Degrees north", point(Coordinates::latitude))
                .number("longitude", "Degrees east", point(Coordinates::longitude))
                .text("occasion", "What it was part of, or on the margins of", Engagement::occasion)
                .whole("duration_minutes", "How long it lasted", Engagement::durationMinutes)
                .text(
                        "parties",
                        "States and organisations: " + STATES,
                        one -> states(one.parties().stream().map(Party::state).toList()))
                .text("participants", "People, each with the code of the side", RecordTables::people)
                .text("topics", "What was, or will be, discussed", one -> topics(one.topics()))
                .text(
                        "tones",
                        "How those quoted described it",
                        one -> one.tones().stream()
                                .map(tone -> tone.term())
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .whole("articles", "How many articles tell of it", Engagement::articles)
                .whole("independent", "How many of them are no copies of another", Engagement::independentArticles)
                .text(
                        "conflicts",
                        "Fields on which articles disagree",
                        one -> one.conflicts().stream()
                                .map(conflict -> conflict.field())
                                .collect(Collectors.joining("; ")))
                .all(
                        evidence,
                        one -> new Told(one.telling().evidence(), one.telling().derivation()))
                .table("engagements", "Contacts between officials of two or more states or organisations");
    }

    /** Statements. */
    public Table<Statement> statements() {
        return new Columns<Statement>()
                .text("id", "Stable for the same words", Statement::id)
                .text("speaker", "Full name, or the unnamed source as described", Statement::speaker)
                .text("state", "For which state the speaker speaks", Statement::state)
                .text("title", "Office", Statement::title)
                .text(
                        "act",
                        "say, urge, warn, accuse, reject, promise, agree, praise or expect",
                        one -> one.act().code())
                .text("text", "The content", Statement::text)
                .text("quotes", "Stretches quoted word for word", one -> String.join("; ", one.quotes()))
                .text("addressee", "The state spoken to", Statement::addressee)
                .text("topics", "What it is about", one -> topics(one.topics()))
                .text("via", "The chain that carries it, outermost first", one -> String.join("; ", one.via()))
                .text("engagement", "Id of the contact that it belongs to", Statement::engagement)
                .all(evidence, one -> new Told(one.evidence(), one.derivation()))
                .table("statements", "What somebody is reported to have said");
    }

    /** Agreements. */
    public Table<Agreement> agreements() {
        return new Columns<Agreement>()
                .text("id", "Stable for the same words", Agreement::id)
                .text("parties", "Who agreed: " + STATES, one -> states(one.parties()))
                .text("text", "What was agreed", Agreement::text)
                .text("topics", "What it is about", one -> topics(one.topics()))
                .text("engagement", "Id of the contact that it belongs to", Agreement::engagement)
                .text("due", "When it is to be done", Agreement::due)
                .all(evidence, one -> new Told(one.evidence(), one.derivation()))
                .table("agreements", "What two or more parties agreed together");
    }

    /** Measures. */
    public Table<Measure> measures() {
        return new Columns<Measure>()
                .text("id", "Stable for the same measure", Measure::id)
                .text(
                        "kind",
                        "tariff, export-control, import-ban, sanction, entry-ban, investment-restriction, expulsion or"
                                + " other",
                        one -> one.kind().code())
                .text("by", "The state that takes it", Measure::by)
                .text("targets", "Against whom: " + STATES, one -> states(one.targets()))
                .text("subject", "The goods, firms or persons", Measure::subject)
                .number("rate_percent", "The rate", Measure::ratePercent)
                .text(
                        "status",
                        "threatened, announced, in-force, delayed, suspended, lifted or demanded-lifted",
                        one -> one.status().code())
                .text("announced", "When it was announced", Measure::announced)
                .text("effective", "From when that status holds", Measure::effective)
                .whole(
                        "mentions",
                        "How many passages tell of it",
                        one -> one.mentions().size())
                .all(evidence, one -> new Told(one.mentions().get(0), one.derivation()))
                .table("measures", "State measures against other states, and their lifting");
    }

    /** Events. */
    public Table<CodedEvent> events() {
        return new Columns<CodedEvent>()
                .text("id", "Stable for the same words", CodedEvent::id)
                .text(
                        "type",
                        "Type of event in the ontology PLOVER",
                        one -> one.type().name())
                .text(
                        "source",
                        "Who acts, in the article's words",
                        one -> one.source().text())
                .text(
                        "source_name",
                        "Who acts, as resolved",
                        one -> one.source().name())
                .text(
                        "source_state",
                        "Code of the state that acts",
                        one -> one.source().state())
                .text(
                        "target",
                        "Who is acted upon, in the article's words",
                        one -> one.target().text())
                .text(
                        "target_name",
                        "Who is acted upon, as resolved",
                        one -> one.target().name())
                .text(
                        "target_state",
                        "Code of the state that is acted upon",
                        one -> one.target().state())
                .text("date", "When", CodedEvent::date)
                .text("engagement", "Id of the contact that it belongs to", CodedEvent::engagement)
                .all(evidence, one -> new Told(one.evidence(), one.derivation()))
                .table("events", "Who did what to whom");
    }

    private static Function<Engagement, @Nullable Object> place(Function<Place, @Nullable Object> part) {
        return one -> one.place() == null ? null : part.apply(one.place());
    }

    private static Function<Engagement, @Nullable Object> point(Function<Coordinates, Object> part) {
        return place(place -> place.coordinates() == null ? null : part.apply(place.coordinates()));
    }

    private static String people(Engagement engagement) {
        return engagement.parties().stream()
                .flatMap(party ->
                        party.participants().stream().map(person -> person.name() + " (" + party.state() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String states(Collection<StateCode> states) {
        return states.stream().map(StateCode::value).collect(Collectors.joining("; "));
    }

    private static String topics(Collection<Topic> topics) {
        return topics.stream().map(Topic::code).collect(Collectors.joining("; "));
    }
}
