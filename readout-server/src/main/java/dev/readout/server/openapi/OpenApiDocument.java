package dev.readout.server.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.json.PlainJson;
import dev.readout.model.record.Record;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What programs may ask as an OpenAPI 3.1 document: operations from the routes themselves, schemas from {@code schemas.json}. */
public final class OpenApiDocument {

    private static final String SCHEMAS = "schemas.json";
    private static final String REFERENCE = "#/components/schemas/";

    private OpenApiDocument() {}

    /** The document of some operations, in their order. */
    public static String of(List<ApiOperation> operations) {
        Map<String, Object> paths = new LinkedHashMap<>();
        operations.forEach(one -> paths.put(one.path(), Map.of("get", operation(one))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas()));
        return PlainJson.of(document);
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Readout");
        info.put("version", Integer.toString(Record.VERSION));
        info.put(
                "description",
                "A sourced, dated record of relations between states, read from articles. Every fact carries the words that"
                        + " tell it. What is not in the record was not read; it may have happened all the same.");
        info.put("license", new TreeMap<>(Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        return info;
    }

    private static Map<String, Object> operation(ApiOperation one) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", one.id());
        operation.put("summary", one.summary());
        operation.put(
                "parameters",
                one.parameters().stream().map(OpenApiDocument::parameter).toList());
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", answer("The answer", "application/json", one.answer()));
        answers.put("304", Map.of("description", "The answer is that of the ETag sent with If-None-Match"));
        answers.put("400", problem("What is asked cannot be meant"));
        if (one.mayMiss()) {
            answers.put("404", problem("The record has no such thing"));
        }
        operation.put("responses", answers);
        return operation;
    }

    private static Map<String, Object> parameter(ApiParameter one) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", one.name());
        parameter.put("in", one.inPath() ? "path" : "query");
        parameter.put("required", one.inPath());
        parameter.put("description", one.meaning());
        parameter.put("schema", new TreeMap<>(one.schema()));
        return parameter;
    }

    private static Map<String, Object> problem(String meaning) {
        return answer(meaning, "application/problem+json", "Problem");
    }

    private static Map<String, Object> answer(String meaning, String type, String schema) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", meaning);
        answer.put("content", Map.of(type, Map.of("schema", Map.of("$ref", REFERENCE + schema))));
        return answer;
    }

    private static Map<String, Object> schemas() {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(SCHEMAS)) {
            return new ObjectMapper()
                    .readValue(
                            Objects.requireNonNull(in, SCHEMAS), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new IllegalStateException(SCHEMAS + " lies in the jar", e);
        }
    }
}
