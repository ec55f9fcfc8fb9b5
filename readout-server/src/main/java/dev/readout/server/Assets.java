package dev.readout.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that pages need, from inside the jar; no path of a request ever becomes a path of a file. */
final class Assets {

    /** Where they are. */
    static final String PATH = "/assets/";

    private static final Map<String, String> TYPES =
            new TreeMap<>(Map.of("readout.css", "text/css; charset=utf-8", "icon.svg", "image/svg+xml"));

    private final Map<String, byte[]> files = new TreeMap<>();

    Assets() throws IOException {
        for (String name : TYPES.keySet()) {
            try (@Nullable InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
                if (in == null) {
                    throw new IOException("the asset " + name + " is missing");
                }
                files.put(name, in.readAllBytes());
            }
        }
    }

    void register(RoutesConfig routes) {
        routes.get(PATH + "{name}", this::serve);
    }

    private void serve(Context context) {
        String name = context.pathParam("name");
        byte[] file = files.get(name);
        if (file == null) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        context.header("Cache-Control", "public, max-age=300")
                .contentType(TYPES.getOrDefault(name, "application/octet-stream"))
                .result(file);
    }
}
