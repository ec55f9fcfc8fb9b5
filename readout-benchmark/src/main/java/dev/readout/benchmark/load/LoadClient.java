package dev.readout.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server that is measured. May be shared between threads. */
final class LoadClient {

    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;

    /** A client of the server at {@code http://host:port}. */
    LoadClient(String address) {
        this.address = address;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    /**
     * The status of the answer at a path, of which nothing is missing. As browsers do, it takes a compressed one; it does not
     * look into it.
     *
     * @throws UncheckedIOException if the server gives none
     */
    int status(String path) {
        return answer(request(path).header("Accept-Encoding", "gzip"), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * What stands at a path.
     *
     * @throws IllegalStateException if the answer is not 200
     */
    String text(String path) {
        HttpResponse<String> response = answer(request(path), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
