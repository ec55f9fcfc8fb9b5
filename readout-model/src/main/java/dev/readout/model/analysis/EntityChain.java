package dev.readout.model.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of one person, body or place in an article.
 *
 * @param type what is meant, or null where only a description tells ({@code a senior official})
 * @param name the fullest name that the article gives, else the fullest description; never blank
 * @param mentions the mentions in order; at least one
 */
public record EntityChain(@Nullable NameType type, String name, List<Mention> mentions) {

    /** Copies the list and checks that there is something to refer to. */
    public EntityChain {
        mentions = List.copyOf(mentions);
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain needs a name and a mention");
        }
    }
}
