package dev.readout.server.mcp;

import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.store.words.SearchQuery;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a tool is called with. What cannot be meant is an {@link IllegalArgumentException} that says what would be right.
 */
final class Arguments {

    private static final int LONGEST = 200;
    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final Map<String, Object> values;

    Arguments(@Nullable Map<String, Object> values) {
        this.values = values == null ? Map.of() : values;
    }

    @Nullable
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().strip();
        if (text.length() > LONGEST) {
            throw wrong(name, text.substring(0, 20) + "…", "at most " + LONGEST + " characters");
        }
        return text;
    }

    /** Text that must be there. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    @Nullable
    String words(String name) {
        String text = text(name);
        if (text != null) {
            SearchQuery.parse(text);
        }
        return text;
    }

    @Nullable
    StateCode state(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return new StateCode(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(name, text, "a code such as CHN (ISO 3166-1 alpha-3) or IGO:ASEAN");
        }
    }

    @Nullable
    PartialDate date(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(name, text, "a date such as 2025-07-11, 2025-07 or 2025");
        }
    }

    @Nullable
    Topic topic() {
        return code("topic", Topic.values(), Topic::code);
    }

    @Nullable
    StatementAct act() {
        return code("act", StatementAct.values(), StatementAct::code);
    }

    int limit() {
        Object value = values.get("limit");
        if (value == null) {
            return USUAL;
        }
        if (value instanceof Number number && number.longValue() >= 1 && number.longValue() <= MOST) {
            return number.intValue();
        }
        throw wrong("limit", value.toString(), "a number from 1 to " + MOST);
    }

    private <T> @Nullable T code(String name, T[] values, Function<T, String> code) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(one -> code.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        text,
                        "one of "
                                + String.join(
                                        ", ", Arrays.stream(values).map(code).toList())));
    }

    private static IllegalArgumentException wrong(String name, String value, String right) {
        return new IllegalArgumentException("\"" + value + "\" is not right for " + name + ": it takes " + right);
    }
}
