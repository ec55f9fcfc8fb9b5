package dev.readout.reading.contact;

import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of an article.
 *
 * @param contacts the contacts, in order of first mention
 * @param main index of the one that the article is about, or null
 * @param declined what was read and left out
 */
public record ContactsRead(List<Contact> contacts, @Nullable Integer main, List<Declined> declined) {

    /** Copies the lists. */
    public ContactsRead {
        contacts = List.copyOf(contacts);
        declined = List.copyOf(declined);
    }
}
