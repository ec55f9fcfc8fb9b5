package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name tell of a person.
 *
 * @param title the office in the article's words, or null
 * @param rank how high it is, or null
 * @param state whose it is, or null
 * @param usual the state that alone or mostly has such an office, for want of better; or null
 */
record Role(
        @Nullable String title,
        Office.@Nullable Rank rank,
        @Nullable StateCode state,
        @Nullable StateCode usual) {

    static final Role NONE = new Role(null, null, null, null);

    Role(@Nullable String title, Office.@Nullable Rank rank, @Nullable StateCode state) {
        this(title, rank, state, null);
    }

    /** This role, with what it leaves open filled from {@code other}. */
    Role or(Role other) {
        return new Role(
                title != null ? title : other.title,
                rank != null ? rank : other.rank,
                state != null ? state : other.state,
                usual != null ? usual : other.usual);
    }

    /** The first role with a state that the names of a person tell; {@link #NONE} where none does. */
    static Role firstWithState(List<NamedEntity> names, Function<NamedEntity, Role> told) {
        return names.stream()
                .map(told)
                .filter(role -> role.state() != null)
                .findFirst()
                .orElse(NONE);
    }

    /** This role, whose state is the one that usually has such an office. */
    Role asUsual() {
        return new Role(title, rank, state != null ? state : usual, usual);
    }

    boolean isComplete() {
        return title != null && state != null;
    }
}
