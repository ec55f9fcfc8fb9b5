package dev.readout.export.table;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.text.CodePointOffsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns in which every fact tells its sentence. */
final class EvidenceColumns {

    private final Map<ArticleId, Article> articles;
    private final Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();

    EvidenceColumns(Map<ArticleId, Article> articles) {
        this.articles = Map.copyOf(articles);
    }

    /** What a fact rests on. */
    record Told(Evidence evidence, Derivation derivation) {}

    List<Column<Told>> list() {
        return new Columns<Told>()
                .text(
                        "article",
                        "Id of the article that tells it",
                        told -> told.evidence().article())
                .text(
                        "outlet",
                        "Who published the article",
                        told -> article(told).outlet())
                .text("published", "Day of publication, cut to what is known", told -> published(article(told)))
                .text("url", "Address of the article", told -> article(told).url())
                .whole(
                        "char_start",
                        "Where the words begin, in Unicode code points of the article's text",
                        told -> offsets(told)
                                .toCodePoints(told.evidence().span().start()))
                .whole(
                        "char_end",
                        "Where the words end, likewise",
                        told -> offsets(told)
                                .toCodePoints(told.evidence().span().end()))
                .text(
                        "quote",
                        "The words, to the letter",
                        told -> told.evidence().quote())
                .text(
                        "rule",
                        "The rule that found it",
                        told -> told.derivation().rule())
                .text(
                        "rulebook",
                        "The version of the rulebook",
                        told -> told.derivation().rulebook())
                .list();
    }

    private static @Nullable Object published(Article article) {
        return article.published() == null ? null : article.published().date();
    }

    private Article article(Told told) {
        Article article = articles.get(told.evidence().article());
        if (article == null) {
            throw new IllegalArgumentException("no article for the evidence " + told.evidence());
        }
        return article;
    }

    private CodePointOffsets offsets(Told told) {
        return offsets.computeIfAbsent(
                told.evidence().article(),
                id -> CodePointOffsets.of(article(told).text()));
    }
}
