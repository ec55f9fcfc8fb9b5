package dev.readout.model.reading;

import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import java.util.List;

/**
 * What one article tells.
 *
 * @param article the article
 * @param contacts the contacts, in order of first mention
 * @param statements what was said, in order
 * @param agreements what was agreed, in order
 * @param measures what was imposed or lifted, in order of first mention
 * @param events who did what to whom, in order
 * @param declined what was read and left out, in order
 */
public record ArticleReading(
        Article article,
        List<Contact> contacts,
        List<PartOf<Statement>> statements,
        List<PartOf<Agreement>> agreements,
        List<Measure> measures,
        List<PartOf<CodedEvent>> events,
        List<Declined> declined) {

    /** Copies the lists. */
    public ArticleReading {
        contacts = List.copyOf(contacts);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
        declined = List.copyOf(declined);
    }
}
