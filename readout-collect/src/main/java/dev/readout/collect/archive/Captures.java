package dev.readout.collect.archive;

import dev.readout.collect.archive.Archive.Earlier;
import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Cut;
import dev.readout.model.text.Sha256;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Makes the WARC records that an exchange with a server is kept as. */
final class Captures {

    private final Supplier<UUID> ids;

    /** With what gives ids for records, each once. */
    Captures(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** An answer with its content. */
    WarcResponse response(Answer answer, URI warcinfo, Instant now) throws IOException {
        WarcResponse.Builder record = new WarcResponse.Builder(answer.asked());
        common(record, answer, warcinfo, now);
        record.payloadDigest(digest(answer)).body(http(answer, answer.body()));
        if (answer.cut() != null) {
            record.truncated(reason(answer.cut()));
        }
        return record.build();
    }

    /** An answer whose content is kept already. */
    WarcRevisit revisit(Answer answer, Earlier earlier, URI warcinfo, Instant now) throws IOException {
        boolean notModified = answer.status() == 304;
        WarcRevisit.Builder record = new WarcRevisit.Builder(
                answer.asked(),
                notModified ? WarcRevisit.SERVER_NOT_MODIFIED_1_1 : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
        common(record, answer, warcinfo, now);
        record.refersTo(URI.create(earlier.record()), URI.create(earlier.location()), earlier.fetched());
        if (!notModified) {
            record.payloadDigest(digest(answer));
        }
        record.body(http(answer, new byte[0]));
        return record.build();
    }

    /** The request that was answered. */
    WarcRequest request(Answer answer, URI response, URI warcinfo, Instant now) throws IOException {
        String query = answer.asked().getRawQuery();
        String path = answer.asked().getRawPath() + (query == null ? "" : "?" + query);
        HttpRequest.Builder request = new HttpRequest.Builder("GET", path);
        answer.request().forEach(field -> request.addHeader(field.name(), field.value()));
        WarcRequest.Builder record = new WarcRequest.Builder(answer.asked());
        common(record, answer, warcinfo, now);
        record.concurrentTo(response);
        record.body(request.build());
        return record.build();
    }

    /** The digest of what an answer brought. */
    static WarcDigest digest(Answer answer) {
        return new WarcDigest("sha256", Sha256.of(answer.body()));
    }

    private void common(WarcCaptureRecord.AbstractBuilder<?, ?> record, Answer answer, URI warcinfo, Instant now) {
        record.version(MessageVersion.WARC_1_1);
        record.recordId(ids.get());
        record.date(now);
        record.warcinfoId(warcinfo);
        if (answer.peer() != null) {
            record.ipAddress(answer.peer());
        }
    }

    /** The answer as it was sent, but for the coding of the transfer, which is gone and keeps its name with a mark. */
    private static HttpResponse http(Answer answer, byte[] body) {
        HttpResponse.Builder response = new HttpResponse.Builder(answer.status(), answer.reason());
        MediaType type = MediaType.OCTET_STREAM;
        if (body.length > 0) {
            response.body(type, body);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        answer.fields().forEach(field -> {
            String name = field.name();
            boolean transfer = name.equalsIgnoreCase("Transfer-Encoding") || name.equalsIgnoreCase("Content-Length");
            fields.computeIfAbsent(transfer ? "X-Crawler-" + name : name, key -> new ArrayList<>())
                    .add(field.value());
        });
        fields.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        return response.build();
    }

    private static WarcTruncationReason reason(Cut cut) {
        return switch (cut) {
            case LENGTH -> WarcTruncationReason.LENGTH;
            case TIME -> WarcTruncationReason.TIME;
            case DISCONNECT -> WarcTruncationReason.DISCONNECT;
        };
    }
}
