package dev.readout.model.record;

import java.util.Locale;

/** Ids of facts that stand in one place of one article. */
final class RecordId {

    private RecordId() {}

    /** An id out of the place and whatever tells two facts of one place apart. */
    static String of(String prefix, Evidence evidence, String rest) {
        String hash = Integer.toHexString(rest.toLowerCase(Locale.ROOT).hashCode());
        return prefix + "-" + evidence.article() + "-" + evidence.span().start() + "-" + hash;
    }
}
