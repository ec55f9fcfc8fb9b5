package dev.readout.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lets only forms in that this server drew, sent from its own pages: another site that a reader has open cannot decide in
 * the reader's name. The token is secret to this run of the server; the browser tells where a form comes from.
 */
final class FormGuard {

    private static final int BYTES = 32;

    private final byte[] token;

    FormGuard(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        this.token = HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII);
    }

    /** What a form must send along. */
    String token() {
        return new String(token, StandardCharsets.US_ASCII);
    }

    /** Whether a form was drawn here and sent from here. */
    boolean admits(Context context) {
        String sent = context.formParam("token");
        return sent != null
                && MessageDigest.isEqual(token, sent.getBytes(StandardCharsets.UTF_8))
                && isOwn(context.header("Sec-Fetch-Site"), context.header("Origin"), context.host());
    }

    /** Whether what the browser says of where a request comes from is this server. */
    static boolean isOwn(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null ? site != null : origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
