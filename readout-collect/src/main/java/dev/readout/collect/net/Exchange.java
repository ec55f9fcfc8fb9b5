package dev.readout.collect.net;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of one request. */
public sealed interface Exchange {

    /**
     * A line of a head.
     *
     * @param name as written
     * @param value as written
     */
    record Field(String name, String value) {}

    /** Why there is no answer. */
    enum Fault {
        /** The host's address is one that may not be asked. */
        REFUSED,
        /** The name leads nowhere, nobody listens, the connection broke. */
        UNREACHABLE,
        /** It took too long. */
        SLOW,
        /** What came is no HTTP. */
        GARBLED
    }

    /**
     * A server answered.
     *
     * @param asked the address
     * @param peer who answered, or null where the connection no longer tells
     * @param request the lines of our request
     * @param status the status, as 200
     * @param reason the words behind it, or empty
     * @param fields the lines of the answer's head
     * @param body the answer's body as it was sent, but for the coding of the transfer; not copied
     * @param cut why the body is not whole, or null if it is
     */
    @SuppressWarnings("ArrayRecordComponent") // large, and not written to
    record Answer(
            URI asked,
            @Nullable InetAddress peer,
            List<Field> request,
            int status,
            String reason,
            List<Field> fields,
            byte[] body,
            @Nullable Cut cut)
            implements Exchange {

        /** Copies the lists. */
        public Answer {
            request = List.copyOf(request);
            fields = List.copyOf(fields);
        }

        /** The first field of a name, in any letters. */
        public Optional<String> field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equalsIgnoreCase(name))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /** Why a body is not whole. */
    enum Cut {
        /** It is longer than is allowed. */
        LENGTH,
        /** It took too long. */
        TIME,
        /** The connection broke. */
        DISCONNECT
    }

    /**
     * There is no answer.
     *
     * @param fault the kind of fault
     * @param detail what was the matter, for a person
     */
    record Failed(Fault fault, String detail) implements Exchange {}
}
