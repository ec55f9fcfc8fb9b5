package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Genre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the rulebook.
 *
 * @param id its name, {@code date.month-day}
 * @param category what patterns of higher levels know its finds by ({@code &date}); {@code none} for a rule that only keeps
 *     others off
 * @param level when it is tried: after all rules of lower levels, whose finds it may build on
 * @param rank which of two finds of the same length stands: the higher
 * @param genre the only genre that it is for, or null for all
 * @param range whether its two expressions are the ends of one stretch of time
 * @param pattern what it matches
 * @param gives a meaning for each expression that the pattern marks
 * @param examples texts that it must, and must not, fire in
 */
public record Rule(
        String id,
        String category,
        int level,
        int rank,
        @Nullable Genre genre,
        boolean range,
        Pattern pattern,
        List<Template> gives,
        List<Example> examples) {

    /** Copies the lists. */
    public Rule {
        gives = List.copyOf(gives);
        examples = List.copyOf(examples);
    }

    /** Whether it only keeps other rules off. */
    public boolean isBlock() {
        return gives.isEmpty();
    }
}
