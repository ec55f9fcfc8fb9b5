package dev.readout.server.openapi;

import java.util.List;
import java.util.Map;

/**
 * A parameter of an operation.
 *
 * @param name its name
 * @param inPath whether it is a part of the path, else of the query
 * @param meaning what it says, for people
 * @param schema what it may be, as JSON Schema
 */
public record ApiParameter(String name, boolean inPath, String meaning, Map<String, Object> schema) {

    /** Copies the schema. */
    public ApiParameter {
        schema = Map.copyOf(schema);
    }

    /** A part of the path. */
    public static ApiParameter path(String name, String meaning) {
        return new ApiParameter(name, true, meaning, Map.of("type", "string"));
    }

    /** Some text of at most so many characters. */
    public static ApiParameter text(String name, String meaning, int longest) {
        return new ApiParameter(name, false, meaning, Map.of("type", "string", "maxLength", longest));
    }

    /** One of some codes. */
    public static ApiParameter code(String name, String meaning, List<String> codes) {
        return new ApiParameter(name, false, meaning, Map.of("type", "string", "enum", List.copyOf(codes)));
    }

    /** Text of a form. */
    public static ApiParameter form(String name, String meaning, String pattern) {
        return new ApiParameter(name, false, meaning, Map.of("type", "string", "pattern", pattern));
    }

    /** A whole number. */
    public static ApiParameter number(String name, String meaning, long least, long most, long otherwise) {
        return new ApiParameter(
                name,
                false,
                meaning,
                Map.of("type", "integer", "minimum", least, "maximum", most, "default", otherwise));
    }
}
