package dev.readout.model.record;

import dev.readout.model.article.Article;
import java.util.List;

/**
 * What a set of articles tells, all of them together. The same articles give the same record, in any order.
 *
 * @param articles the articles read, by id
 * @param engagements the contacts, by date
 * @param statements what was said, by article and place
 * @param agreements what was agreed, by article and place
 * @param measures what was imposed or lifted, by first mention
 * @param events who did what to whom, by article and place
 */
// The project's noun; java.lang.Record is never named here.
@SuppressWarnings("JavaLangClash")
public record Record(
        List<Article> articles,
        List<Engagement> engagements,
        List<Statement> statements,
        List<Agreement> agreements,
        List<Measure> measures,
        List<CodedEvent> events) {

    /** The version of the record's form. */
    public static final int VERSION = 1;

    /** Copies the lists. */
    public Record {
        articles = List.copyOf(articles);
        engagements = List.copyOf(engagements);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }
}
