package dev.readout.page.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the pages and texts out of an archive's records; pictures, scripts, redirections and requests are passed over. */
final class RecordDocuments {

    private static final int SUCCESS = 200;
    private static final Set<String> DECODED = Set.of("", "identity", "none", "gzip", "x-gzip", "deflate");

    private final int longest;
    private final Consumer<StoredDocument> sink;

    RecordDocuments(int longest, Consumer<StoredDocument> sink) {
        this.longest = longest;
        this.sink = sink;
    }

    void take(WarcRecord record) throws IOException {
        boolean stored =
                record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion;
        if (!stored || !(record instanceof WarcTargetRecord target)) {
            return;
        }
        if (record.headers().first("WARC-Truncated").isPresent()) {
            throw new ParsingException("the crawler cut it short");
        }
        if (record instanceof WarcResponse response) {
            if (MediaType.HTTP.equals(response.contentType().base())) {
                take(target.target(), response.http());
            }
        } else {
            take(target.target(), record.contentType(), record.body());
        }
    }

    private void take(String address, HttpResponse response) throws IOException {
        boolean robots = address.toLowerCase(Locale.ROOT).endsWith("/robots.txt");
        if (response.status() == SUCCESS && !robots && isDocument(response.contentType())) {
            String coding = response.headers().first("Content-Encoding").orElse("identity");
            if (!DECODED.contains(coding.strip().toLowerCase(Locale.ROOT))) {
                throw new ParsingException("its content is coded as " + coding);
            }
            take(address, response.contentType(), response.bodyDecoded());
        }
    }

    private void take(String address, MediaType type, MessageBody body) throws IOException {
        if (isDocument(type)) {
            InputStream in = body.stream();
            byte[] bytes = in.readNBytes(longest + 1);
            sink.accept(new StoredDocument(address, bytes, !isText(type), charset(type)));
        }
    }

    private static boolean isDocument(MediaType type) {
        return isText(type) || type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private static boolean isText(MediaType type) {
        return type.base().equals(MediaType.PLAIN_TEXT);
    }

    private static Optional<Charset> charset(MediaType type) {
        try {
            String name = type.parameters().getOrDefault("charset", "");
            return !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
