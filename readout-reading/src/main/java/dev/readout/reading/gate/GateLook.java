package dev.readout.reading.gate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a first look at a text saw.
 *
 * @param words how many words it has
 * @param signs how strong each sign is; counts as the base-2 logarithm of one more than they are, capped
 * @param score the weighted sum of the signs; worth reading from 0 up
 * @param reason why it is not worth reading; empty if it is
 */
public record GateLook(int words, Map<GateSign, Double> signs, double score, Optional<Reason> reason) {

    /** Copies the signs, in their order. */
    public GateLook {
        Map<GateSign, Double> ordered = new EnumMap<>(GateSign.class);
        ordered.putAll(signs);
        signs = Collections.unmodifiableMap(ordered);
    }

    /** Why a text is passed over. */
    public enum Reason {
        /** It has hardly any words. */
        TOO_SHORT("too-short"),
        /** Hardly any of its words are the small words of English. */
        NOT_ENGLISH("not-english"),
        /** It does not name two states or organisations of states. */
        NO_TWO_STATES("no-two-states"),
        /** It names them, but little in it points to contacts or measures between them. */
        OTHER_NEWS("other-news");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The name in reports. */
        public String code() {
            return code;
        }
    }

    /** Whether the text is worth reading. */
    public boolean worthReading() {
        return reason.isEmpty();
    }
}
