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

/** Gathers which articles some facts quote, to ask for all of them at once. */
public final class Quoted {

    private final Set<ArticleId> ids = new HashSet<>();

    /** Those that engagements rest on, too. */
    public Quoted engagements(Collection<Engagement> engagements) {
        engagements.forEach(one -> evidence(one.evidence()));
        return this;
    }

    /** Those of statements, too. */
    public Quoted statements(Collection<Statement> statements) {
        statements.forEach(one -> ids.add(one.evidence().article()));
        return this;
    }

    /** Those of agreements, too. */
    public Quoted agreements(Collection<Agreement> agreements) {
        agreements.forEach(one -> ids.add(one.evidence().article()));
        return this;
    }

    /** Those of measures, too. */
    public Quoted measures(Collection<Measure> measures) {
        measures.forEach(one -> evidence(one.mentions()));
        return this;
    }

    /** The articles, by their ids. */
    public Map<ArticleId, Article> in(Shelf shelf) {
        return shelf.articles(ids);
    }

    private void evidence(Collection<Evidence> evidence) {
        evidence.forEach(one -> ids.add(one.article()));
    }
}
