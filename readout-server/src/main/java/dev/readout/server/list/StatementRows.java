package dev.readout.server.list;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes statements the rows of a page.
 *
 * @param articles the articles that they stand in
 * @param sides the sides of the page
 * @param sentences its sentences
 */
public record StatementRows(Map<ArticleId, Article> articles, Sides sides, Sentences sentences) {

    /** The rows of some statements. */
    public List<StatementListPage.Row> rows(List<Statement> statements) {
        return statements.stream().map(this::row).toList();
    }

    private StatementListPage.Row row(Statement told) {
        Article article = articles.get(told.evidence().article());
        PartialDate published = article == null || article.published() == null
                ? null
                : article.published().date();
        return new StatementListPage.Row(
                DayText.of(published),
                told.state() == null ? null : sides.side(told.state()),
                told.speaker(),
                told.title() == null ? "" : told.title(),
                String.join(", ", told.via()),
                told.act().code(),
                told.addressee() == null ? null : sides.side(told.addressee()),
                told.text().strip(),
                told.topics().stream().map(Topic::code).collect(Collectors.joining(", ")),
                told.engagement(),
                "/review/statement/" + told.id(),
                sentences.mark(told.evidence(), told.state()));
    }
}
