package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Record;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server over a record in a real file. */
final class ServedRecord implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final RecordStore store;
    private final ReadoutServer server;

    private ServedRecord(RecordStore store) {
        this.store = store;
        this.server = ReadoutServer.start(
                new StoreShelf(store), StateNames.codes(), new ServerSettings("localhost", 0), trouble::add);
    }

    /** A server over a record; its first engagement is found by {@code old-id} too. */
    static ServedRecord of(Path folder, Record record) {
        return new ServedRecord(KeptRecord.in(folder, record, "old-id"));
    }

    /** A server over a record that holds nothing. */
    static ServedRecord empty(Path folder, Record none) {
        return new ServedRecord(KeptRecord.empty(folder, none));
    }

    ReadoutServer server() {
        return server;
    }

    RecordStore store() {
        return store;
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return CLIENT.send(request, body);
    }

    /** Stops serving; nothing may have gone wrong inside. */
    @Override
    public void close() {
        server.close();
        store.close();
        assertThat(trouble).isEmpty();
    }
}
