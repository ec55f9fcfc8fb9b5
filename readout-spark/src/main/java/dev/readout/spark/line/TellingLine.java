package dev.readout.spark.line;

import dev.readout.linking.Telling;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An account of a contact as a line: what is quoted of its article, its number in it, and the account. */
public final class TellingLine {

    private TellingLine() {}

    /** The line of an account, with all that it tells. */
    public static String whole(Telling telling) {
        return write(telling.article(), telling.index(), telling.contact());
    }

    /** The line of an account with no more than what accounts are compared by. */
    public static String bare(Telling telling) {
        Contact contact = telling.contact();
        Contact bare = new Contact(
                contact.kind(),
                contact.status(),
                contact.start(),
                contact.end(),
                contact.place(),
                null,
                null,
                contact.parties(),
                List.of(),
                List.of(),
                contact.mentions().subList(0, 1));
        return write(telling.article(), telling.index(), bare);
    }

    private static String write(Article article, int index, Contact contact) {
        List<Evidence> quoted = Stream.concat(
                        contact.mentions().stream().map(EngagementMention::evidence),
                        contact.tones().stream().map(Tone::evidence))
                .toList();
        return Codec.write(Excerpt.of(article, quoted)) + "\t" + index + "\t" + Codec.write(contact);
    }

    /** The account of a line. */
    public static Telling read(String line) {
        String[] parts = line.split("\t", -1);
        Article article = Codec.article(parts[0]);
        return new Telling(article, Integer.parseInt(parts[1]), Codec.read(parts[2], Contact.class, article));
    }

    /** The name of an account as a key that sorts as accounts do. */
    public static String key(ContactRef ref) {
        return String.format(Locale.ROOT, "%s:%06d", ref.article(), ref.index());
    }

    /** The account that a key names. */
    public static ContactRef ref(String key) {
        int colon = key.indexOf(':');
        return new ContactRef(new ArticleId(key.substring(0, colon)), Integer.parseInt(key.substring(colon + 1)));
    }
}
