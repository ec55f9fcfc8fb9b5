package dev.readout.model.reading;

import dev.readout.model.article.ArticleId;
import java.util.Comparator;

/**
 * Names one contact of one reading.
 *
 * @param article the article read
 * @param index index of the contact in the article's reading, from 0
 */
public record ContactRef(ArticleId article, int index) implements Comparable<ContactRef> {

    private static final Comparator<ContactRef> ORDER =
            Comparator.comparing(ContactRef::article).thenComparingInt(ContactRef::index);

    /** Checks the index. */
    public ContactRef {
        if (index < 0) {
            throw new IllegalArgumentException("contacts are counted from 0, not " + index);
        }
    }

    @Override
    public int compareTo(ContactRef other) {
        return ORDER.compare(this, other);
    }
}
