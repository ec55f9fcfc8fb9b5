package dev.readout.server.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to: names and values as they stand in the address, in a fixed order. */
public final class Filters {

    private final String path;
    private final Map<String, String> values;

    private Filters(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /** No filter on a path. */
    public static Filters on(String path) {
        return new Filters(path, Map.of());
    }

    /** The same with one more; an empty value takes the filter away. */
    public Filters with(String name, @Nullable String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        if (value == null || value.isBlank()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Filters(path, more);
    }

    /** The same on another path. */
    public Filters at(String other) {
        return new Filters(other, values);
    }

    /** A filter's value, empty if it is not set. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether nothing is narrowed. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The filters that are set, each with the address that takes it away. */
    public List<Active> active() {
        List<Active> active = new ArrayList<>();
        values.forEach((name, value) ->
                active.add(new Active(name, value, with(name, null).link())));
        return active;
    }

    /**
     * A filter that is set.
     *
     * @param name its name
     * @param value its value
     * @param without the address without it
     */
    public record Active(String name, String value, String without) {}

    /** The address. */
    public String link() {
        if (values.isEmpty()) {
            return path;
        }
        List<String> parts = new ArrayList<>();
        values.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return path + "?" + String.join("&", parts);
    }
}
