package dev.readout.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Draws pages by the templates that were compiled with the project; every text is escaped for its place. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page as UTF-8. */
    byte[] draw(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", page, output);
        return bytes(output);
    }

    /** A page of several parts as UTF-8. */
    byte[] draw(String template, Map<String, Object> parts) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", parts, output);
        return bytes(output);
    }

    private static byte[] bytes(Utf8ByteOutput output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
