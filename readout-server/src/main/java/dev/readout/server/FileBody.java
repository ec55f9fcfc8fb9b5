package dev.readout.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made while it is sent, part by part, so that it may be of any length in the memory of one part.
 *
 * @param <T> what a part is made of
 */
final class FileBody<T> extends InputStream {

    /** Compressed, some 30,000 contacts. */
    private static final int LONGEST_KEPT = 4_000_000;

    private final Context context;
    private final Turns turns;
    private final Iterator<T> parts;
    private final Function<T, String> text;
    private final String end;
    private ByteArrayInputStream part;
    private KeptAnswer.@Nullable Builder gathered;
    private Consumer<KeptAnswer.Builder> whole = body -> {};

    private FileBody(
            Context context,
            Turns turns,
            ByteArrayInputStream first,
            Iterator<T> parts,
            Function<T, String> text,
            String end) {
        this.context = context;
        this.turns = turns;
        this.part = first;
        this.parts = parts;
        this.text = text;
        this.end = end;
    }

    /**
     * Answers with a file; one that has a single part is sent whole.
     *
     * @param turns in which each further part is made; the first is made in that of the caller
     * @param head what stands before the first part
     * @param parts what it is made of, at least one part
     * @param text the text of a part, which is asked for in order, when it is wanted
     * @param end what follows the last part
     */
    static <T> void send(
            Context context, Turns turns, String head, Iterator<T> parts, Function<T, String> text, String end) {
        String first = head + text.apply(parts.next());
        context.result(
                parts.hasNext() ? new FileBody<>(context, turns, bytes(first), parts, text, end) : bytes(first + end));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gathers what is sent as well, unless it gets too long to be kept; once all of it is made, it is handed on. */
    void gather(KeptAnswer.Builder builder, Consumer<KeptAnswer.Builder> then) {
        gathered = builder;
        whole = then;
        gather(part.readAllBytes());
        part.reset();
    }

    private void gather(byte[] bytes) {
        KeptAnswer.@Nullable Builder builder = gathered;
        if (builder == null) {
            return;
        }
        builder.add(bytes);
        if (builder.size() > LONGEST_KEPT) {
            gathered = null;
        } else if (!parts.hasNext()) {
            whole.accept(builder);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int number = part.read(buffer, offset, length);
        while (number < 0 && parts.hasNext()) {
            byte[] next = following().getBytes(StandardCharsets.UTF_8);
            gather(next);
            part = new ByteArrayInputStream(next);
            number = part.read(buffer, offset, length);
        }
        return number;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    /** Once something was sent, it cannot be told any more that the rest failed, but for breaking off. */
    private String following() {
        try {
            String following = turns.take(() -> text.apply(parts.next()));
            return parts.hasNext() ? following : following + end;
        } catch (RuntimeException e) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .close();
            throw e;
        }
    }
}
