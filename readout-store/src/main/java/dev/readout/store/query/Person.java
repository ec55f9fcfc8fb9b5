package dev.readout.store.query;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the articles name and title him or her.
 *
 * @param key the key of the name
 * @param name the name
 * @param offices the offices, by first day
 * @param engagements in how many engagements the person took part
 * @param statements how many statements are the person's
 */
public record Person(String key, String name, List<Office> offices, long engagements, long statements) {

    /** Copies the list. */
    public Person {
        offices = List.copyOf(offices);
    }

    /**
     * An office that articles give the person.
     *
     * @param title the words, or empty where none are given
     * @param state for which state
     * @param first when the first engagement with that title was held, cut to what is known; or null
     * @param last when the last was held, or null
     * @param number in how many engagements
     */
    public record Office(
            String title,
            StateCode state,
            @Nullable PartialDate first,
            @Nullable PartialDate last,
            int number) {}
}
