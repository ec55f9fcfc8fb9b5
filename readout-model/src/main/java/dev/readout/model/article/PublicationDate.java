package dev.readout.model.article;

import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how we know.
 *
 * @param date the date, cut to what is known
 * @param origin where it was found, in a word or two for a person: {@code text}, {@code json-ld datePublished},
 *     {@code meta article:published_time}, {@code time element}, {@code url}, {@code field published}
 * @param evidence the words in the article's text that say it; null where it is told outside the text (markup, a field,
 *     the address)
 */
public record PublicationDate(
        PartialDate date, String origin, @Nullable TextSpan evidence) {}
