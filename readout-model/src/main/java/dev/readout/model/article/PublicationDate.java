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
 * @param evidence the words in the article's text that say it; null where only what lies outside the text does (markup, a
 *     field, the address)
 * @param outside what says it outside the text, to the letter, such as the content of the element that {@code origin}
 *     names; null where it was found in the text
 */
public record PublicationDate(
        PartialDate date,
        String origin,
        @Nullable TextSpan evidence,
        @Nullable String outside) {

    /** A date that the text tells, or one from outside whose words are not kept. */
    public PublicationDate(PartialDate date, String origin, @Nullable TextSpan evidence) {
        this(date, origin, evidence, null);
    }

    /** The same date, said by words of the text as well. */
    public PublicationDate withEvidence(TextSpan words) {
        return new PublicationDate(date, origin, words, outside);
    }
}
