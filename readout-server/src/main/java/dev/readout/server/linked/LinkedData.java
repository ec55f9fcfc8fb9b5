package dev.readout.server.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.store.query.Person;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, in the words of schema.org. The text is safe inside a script element: no {@code <} is in it.
 */
public final class LinkedData {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private LinkedData() {}

    /** An engagement as an {@code Event}. */
    public static String event(Engagement engagement, StateNames names, Map<ArticleId, Article> articles) {
        return write(json -> {
            json.writeStringField("@type", "Event");
            json.writeStringField("@id", "/engagement/" + engagement.id());
            json.writeStringField("name", Headline.of(engagement, names));
            text(json, "startDate", engagement.start());
            text(json, "endDate", engagement.end());
            String status = status(engagement.status());
            if (!status.isEmpty()) {
                json.writeStringField("eventStatus", "https://schema.org/" + status);
            }
            Place place = engagement.place();
            if (place != null) {
                json.writeObjectFieldStart("location");
                json.writeStringField("@type", "Place");
                text(json, "name", place.name() == null ? place.country() : place.name());
                text(json, "address", place.country());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("attendee");
            for (Party party : engagement.parties()) {
                party(json, party, names);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("subjectOf");
            for (EngagementMention mention : engagement.mentions()) {
                Article article = articles.get(mention.evidence().article());
                if (article != null) {
                    json.writeStartObject();
                    article(json, article);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }

    /** An article as a {@code NewsArticle}. */
    public static String article(Article article) {
        return write(json -> article(json, article));
    }

    /** A person with the offices held. */
    public static String person(Person person, StateNames names) {
        return write(json -> {
            json.writeStringField("@type", "Person");
            json.writeStringField("@id", "/person/" + person.key());
            json.writeStringField("name", person.name());
            json.writeArrayFieldStart("jobTitle");
            for (Person.Office office : person.offices()) {
                if (!office.title().isEmpty()) {
                    json.writeString(office.title() + ", " + names.name(office.state()));
                }
            }
            json.writeEndArray();
        });
    }

    /**
     * The record as a {@code Dataset}.
     *
     * @param files addresses by media type
     */
    public static String dataset(String description, Map<String, String> files) {
        return write(json -> {
            json.writeStringField("@type", "Dataset");
            json.writeStringField("@id", "/data");
            json.writeStringField("name", "Readout: contacts, statements, agreements and measures between states");
            json.writeStringField("description", description);
            json.writeArrayFieldStart("distribution");
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStartObject();
                json.writeStringField("@type", "DataDownload");
                json.writeStringField("contentUrl", file.getKey());
                json.writeStringField("encodingFormat", file.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void party(JsonGenerator json, Party party, StateNames names) throws IOException {
        if (party.participants().isEmpty()) {
            json.writeStartObject();
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", names.name(party.state()));
            json.writeEndObject();
        }
        for (Participant participant : party.participants()) {
            json.writeStartObject();
            json.writeStringField("@type", "Person");
            json.writeStringField("name", participant.name());
            text(json, "jobTitle", participant.title());
            json.writeStringField("affiliation", names.name(party.state()));
            json.writeEndObject();
        }
    }

    private static void article(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("@id", "/article/" + article.id());
        text(json, "headline", article.title());
        text(json, "url", article.url());
        text(
                json,
                "datePublished",
                article.published() == null ? null : article.published().date());
        text(json, "publisher", article.outlet());
        json.writeStringField("inLanguage", article.language());
    }

    private static String status(EngagementStatus status) {
        return switch (status) {
            case SCHEDULED -> "EventScheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED, REFUSED -> "EventCancelled";
            case HELD, ONGOING, PROPOSED -> "";
        };
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    @FunctionalInterface
    private interface Fields {

        void write(JsonGenerator json) throws IOException;
    }

    private static String write(Fields fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to memory", e);
        }
        return out.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
