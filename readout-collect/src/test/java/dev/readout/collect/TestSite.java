package dev.readout.collect;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A web server on loopback, down to its bytes, so that it can misbehave. */
final class TestSite implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    TestSite() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::serve);
    }

    /** Answers a request. */
    interface Reply {
        void to(Request request, OutputStream out) throws IOException;
    }

    /** A request: its path and its fields by names in small letters. */
    record Request(String path, Map<String, String> fields) {}

    /** The address of a path. */
    String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    int port() {
        return socket.getLocalPort();
    }

    TestSite put(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    TestSite page(String path, String words) {
        return put(path, reply(200, "text/html; charset=utf-8", html(words)));
    }

    TestSite feed(String path, String... pages) {
        StringBuilder items = new StringBuilder();
        for (String page : pages) {
            items.append("<item><title>x</title><link>").append(at(page)).append("</link></item>");
        }
        return put(
                path, reply(200, "application/rss+xml", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>"));
    }

    /** Every request, in the order in which they came. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).count();
    }

    /** How many requests were waiting for the beginning of an answer at once, at most. */
    int mostOpen() {
        return mostOpen.get();
    }

    static String html(String words) {
        return "<!doctype html><html><head><title>" + words + "</title></head><body><p>" + words + "</p></body></html>";
    }

    static Reply reply(int status, String type, String body, String... fields) {
        return reply(status, type, body.getBytes(StandardCharsets.UTF_8), fields);
    }

    static Reply reply(int status, String type, byte[] body, String... fields) {
        return (request, out) -> {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\nConnection: close\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
            head.append(type.isEmpty() ? "" : "Content-Type: " + type + "\r\n");
            for (String field : fields) {
                head.append(field).append("\r\n");
            }
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    static Reply redirect(int status, String target) {
        return reply(status, "text/html", "", "Location: " + target);
    }

    /** Answers 304 to who knows the mark. */
    static Reply marked(String etag, String body) {
        return (request, out) -> {
            boolean known = etag.equals(request.fields().get("if-none-match"));
            reply(known ? 304 : 200, "text/html", known ? "" : body, "ETag: " + etag)
                    .to(request, out);
        };
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> answer(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        AtomicBoolean waiting = new AtomicBoolean(true);
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            Map<String, String> fields = new TreeMap<>();
            for (String field = in.readLine(); field != null && !field.isEmpty(); field = in.readLine()) {
                int colon = field.indexOf(':');
                fields.put(
                        field.substring(0, colon).toLowerCase(Locale.ROOT),
                        field.substring(colon + 1).strip());
            }
            Request request = new Request(line.split(" ", -1)[1], fields);
            requests.add(request);
            // From its first byte on, who asked may have the answer and ask again before this thread goes on.
            answered(waiting);
            replies.getOrDefault(request.path(), reply(404, "text/html", "nothing here"))
                    .to(request, connection.getOutputStream());
        } catch (IOException e) {
            return; // the other side has gone
        } finally {
            answered(waiting);
        }
    }

    private void answered(AtomicBoolean waiting) {
        if (waiting.getAndSet(false)) {
            open.decrementAndGet();
        }
    }
}
