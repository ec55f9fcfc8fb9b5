package dev.readout.export.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.article.ArticleJson;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Coordinates;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EventActor;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.text.CodePointOffsets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes articles and facts as JSON objects. */
final class FactJson {

    private final JsonGenerator json;
    private final Map<ArticleId, CodePointOffsets> offsets;

    FactJson(JsonGenerator json, Map<ArticleId, CodePointOffsets> offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    void article(Article article) throws IOException {
        ArticleJson.write(article, json);
    }

    void engagement(Engagement engagement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", engagement.id());
        json.writeStringField("kind", engagement.kind().code());
        json.writeStringField("status", engagement.status().code());
        text("start", engagement.start());
        text("end", engagement.end());
        json.writeFieldName("place");
        place(engagement.place());
        text("occasion", engagement.occasion());
        number("duration_minutes", engagement.durationMinutes());
        RecordJson.list(json, "parties", engagement.parties(), this::party);
        strings(
                "topics",
                engagement.topics().stream().map(topic -> topic.code()).toList());
        RecordJson.list(json, "tones", engagement.tones(), this::tone);
        RecordJson.list(json, "mentions", engagement.mentions(), this::mention);
        json.writeNumberField("articles", engagement.articles());
        json.writeNumberField("independent", engagement.independentArticles());
        RecordJson.list(json, "conflicts", engagement.conflicts(), this::conflict);
        strings(
                "history",
                engagement.history().stream().map(status -> status.code()).toList());
        json.writeEndObject();
    }

    void statement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("speaker", statement.speaker());
        text("state", statement.state());
        text("title", statement.title());
        json.writeStringField("act", statement.act().code());
        json.writeStringField("text", statement.text());
        strings("quotes", statement.quotes());
        text("addressee", statement.addressee());
        strings("topics", statement.topics().stream().map(topic -> topic.code()).toList());
        strings("via", statement.via());
        text("engagement", statement.engagement());
        evidenceField(statement.evidence());
        derivation(statement.derivation());
        json.writeEndObject();
    }

    void agreement(Agreement agreement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", agreement.id());
        strings(
                "parties",
                agreement.parties().stream().map(state -> state.value()).toList());
        json.writeStringField("text", agreement.text());
        strings("topics", agreement.topics().stream().map(topic -> topic.code()).toList());
        text("engagement", agreement.engagement());
        text("due", agreement.due());
        evidenceField(agreement.evidence());
        derivation(agreement.derivation());
        json.writeEndObject();
    }

    void measure(Measure measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", measure.id());
        json.writeStringField("kind", measure.kind().code());
        json.writeStringField("by", measure.by().value());
        strings(
                "targets",
                measure.targets().stream().map(state -> state.value()).toList());
        text("subject", measure.subject());
        json.writeFieldName("rate_percent");
        if (measure.ratePercent() == null) {
            json.writeNull();
        } else {
            json.writeNumber(measure.ratePercent());
        }
        json.writeStringField("status", measure.status().code());
        text("announced", measure.announced());
        text("effective", measure.effective());
        RecordJson.list(json, "mentions", measure.mentions(), this::evidence);
        derivation(measure.derivation());
        json.writeEndObject();
    }

    void event(CodedEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().name());
        actor("source", event.source());
        actor("target", event.target());
        text("date", event.date());
        text("engagement", event.engagement());
        evidenceField(event.evidence());
        derivation(event.derivation());
        json.writeEndObject();
    }

    private void actor(String name, EventActor actor) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", actor.text());
        text("name", actor.name());
        text("state", actor.state());
        json.writeEndObject();
    }

    private void place(@Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNull();
            return;
        }
        Coordinates point = place.coordinates();
        json.writeStartObject();
        text("name", place.name());
        text("country", place.country());
        number("latitude", point == null ? null : point.latitude());
        number("longitude", point == null ? null : point.longitude());
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", party.state().value());
        RecordJson.list(json, "participants", party.participants(), this::participant);
        json.writeEndObject();
    }

    private void participant(Participant participant) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", participant.name());
        text("title", participant.title());
        json.writeEndObject();
    }

    private void tone(Tone tone) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", tone.term());
        text("speaker", tone.speaker());
        text("state", tone.state());
        evidenceField(tone.evidence());
        json.writeEndObject();
    }

    private void mention(EngagementMention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", mention.evidence().article().value());
        json.writeBooleanField("main", mention.main());
        text("copy_of", mention.copyOf() == null ? null : mention.copyOf().value());
        evidenceField(mention.evidence());
        derivation(mention.derivation());
        json.writeEndObject();
    }

    private void conflict(Conflict conflict) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", conflict.field());
        RecordJson.list(json, "values", conflict.values(), value -> {
            json.writeStartObject();
            json.writeStringField("value", value.value());
            evidenceField(value.evidence());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void evidenceField(Evidence evidence) throws IOException {
        json.writeFieldName("evidence");
        evidence(evidence);
    }

    private void evidence(Evidence evidence) throws IOException {
        CodePointOffsets count = offsets(evidence.article());
        json.writeStartObject();
        json.writeStringField("article", evidence.article().value());
        json.writeNumberField("start", count.toCodePoints(evidence.span().start()));
        json.writeNumberField("end", count.toCodePoints(evidence.span().end()));
        json.writeStringField("quote", evidence.quote());
        json.writeEndObject();
    }

    private void derivation(Derivation derivation) throws IOException {
        json.writeObjectFieldStart("derivation");
        json.writeStringField("rule", derivation.rule());
        json.writeStringField("rulebook", derivation.rulebook());
        json.writeEndObject();
    }

    private CodePointOffsets offsets(ArticleId article) {
        return Objects.requireNonNull(offsets.get(article), "the record holds every article that it quotes");
    }

    private void text(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private void number(String name, @Nullable Number value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        RecordJson.list(json, name, values, json::writeString);
    }
}
