package dev.readout.server;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages are served.
 *
 * @param host the name or address to listen on; {@code localhost} lets nobody else in
 * @param port the port, 0 for any that is free
 * @param token what must be sent along to write; null where nobody but the user of this machine gets in
 */
public record ServerSettings(
        String host, int port, @Nullable String token) {

    private static final int HIGHEST = 65_535;
    private static final int SHORTEST = 16;

    /** Checks the port, and that nobody else can write without a token. */
    public ServerSettings {
        if (port < 0 || port > HIGHEST) {
            throw new IllegalArgumentException("a port is 0 to " + HIGHEST + ", not " + port);
        }
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST + " characters");
        }
        if (token == null && !isLocal(host)) {
            throw new IllegalArgumentException(host + " lets others in: that needs a token for writing");
        }
    }

    /** For the user of this machine alone. */
    public ServerSettings(String host, int port) {
        this(host, port, null);
    }

    /** Whether a host lets nobody else in. */
    public static boolean isLocal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
