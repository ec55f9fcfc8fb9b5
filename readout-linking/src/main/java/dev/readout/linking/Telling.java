package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's account of a contact.
 *
 * @param article the article
 * @param index index of the contact in the article's reading
 * @param contact the account
 */
public record Telling(Article article, int index, Contact contact) implements Comparable<Telling> {

    private static final Comparator<Telling> ORDER = Comparator.<Telling, String>comparing(
                    telling -> telling.article().id().value())
            .thenComparingInt(Telling::index);

    /** The accounts of a reading, in their order. */
    public static List<Telling> of(ArticleReading reading) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < reading.contacts().size(); i++) {
            tellings.add(new Telling(reading.article(), i, reading.contacts().get(i)));
        }
        return tellings;
    }

    /** Where the account stands. */
    public ContactRef ref() {
        return new ContactRef(article.id(), index);
    }

    /** When the article was published, or null. */
    public @Nullable PartialDate published() {
        PublicationDate published = article.published();
        return published == null ? null : published.date();
    }

    /** By article, then by place in it: the same whatever order the articles came in. */
    @Override
    public int compareTo(Telling other) {
        return ORDER.compare(this, other);
    }
}
