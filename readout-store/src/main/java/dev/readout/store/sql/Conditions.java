package dev.readout.store.sql;

import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The condition for a filter, every value bound. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Conditions(Dialect dialect, FactFilter filter) {
        parts.add("f.sort = :sort");
        values.put("sort", filter.sort().code());
        parts.add("f.body is not null");
        filter.with().forEach((field, list) -> with(field, list));
        filter.without().forEach((field, list) -> parts.add("not (" + any(field, list) + ")"));
        if (filter.since() != null) {
            parts.add("f.last_day >= :since");
            values.put("since", filter.since().toString());
        }
        if (filter.until() != null) {
            parts.add("f.day <= :until and f.day <> ''");
            values.put("until", filter.until().toString());
        }
        if (filter.text() != null) {
            parts.add("f.pk in (" + dialect.matching("words_of_fact") + ")");
            values.put("words", dialect.words(filter.text()));
        }
    }

    /** Adds a condition with a value of its own. */
    Conditions and(String condition, Map<String, Object> bound) {
        parts.add(condition);
        values.putAll(bound);
        return this;
    }

    /** {@code where …} over {@code fact f}. */
    String where() {
        return " where " + String.join(" and ", parts);
    }

    /** Binds the values. */
    Query bind(Query query) {
        query.bindMap(values);
        lists.forEach((name, list) -> query.bindList(name, list));
        return query;
    }

    /** How a field is found in a fact's row or tags; of a tag, the name of the facet. */
    static String column(Field field) {
        return switch (field) {
            case BY -> "f.state";
            case TO -> "f.counterpart";
            case KIND -> "f.kind";
            case STATUS -> "f.status";
            case ENGAGEMENT -> "f.engagement";
            case REVIEW -> "f.review";
            case MONTH -> "substr(f.day, 1, 7)";
            case STATE, PAIR, TOPIC, PERSON, COUNTRY, ARTICLE, OUTLET -> "";
        };
    }

    private void with(Field field, List<String> list) {
        if (field == Field.STATE) {
            list.forEach(value -> parts.add(any(field, List.of(value))));
        } else {
            parts.add(any(field, list));
        }
    }

    private String any(Field field, List<String> list) {
        String name = "list" + lists.size();
        lists.put(name, list);
        String column = column(field);
        if (!column.isEmpty()) {
            return "coalesce(" + column + ", '') in (<" + name + ">)";
        }
        if (field == Field.OUTLET) {
            return "exists (select 1 from tag t join article a on a.id = t.value where t.facet = 'article' and t.fact = f.pk"
                    + " and a.outlet in (<" + name + ">))";
        }
        return "exists (select 1 from tag t where t.facet = '" + field.code() + "' and t.fact = f.pk and t.value in (<"
                + name + ">))";
    }
}
