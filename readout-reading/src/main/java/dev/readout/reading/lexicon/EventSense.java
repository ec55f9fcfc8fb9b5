package dev.readout.reading.lexicon;

import dev.readout.model.record.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word or phrase says of an event: an act of a type, or how it turns the act beneath it. Exactly one of {@code type}
 * and {@code context} is set.
 *
 * @param type the type of the act, or null
 * @param context how it turns another act, or null
 * @param mode what sort of act within the type
 * @param others the other words of the phrase, lower case, in order
 * @param headFirst whether the others stand by the head, not right before it
 * @param dependents lemmas of which one must depend on the word; empty for any
 */
public record EventSense(
        @Nullable EventType type,
        @Nullable EventContext context,
        String mode,
        List<String> others,
        boolean headFirst,
        Set<String> dependents) {

    /** Copies the collections and checks that it says one thing. */
    public EventSense {
        others = List.copyOf(others);
        dependents = Set.copyOf(dependents);
        if ((type == null) == (context == null)) {
            throw new IllegalArgumentException("a sense is an act or a context, not " + type + " and " + context);
        }
    }

    /** The id of the rule that finds events by it: {@code event.accuse.investigate}. */
    public String rule() {
        String family = type == null ? String.valueOf(context) : type.name();
        return ("event." + family + "." + mode).toLowerCase(java.util.Locale.ROOT);
    }
}
