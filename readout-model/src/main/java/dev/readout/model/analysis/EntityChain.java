package dev.readout.model.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of one person, body or place in an article.
 *
 * @param type what is meant, or null where only a description tells ({@code a senior official})
 * @param name the fullest name that the article gives, else the fullest description; never blank
 * @param mentions the mentions in order; at least one
 * @param members of a group that acts together ({@code the two ministers}, {@code both sides}), the indexes of its
 *     members' chains in the article's list, where the article makes them evident; else empty
 */
public record EntityChain(@Nullable NameType type, String name, List<Mention> mentions, List<Integer> members) {

    /** Copies the lists and checks that there is something to refer to. */
    public EntityChain {
        mentions = List.copyOf(mentions);
        members = List.copyOf(members);
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain needs a name and a mention");
        }
    }
}
