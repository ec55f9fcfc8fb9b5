package dev.readout.store.json;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import java.util.List;

/**
 * A reading without its article, as it lies in a column.
 *
 * @param version the version of this form
 * @param contacts see {@link ArticleReading}
 * @param statements see there
 * @param agreements see there
 * @param measures see there
 * @param events see there
 * @param declined see there
 */
public record ReadingBody(
        int version,
        List<Contact> contacts,
        List<PartOf<Statement>> statements,
        List<PartOf<Agreement>> agreements,
        List<Measure> measures,
        List<PartOf<CodedEvent>> events,
        List<Declined> declined) {

    /** The version of this form; raised where an older reader would misread it. */
    public static final int VERSION = 1;

    /** Copies the lists and checks the version. */
    public ReadingBody {
        if (version != VERSION) {
            throw new IllegalArgumentException("a reading of form " + VERSION + " is known, not " + version);
        }
        contacts = List.copyOf(contacts);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
        declined = List.copyOf(declined);
    }

    /** The body of a reading. */
    public static ReadingBody of(ArticleReading reading) {
        return new ReadingBody(
                VERSION,
                reading.contacts(),
                reading.statements(),
                reading.agreements(),
                reading.measures(),
                reading.events(),
                reading.declined());
    }

    /** The reading of an article. */
    public ArticleReading of(Article article) {
        return new ArticleReading(article, contacts, statements, agreements, measures, events, declined);
    }
}
