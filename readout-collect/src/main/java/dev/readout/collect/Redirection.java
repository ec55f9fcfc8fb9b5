package dev.readout.collect;

import dev.readout.collect.net.Exchange.Answer;
import java.util.Optional;
import java.util.Set;

/** Answers that send one elsewhere. */
final class Redirection {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirection() {}

    /** Whether an answer is one. */
    static boolean is(Answer answer) {
        return STATUSES.contains(answer.status());
    }

    /** Where an answer sends one, as it is written. */
    static Optional<String> target(Answer answer) {
        return is(answer) ? answer.field("Location") : Optional.empty();
    }
}
