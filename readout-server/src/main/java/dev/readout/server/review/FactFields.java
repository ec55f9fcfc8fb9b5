package dev.readout.server.review;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Place;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.store.json.Corrections;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of facts that people may correct, with their values as a correction writes them. */
final class FactFields {

    private static final Map<String, String> HINTS = Map.of(
            "text", "as the record writes it; empty for none",
            "code", "a code of the record",
            "codes", "codes with commas between",
            "number", "a number; empty for none",
            "place", "a name, or a name, a comma and the state's code");

    private FactFields() {}

    /** The fields of a fact as it is shown and as it was read, in the order of their names. */
    static List<ReviewPage.Field> of(Object fact, Object asRead) {
        Map<String, String> values = values(fact);
        Map<String, String> read = values(asRead);
        return Corrections.fields(fact.getClass()).entrySet().stream()
                .map(field -> new ReviewPage.Field(
                        field.getKey(),
                        values.getOrDefault(field.getKey(), ""),
                        read.getOrDefault(field.getKey(), ""),
                        HINTS.getOrDefault(field.getValue(), "")))
                .toList();
    }

    private static Map<String, String> values(Object fact) {
        if (fact instanceof Engagement engagement) {
            return engagement(engagement);
        } else if (fact instanceof Statement statement) {
            return Map.of(
                    "speaker", statement.speaker(),
                    "state", text(statement.state()),
                    "title", text(statement.title()),
                    "act", statement.act().code(),
                    "addressee", text(statement.addressee()),
                    "topics", topics(statement.topics()));
        } else if (fact instanceof Agreement agreement) {
            return Map.of("due", text(agreement.due()), "topics", topics(agreement.topics()));
        } else if (fact instanceof Measure measure) {
            return measure(measure);
        }
        throw new IllegalArgumentException("no fact that is reviewed: " + fact);
    }

    private static Map<String, String> engagement(Engagement engagement) {
        return Map.of(
                "kind", engagement.kind().code(),
                "status", engagement.status().code(),
                "start", text(engagement.start()),
                "end", text(engagement.end()),
                "place", place(engagement.place()),
                "occasion", text(engagement.occasion()),
                "duration_minutes", text(engagement.durationMinutes()),
                "topics", topics(engagement.topics()));
    }

    private static Map<String, String> measure(Measure measure) {
        return Map.of(
                "kind", measure.kind().code(),
                "by", measure.by().value(),
                "subject", text(measure.subject()),
                "rate_percent",
                        measure.ratePercent() == null
                                ? ""
                                : measure.ratePercent().toPlainString(),
                "status", measure.status().code(),
                "announced", text(measure.announced()),
                "effective", text(measure.effective()));
    }

    private static String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        return Stream.of(text(place.name()), text(place.country()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String topics(Collection<Topic> topics) {
        return topics.stream().map(Topic::code).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
