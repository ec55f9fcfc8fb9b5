package dev.readout.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** An error for programs (RFC 9457): what is wrong, with which parameter, and what would be right. */
final class Problem {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Problem() {}

    static void write(Context context, HttpStatus status, String title, String detail, @Nullable String parameter) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status.getCode());
            json.writeStringField("detail", detail);
            if (parameter != null) {
                json.writeStringField("parameter", parameter);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(out.append('\n').toString());
    }
}
