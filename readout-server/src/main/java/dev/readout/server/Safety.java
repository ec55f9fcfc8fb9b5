package dev.readout.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What protects the reader: articles are other people's words and may be hostile. No script runs that is not ours, nothing
 * is fetched from elsewhere, no page is framed. A server for this machine answers to this machine's names alone, so that no
 * other site can read it under a name of its own (DNS rebinding); one that lets others in takes writing with its token only.
 */
final class Safety {

    /** How many bytes a request has at most. */
    static final int LARGEST_REQUEST = 64 * 1024;

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final ServerSettings settings;
    private final Set<String> questions;

    private Safety(ServerSettings settings, Set<String> questions) {
        this.settings = settings;
        this.questions = questions;
    }

    /**
     * Protects a server.
     *
     * @param questions addresses that are asked by sending something, but write nothing
     */
    static void apply(JavalinConfig config, ServerSettings settings, Set<String> questions) {
        Safety safety = new Safety(settings, questions);
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.routes.before(Safety::headers);
        config.routes.before(safety::admit);
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

    private void admit(Context context) {
        if (ServerSettings.isLocal(settings.host()) && !ServerSettings.isLocal(name(context.host()))) {
            refuse(context, HttpStatus.FORBIDDEN, "this server answers to the names of this machine alone");
            return;
        }
        if (READING.contains(context.method())) {
            return;
        }
        if (!isOwn(context.header("Origin"), context.host())) {
            refuse(context, HttpStatus.FORBIDDEN, "another site sent this");
        } else if (!questions.contains(context.path()) && !mayWrite(context.header("Authorization"))) {
            context.header("WWW-Authenticate", "Basic realm=\"readout: any name, and the token as password\"");
            refuse(context, HttpStatus.UNAUTHORIZED, "writing needs the token that the server was started with");
        }
    }

    private static void refuse(Context context, HttpStatus status, String detail) {
        Problem.write(context, status, "Not taken", detail, null);
        context.skipRemainingHandlers();
    }

    /** A host without its port; nothing where none was sent. */
    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }

    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private boolean mayWrite(@Nullable String authorization) {
        String token = settings.token();
        if (token == null) {
            return true;
        }
        return authorization != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        sent(authorization).getBytes(StandardCharsets.UTF_8));
    }

    /** The token as a program sends it, or as a browser sends a password. */
    private static String sent(String authorization) {
        if (authorization.startsWith(BEARER)) {
            return authorization.substring(BEARER.length()).strip();
        }
        if (!authorization.startsWith(BASIC)) {
            return "";
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
