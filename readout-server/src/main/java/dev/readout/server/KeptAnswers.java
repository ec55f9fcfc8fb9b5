package dev.readout.server;

import dev.readout.server.shelf.Shelf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were given before. One is given again to the same question for as long as nothing was written to the
 * record: every answer is made of the record and the address alone. Whoever sends the tag of an answer that still holds
 * gets none at all.
 */
final class KeptAnswers {

    /** The share of the memory of the process; compressed, a page takes 5 to 40 kB. */
    private static final int SHARE = 8;

    private static final String REVISION = "readout-revision";
    private static final String GZIP = "gzip";

    private final Shelf shelf;
    private final Turns turns;
    private final AnswerMemory answers = new AnswerMemory(Runtime.getRuntime().maxMemory() / SHARE);

    KeptAnswers(Shelf shelf, Turns turns) {
        this.shelf = shelf;
        this.turns = turns;
    }

    void register(RoutesConfig routes) {
        routes.before(this::again);
        routes.after(this::keep);
    }

    /** The number is asked for before the answer is made: what is written meanwhile makes it out of date. */
    private void again(Context context) {
        if (!context.method().equals(HandlerType.GET) || context.path().startsWith(Assets.PATH)) {
            return;
        }
        long revision = shelf.changes().revision();
        Optional<KeptAnswer> kept = answers.answer(question(context), revision);
        if (kept.isPresent()) {
            turns.passOrWait();
            send(context, kept.get(), kept.get()::plain);
            context.skipRemainingHandlers();
        } else {
            context.attribute(REVISION, revision);
        }
    }

    private void keep(Context context) {
        Long revision = context.attribute(REVISION);
        if (revision == null || context.status() != HttpStatus.OK) {
            return;
        }
        String type = String.valueOf(context.res().getContentType());
        if (context.resultInputStream() instanceof ByteArrayInputStream body) {
            KeptAnswer answer = new KeptAnswer.Builder()
                    .add(body.readAllBytes())
                    .answer(revision, type, context.res().getHeader("Link"));
            answers.keep(question(context), answer);
            body.reset();
            send(context, answer, () -> body);
        } else if (context.resultInputStream() instanceof FileBody<?> body) {
            String question = question(context);
            body.gather(new KeptAnswer.Builder(), whole -> answers.keep(question, whole.answer(revision, type, null)));
        }
    }

    private static void send(Context context, KeptAnswer answer, Supplier<InputStream> plain) {
        context.header("ETag", answer.tag());
        context.header("Vary", "Accept-Encoding");
        if (answer.link() != null) {
            context.header("Link", answer.link());
        }
        if (holds(context.header("If-None-Match"), answer.tag())) {
            context.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
            return;
        }
        context.contentType(answer.type());
        String accepted = context.header("Accept-Encoding");
        if (accepted != null && accepted.contains(GZIP) && !accepted.contains("gzip;q=0")) {
            context.header("Content-Encoding", GZIP).result(answer.zipped());
        } else {
            context.result(plain.get());
        }
    }

    private static boolean holds(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", -1)).map(String::strip).anyMatch(tag::equals);
    }

    /** The address as it was asked, with the name of the server, which stands in feeds and calendars. */
    private static String question(Context context) {
        return context.fullUrl();
    }
}
