package dev.readout.server;

/**
 * Where the pages are served.
 *
 * @param host the name or address to listen on; {@code localhost} lets nobody else in
 * @param port the port, 0 for any that is free
 */
public record ServerSettings(String host, int port) {

    private static final int HIGHEST = 65_535;

    /** Checks the port. */
    public ServerSettings {
        if (port < 0 || port > HIGHEST) {
            throw new IllegalArgumentException("a port is 0 to " + HIGHEST + ", not " + port);
        }
    }
}
