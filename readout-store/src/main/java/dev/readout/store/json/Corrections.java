package dev.readout.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Facts with one field changed. Evidence cannot be changed, nor what is computed from it. */
public final class Corrections {

    private enum Form {
        TEXT,
        CODE,
        CODES,
        NUMBER,
        PLACE
    }

    private static final Map<Class<?>, Map<String, Form>> FIELDS = Map.of(
            Engagement.class,
                    Map.of(
                            "kind", Form.CODE,
                            "status", Form.CODE,
                            "start", Form.TEXT,
                            "end", Form.TEXT,
                            "place", Form.PLACE,
                            "occasion", Form.TEXT,
                            "duration_minutes", Form.NUMBER,
                            "topics", Form.CODES),
            Statement.class,
                    Map.of(
                            "speaker", Form.TEXT,
                            "state", Form.TEXT,
                            "title", Form.TEXT,
                            "act", Form.CODE,
                            "addressee", Form.TEXT,
                            "topics", Form.CODES),
            Agreement.class, Map.of("due", Form.TEXT, "topics", Form.CODES),
            Measure.class,
                    Map.of(
                            "kind", Form.CODE,
                            "by", Form.TEXT,
                            "subject", Form.TEXT,
                            "rate_percent", Form.NUMBER,
                            "status", Form.CODE,
                            "announced", Form.TEXT,
                            "effective", Form.TEXT),
            CodedEvent.class, Map.of("type", Form.CODE, "date", Form.TEXT));

    private static final Set<String> REQUIRED = Set.of("kind", "status", "act", "type", "by", "speaker");

    private final FactCodec codec;

    /** Corrections of what a codec reads and writes. */
    public Corrections(FactCodec codec) {
        this.codec = codec;
    }

    /** The fields of a sort of fact that can be corrected, by name. */
    public static SortedMap<String, String> fields(Class<?> type) {
        SortedMap<String, String> fields = new TreeMap<>();
        FIELDS.getOrDefault(type, Map.of())
                .forEach((name, form) -> fields.put(name, form.name().toLowerCase(Locale.ROOT)));
        return fields;
    }

    /**
     * A fact with one field changed.
     *
     * @param fact the fact
     * @param field the field's name in the record
     * @param value its value as the record writes it; of a place {@code NAME} or {@code NAME, CODE}; of topics codes with
     *     commas between; empty for none
     * @param articles finds the articles that the fact quotes
     * @throws IllegalArgumentException if the field cannot be corrected, or cannot have that value
     */
    public <T> T corrected(T fact, String field, String value, Function<ArticleId, Article> articles) {
        @SuppressWarnings("unchecked") // the class of a T
        Class<T> type = (Class<T>) fact.getClass();
        Form form = FIELDS.getOrDefault(type, Map.of()).get(field);
        if (form == null) {
            throw new IllegalArgumentException("the field " + field + " cannot be corrected, but "
                    + fields(type).keySet());
        }
        if (value.isBlank() && REQUIRED.contains(field)) {
            throw new IllegalArgumentException(field + " cannot be empty");
        }
        try {
            return codec.edited(fact, component(field), node(form, value.strip()), articles);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + " cannot be \"" + value + "\": " + e.getMessage(), e);
        }
    }

    /** {@code rate_percent} is {@code ratePercent} inside. */
    private static String component(String field) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char letter = field.charAt(i);
            boolean raised = i > 0 && field.charAt(i - 1) == '_';
            if (letter != '_') {
                name.append(raised ? Character.toUpperCase(letter) : letter);
            }
        }
        return name.toString();
    }

    private static JsonNode node(Form form, String value) {
        if (form == Form.CODES) {
            ArrayNode codes = JsonNodeFactory.instance.arrayNode();
            for (String code : value.replace(',', ' ').strip().split("\\s+", -1)) {
                if (!code.isEmpty()) {
                    codes.add(constant(code));
                }
            }
            return codes;
        }
        if (value.isEmpty()) {
            return NullNode.getInstance();
        }
        return switch (form) {
            case NUMBER -> DecimalNode.valueOf(new BigDecimal(value));
            case CODE -> TextNode.valueOf(constant(value));
            case PLACE -> place(value);
            default -> TextNode.valueOf(value);
        };
    }

    private static JsonNode place(String value) {
        int comma = value.lastIndexOf(',');
        String name = comma < 0 ? value : value.substring(0, comma).strip();
        var place = JsonNodeFactory.instance.objectNode().put("name", name);
        return comma < 0
                ? place
                : place.put("country", value.substring(comma + 1).strip());
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
