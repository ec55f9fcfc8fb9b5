package dev.readout.server.view;

import dev.readout.model.record.StateCode;
import dev.readout.store.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages. */
public final class Links {

    private Links() {}

    /** The page of a person, by any form of the name; the list of statements if the name has no letter. */
    public static String person(String name) {
        String key = key(name);
        return key.isEmpty() ? "/statements" : "/person/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** The key of a person's name ({@code wang-yi}). */
    public static String key(String name) {
        return Words.key(name);
    }

    /** The page of two states, in the order of their codes. */
    public static String pair(StateCode one, StateCode other) {
        return one.compareTo(other) < 0 ? "/pair/" + one + "/" + other : "/pair/" + other + "/" + one;
    }
}
