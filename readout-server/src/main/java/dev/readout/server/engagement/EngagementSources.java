package dev.readout.server.engagement;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Outlets;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where an engagement is told: origins, disagreements, the rules that read it. */
final class EngagementSources {

    private final Engagement engagement;
    private final Map<ArticleId, Article> articles;
    private final Sentences sentences;

    EngagementSources(Engagement engagement, Map<ArticleId, Article> articles, Sentences sentences) {
        this.engagement = engagement;
        this.articles = articles;
        this.sentences = sentences;
    }

    /** An article that prints another's text stands with that one: together they are one origin. */
    List<EngagementPage.Origin> origins() {
        Map<ArticleId, List<EngagementPage.Source>> byOrigin = new LinkedHashMap<>();
        for (EngagementMention mention : firstMentions()) {
            ArticleId here = mention.evidence().article();
            ArticleId origin = mention.copyOf() == null ? here : mention.copyOf();
            byOrigin.computeIfAbsent(origin, id -> new ArrayList<>()).add(source(mention));
        }
        List<EngagementPage.Origin> origins = new ArrayList<>();
        byOrigin.values().forEach(sources -> origins.add(new EngagementPage.Origin(origins.size() + 1, sources)));
        return origins;
    }

    private EngagementPage.Source source(EngagementMention mention) {
        Article article = Objects.requireNonNull(articles.get(mention.evidence().article()));
        return new EngagementPage.Source(
                article.title() == null ? "no title found" : article.title(),
                "/article/" + article.id(),
                Outlets.name(article),
                DayText.of(
                        article.published() == null ? null : article.published().date()),
                mention.main(),
                sentences.mark(mention.evidence()));
    }

    private List<EngagementMention> firstMentions() {
        Map<ArticleId, EngagementMention> first = new LinkedHashMap<>();
        engagement
                .mentions()
                .forEach(mention -> first.merge(
                        mention.evidence().article(),
                        mention,
                        (known, other) -> known.main() || !other.main() ? known : other));
        return List.copyOf(first.values());
    }

    List<EngagementPage.Disagreement> conflicts() {
        return engagement.conflicts().stream()
                .map(conflict -> new EngagementPage.Disagreement(
                        Words.capital(conflict.field().replace('_', ' ')),
                        conflict.values().stream().map(this::value).toList()))
                .toList();
    }

    private EngagementPage.Value value(Conflict.Value value) {
        return new EngagementPage.Value(value.value(), outlet(value.evidence()), sentences.mark(value.evidence()));
    }

    List<EngagementPage.Derived> derivations() {
        List<EngagementPage.Derived> derived = new ArrayList<>();
        for (EngagementMention mention : engagement.mentions()) {
            derived.add(new EngagementPage.Derived(
                    mention.main() ? "The contact, as main matter" : "The contact, in passing",
                    mention.derivation().rule(),
                    mention.derivation().rulebook(),
                    sentences.mark(mention.evidence())));
        }
        return derived;
    }

    private String outlet(Evidence evidence) {
        return Outlets.name(Objects.requireNonNull(articles.get(evidence.article())));
    }
}
