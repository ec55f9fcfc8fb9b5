package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers which articles some facts quote, to ask for all of them at once. */
public final class Quoted {

    private final Set<ArticleId> ids = new HashSet<>();

    /** An article of its own, too. */
    public Quoted article(ArticleId id) {
        ids.add(id);
        return this;
    }

    /** Those of any evidence, too. */
    public Quoted evidence(Stream<Evidence> evidence) {
        evidence.forEach(one -> ids.add(one.article()));
        return this;
    }

    /** Those that engagements rest on, too. */
    public Quoted engagements(Collection<Engagement> engagements) {
        return evidence(engagements.stream().flatMap(one -> one.evidence().stream()));
    }

    /** Those of statements, too. */
    public Quoted statements(Collection<Statement> statements) {
        return evidence(statements.stream().map(Statement::evidence));
    }

    /** Those of agreements, too. */
    public Quoted agreements(Collection<Agreement> agreements) {
        return evidence(agreements.stream().map(Agreement::evidence));
    }

    /** Those of measures, too. */
    public Quoted measures(Collection<Measure> measures) {
        return evidence(measures.stream().flatMap(one -> one.mentions().stream()));
    }

    /** Those of the first mentions of measures, too: some are told in thousands of articles. */
    public Quoted measures(Collection<Measure> measures, int first) {
        return evidence(measures.stream().flatMap(one -> one.mentions().stream().limit(first)));
    }

    /** The articles, by their ids. */
    public Map<ArticleId, Article> in(Shelf shelf) {
        return shelf.articles(ids);
    }
}
