package dev.readout.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server that is measured, with as little of the processors as may be, as it shares them with the server. May be
 * shared between threads.
 */
final class LoadClient {

    private static final int OK = 200;
    private static final int FIRST_FAILURE = 400;
    private static final int CONNECT_MILLIS = 10_000;

    /** How many connections wait to be used again; Java reads it once. */
    private static final String CONNECTIONS = "http.maxConnections";

    private final String address;

    /** A client of the server at {@code http://host:port}, for so many threads. */
    LoadClient(String address, int threads) {
        System.setProperty(CONNECTIONS, Integer.toString(threads));
        this.address = address;
    }

    /**
     * The status of the answer at a path, of which nothing is missing. As browsers do, it takes a compressed one; it does not
     * look into it.
     *
     * @throws UncheckedIOException if the server gives none
     */
    int status(String path) {
        return answer(path, "gzip", OutputStream.nullOutputStream());
    }

    /**
     * What stands at a path.
     *
     * @throws IllegalStateException if the answer is not 200
     */
    String text(String path) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int status = answer(path, "identity", body);
        if (status != OK) {
            throw new IllegalStateException(path + ": " + status + " " + body.toString(StandardCharsets.UTF_8));
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int answer(String path, String encoding, OutputStream body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Accept-Encoding", encoding);
            int status = connection.getResponseCode();
            try (@Nullable
                    InputStream in =
                            status < FIRST_FAILURE ? connection.getInputStream() : connection.getErrorStream()) {
                if (in != null) {
                    in.transferTo(body);
                }
            }
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
