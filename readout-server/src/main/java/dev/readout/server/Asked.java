package dev.readout.server;

import dev.readout.model.article.ArticleId;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.EventType;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.shelf.EventQuery;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Query;
import dev.readout.server.view.Filters;
import dev.readout.store.words.SearchQuery;
import io.javalin.http.Context;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for; what cannot be meant is answered with what would be right. */
final class Asked {

    private static final List<String> NAMES =
            List.of("state", "with", "kind", "status", "act", "topic", "person", "since", "until", "q");
    /** How many are given where no number is. */
    static final int PAGE = 50;

    /** How many are given at most. */
    static final int MOST = 500;

    /** How many characters a parameter has at most. */
    static final int LONGEST = 200;

    /** How far on a part of a list may be asked for. */
    static final int FURTHEST = 1_000_000;

    private final Context context;

    Asked(Context context) {
        this.context = context;
    }

    /** The filters that are set, on a path. */
    Filters filters(String path) {
        Filters filters = Filters.on(path);
        for (String name : NAMES) {
            filters = filters.with(name, text(name));
        }
        return filters;
    }

    /** The list that is asked for. */
    Query query() {
        List<StateCode> states = new ArrayList<>();
        for (String name : List.of("state", "with")) {
            StateCode state = state(name);
            if (state != null) {
                states.add(state);
            }
        }
        return new Query(
                states,
                code("kind", EngagementKind.values(), EngagementKind::code),
                code("status", EngagementStatus.values(), EngagementStatus::code),
                code("act", StatementAct.values(), StatementAct::code),
                code("topic", Topic.values(), Topic::code),
                text("person"),
                date("since"),
                date("until"),
                words(),
                number("from", 0, 0, FURTHEST),
                limit(),
                null,
                true);
    }

    /** The part of a list that is asked for, by cursor. */
    Query part() {
        return query().plain().after(text("cursor"));
    }

    /** The measures that are asked for. */
    MeasureQuery measures() {
        return new MeasureQuery(
                state("by"),
                state("target"),
                code("kind", MeasureKind.values(), MeasureKind::code),
                code("status", MeasureStatus.values(), MeasureStatus::code),
                date("since"),
                date("until"),
                limit(),
                text("cursor"));
    }

    /** The events that are asked for. */
    EventQuery events() {
        return new EventQuery(
                state("source"),
                state("target"),
                code("type", EventType.values(), EventType::name),
                date("since"),
                date("until"),
                limit(),
                text("cursor"));
    }

    /** How many are asked for. */
    int limit() {
        return number("limit", PAGE, 1, MOST);
    }

    /**
     * Lets no parameter pass that nobody reads, for a filter that is misspelled gives too much.
     *
     * @param names the parameters that are read
     */
    void allowOnly(List<String> names) {
        context.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new BadQuestion(
                        "the query", name, names.isEmpty() ? "no parameters" : "only " + String.join(", ", names));
            }
            if (values.size() > 1) {
                throw new BadQuestion(name, String.join(", ", values), "one value");
            }
        });
    }

    /** A state's code, or null. */
    @Nullable
    StateCode state(String name) {
        String value = text(name);
        return value == null ? null : state(name, value);
    }

    /** The state's code in a part of the path. */
    StateCode stateOnPath(String name) {
        return state("a state", context.pathParam(name));
    }

    private static StateCode state(String name, String value) {
        try {
            return new StateCode(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(name, value, "a code such as CHN or IGO:ASEAN");
        }
    }

    /** The article's id in the path's part {@code id}; empty if no article can have it. */
    Optional<ArticleId> articleId() {
        try {
            return Optional.of(new ArticleId(context.pathParam("id")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A date cut to what is known, or null. */
    @Nullable
    PartialDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return PartialDate.parse(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadQuestion(name, value, "a date such as 2025-07-11, 2025-07 or 2025");
        }
    }

    /** A whole number, or null. */
    @Nullable
    Integer place(String name) {
        return text(name) == null ? null : Integer.valueOf(number(name, 0, 0, Integer.MAX_VALUE));
    }

    /** Words to look for ({@code q}), or null if there are none. */
    @Nullable
    String words() {
        String value = text("q");
        if (value != null) {
            try {
                SearchQuery.parse(value);
            } catch (IllegalArgumentException e) {
                throw new BadQuestion(
                        "q", value, "at least one word: tariffs, \"rare earths\", tarif*, tariffs -steel");
            }
        }
        return value;
    }

    /** The text of a parameter, or null if there is none. */
    @Nullable
    String text(String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw new BadQuestion(name, value.substring(0, 20) + "…", "at most " + LONGEST + " characters");
        }
        return value.strip();
    }

    /** A whole number of a range, or another where none is given. */
    int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        long number = value.matches("[0-9]{1,10}") ? Long.parseLong(value) : -1;
        if (number < least || number > most) {
            throw new BadQuestion(name, value, "a number from " + least + " to " + most);
        }
        return (int) number;
    }

    /** What has a code, or null. */
    <T> @Nullable T code(String name, T[] values, Function<T, String> code) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(one -> code.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(
                        name,
                        value,
                        "one of "
                                + String.join(
                                        ", ", Arrays.stream(values).map(code).toList())));
    }
}
