package dev.readout.reading.pattern;

import dev.readout.model.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words that the names of a pattern are bound to; a name may have several. Immutable. */
public final class Bindings {

    /** No name is bound. */
    static final Bindings NONE = new Bindings(Map.of());

    private final Map<String, List<Token>> byName;

    private Bindings(Map<String, List<Token>> byName) {
        this.byName = byName;
    }

    /** The words of a name, in the order in which the pattern names them. */
    public List<Token> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The first word of a name. */
    public Optional<Token> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All names with their words, by name. */
    public Map<String, List<Token>> asMap() {
        return Map.copyOf(byName);
    }

    Bindings with(String name, Token token) {
        Map<String, List<Token>> more = new TreeMap<>(byName);
        List<Token> tokens = new ArrayList<>(all(name));
        if (!tokens.contains(token)) {
            tokens.add(token);
        }
        more.put(name, List.copyOf(tokens));
        return new Bindings(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bindings that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
