package dev.readout.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/**
 * What protects the reader: articles are other people's words and may be hostile. No script runs that is not ours, nothing
 * is fetched from elsewhere, no page is framed.
 */
final class Safety {

    private static final long LARGEST_REQUEST = 64 * 1024L;

    private Safety() {}

    static void apply(JavalinConfig config) {
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.routes.before(Safety::headers);
    }

    private static void headers(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
