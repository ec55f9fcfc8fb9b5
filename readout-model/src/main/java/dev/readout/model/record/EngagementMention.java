package dev.readout.model.record;

import dev.readout.model.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A place where an article tells of a contact.
 *
 * @param main whether the article is about this contact
 * @param evidence the words
 * @param derivation the rule that found it
 * @param copyOf the article whose text this one prints again, as papers do with a wire story; null where it stands on its own
 */
public record EngagementMention(
        boolean main,
        Evidence evidence,
        Derivation derivation,
        @Nullable ArticleId copyOf) {

    /** A mention in an article that stands on its own. */
    public EngagementMention(boolean main, Evidence evidence, Derivation derivation) {
        this(main, evidence, derivation, null);
    }

    /** The same, in an article that prints another's text. */
    public EngagementMention asCopyOf(@Nullable ArticleId original) {
        return new EngagementMention(main, evidence, derivation, original);
    }
}
