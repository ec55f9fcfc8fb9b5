package dev.readout.store.query;

import dev.readout.store.fact.FactKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of changes.
 *
 * @param seq its number; later changes have higher ones
 * @param at when
 * @param cause why
 * @param fact what changed
 * @param kind what became of it
 * @param before what was shown until then, as the store's JSON, or null if nothing was
 */
public record Change(
        long seq,
        Instant at,
        Cause cause,
        FactKey fact,
        Kind kind,
        @Nullable String before) {

    /** What became of a fact. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is not as it was. */
        CHANGED,
        /** It is no longer shown. */
        WITHDRAWN;

        /** The code in the database and in addresses: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a fact changed. */
    public enum Cause {
        /** Articles were read. */
        READING,
        /** A person decided. */
        REVIEW;

        /** The code in the database and in addresses: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kind with a code. */
    public static Kind kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of change has the code \"" + code + "\""));
    }

    /** The cause with a code. */
    public static Cause cause(String code) {
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cause of change has the code \"" + code + "\""));
    }
}
