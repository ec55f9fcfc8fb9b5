package dev.readout.server.mcp;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as claims: what is claimed, and under {@code told} each sentence that tells it with its source and article. */
final class Claims {

    /** How many sentences a claim shows. */
    static final int MOST_TOLD = 5;

    private final Map<ArticleId, Article> articles;

    /** Claims whose sentences stand in some articles. */
    Claims(Map<ArticleId, Article> articles) {
        this.articles = Map.copyOf(articles);
    }

    Map<String, @Nullable Object> of(Engagement one) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", one.id());
        claim.put("kind", one.kind().code());
        claim.put("status", one.status().code());
        claim.put("start", text(one.start()));
        claim.put("end", text(one.end()));
        claim.put("place", one.place() == null ? null : one.place().name());
        claim.put("country", one.place() == null ? null : text(one.place().country()));
        claim.put("occasion", one.occasion());
        claim.put("duration_minutes", one.durationMinutes());
        claim.put("parties", one.parties().stream().map(Claims::party).toList());
        claim.put("topics", topics(one.topics()));
        claim.put("tones", one.tones().stream().map(this::tone).toList());
        claim.put("conflicts", one.conflicts().stream().map(this::conflict).toList());
        claim.put("articles", one.articles());
        claim.put("independent_articles", one.independentArticles());
        claim.put(
                "told",
                told(one.mentions().stream().map(EngagementMention::evidence).toList()));
        return claim;
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("state", party.state().value());
        plain.put(
                "participants",
                party.participants().stream()
                        .map(person -> person.title() == null ? person.name() : person.name() + ", " + person.title())
                        .toList());
        return plain;
    }

    private Map<String, @Nullable Object> tone(Tone tone) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("term", tone.term());
        plain.put("speaker", tone.speaker());
        plain.put("state", text(tone.state()));
        plain.put("told", told(List.of(tone.evidence())));
        plain.put("paragraph", paragraph(tone.evidence()));
        return plain;
    }

    /** What the words stand in, as a tone is told in a word or two; null where its article is not at hand. */
    private @Nullable String paragraph(Evidence evidence) {
        Article article = articles.get(evidence.article());
        return article == null
                ? null
                : article.blockAt(evidence.span().start())
                        .map(block -> article.words(block.span()).strip())
                        .orElse(null);
    }

    private Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("field", conflict.field());
        plain.put(
                "values",
                conflict.values().stream()
                        .map(value -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("value", value.value());
                            one.put("told", told(List.of(value.evidence())));
                            return one;
                        })
                        .toList());
        return plain;
    }

    Map<String, @Nullable Object> of(Statement one) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", one.id());
        claim.put("speaker", one.speaker());
        claim.put("state", text(one.state()));
        claim.put("title", one.title());
        claim.put("act", one.act().code());
        claim.put("text", one.text());
        claim.put("quotes", one.quotes());
        claim.put("addressee", text(one.addressee()));
        claim.put("topics", topics(one.topics()));
        claim.put("via", one.via());
        claim.put("engagement", one.engagement());
        claim.put("told", told(List.of(one.evidence())));
        return claim;
    }

    Map<String, @Nullable Object> of(Agreement one) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", one.id());
        claim.put("parties", states(one.parties()));
        claim.put("text", one.text());
        claim.put("topics", topics(one.topics()));
        claim.put("due", text(one.due()));
        claim.put("engagement", one.engagement());
        claim.put("told", told(List.of(one.evidence())));
        return claim;
    }

    Map<String, @Nullable Object> of(Measure one) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", one.id());
        claim.put("kind", one.kind().code());
        claim.put("by", one.by().value());
        claim.put("targets", states(one.targets()));
        claim.put("subject", one.subject());
        claim.put("rate_percent", one.ratePercent());
        claim.put("status", one.status().code());
        claim.put("announced", text(one.announced()));
        claim.put("effective", text(one.effective()));
        claim.put("told", told(one.mentions()));
        return claim;
    }

    /** An article that was read, without its text. */
    static Map<String, @Nullable Object> of(Article one) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("article", one.id().value());
        source.put("outlet", one.outlet());
        source.put("title", one.title());
        source.put(
                "published",
                one.published() == null ? null : one.published().date().toString());
        source.put("url", one.url());
        return source;
    }

    private List<Map<String, @Nullable Object>> told(Collection<Evidence> evidence) {
        return evidence.stream().limit(MOST_TOLD).map(this::told).toList();
    }

    private Map<String, @Nullable Object> told(Evidence evidence) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("sentence", evidence.quote().strip());
        Article article = articles.get(evidence.article());
        if (article == null) {
            told.put("article", evidence.article().value());
        } else {
            told.putAll(of(article));
        }
        return told;
    }

    private static List<String> states(Collection<StateCode> states) {
        return states.stream().map(StateCode::value).toList();
    }

    private static List<String> topics(Collection<Topic> topics) {
        return topics.stream().map(Topic::code).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
