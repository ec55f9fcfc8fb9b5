package dev.readout.server.list;

import dev.readout.server.view.Frame;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * What was found for some words.
 *
 * @param frame what surrounds it
 * @param words the words
 * @param persons persons whose names have them
 * @param topics topics and states that are called so
 * @param engagements engagements whose sentences have them
 * @param engagementTotal how many there are
 * @param statements statements that have them
 * @param statementTotal how many there are
 * @param articles articles that have them
 * @param articleTotal how many there are
 */
public record SearchPage(
        Frame frame,
        String words,
        List<Tallied> persons,
        List<Tallied> topics,
        List<EngagementRow> engagements,
        long engagementTotal,
        List<StatementListPage.Row> statements,
        long statementTotal,
        List<ArticleListPage.Row> articles,
        long articleTotal) {

    /** Copies the lists. */
    public SearchPage {
        persons = List.copyOf(persons);
        topics = List.copyOf(topics);
        engagements = List.copyOf(engagements);
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
    }
}
