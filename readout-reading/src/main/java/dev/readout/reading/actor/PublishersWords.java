package dev.readout.reading.actor;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code We}, outside a release the one who speaks or writes, and in one the state that publishes it. */
final class PublishersWords {

    private static final Set<String> OWN = Set.of("we", "us", "our");

    private PublishersWords() {}

    /** The state whose release says {@code we}; empty for another word, and outside of releases. */
    static Optional<Actor> publisher(Persons persons, Token token) {
        boolean own = token.upos() == Upos.PRON && OWN.contains(token.form().toLowerCase(Locale.ROOT));
        return own
                ? persons.publisher().map(state -> Actor.state(Actor.Kind.STATE, state.value(), state))
                : Optional.empty();
    }
}
