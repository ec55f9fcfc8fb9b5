package dev.readout.export.feed;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as entries of a feed: a line that says what it is, the sentence that tells it, its page and its article. */
public final class FactEntries {

    private static final int LONGEST = 100;

    private final StateNames names;
    private final Map<ArticleId, Article> articles;
    private final String base;
    private final Instant stamp;

    /**
     * Entries for facts.
     *
     * @param names what states are called
     * @param articles the articles of their evidence
     * @param base the address before {@code /engagement/…}
     * @param stamp when facts of articles without a date were last changed
     */
    public FactEntries(StateNames names, Map<ArticleId, Article> articles, String base, Instant stamp) {
        this.names = names;
        this.articles = Map.copyOf(articles);
        this.base = base;
        this.stamp = stamp;
    }

    /** A contact. */
    public AtomFeed.Entry of(Engagement one) {
        return entry(
                one.id(),
                Headline.of(one, names),
                one.telling().evidence(),
                one.kind().code(),
                one.id());
    }

    /** What was said. */
    public AtomFeed.Entry of(Statement one) {
        String speaker = one.state() == null ? one.speaker() : one.speaker() + " (" + names.name(one.state()) + ")";
        return entry(
                one.id(),
                speaker + ", " + one.act().code() + ": " + shortened(one.text()),
                one.evidence(),
                one.act().code(),
                one.engagement());
    }

    /** What was agreed. */
    public AtomFeed.Entry of(Agreement one) {
        return entry(
                one.id(),
                named(one.parties()) + ": " + shortened(one.text()),
                one.evidence(),
                "agreement",
                one.engagement());
    }

    /** A measure. */
    public AtomFeed.Entry of(Measure one) {
        return entry(
                one.id(),
                Headline.of(one, names),
                one.mentions().get(0),
                one.kind().code(),
                null);
    }

    /** An event. */
    public AtomFeed.Entry of(CodedEvent one) {
        return entry(
                one.id(),
                one.source().text() + " – " + one.type().name() + " – "
                        + one.target().text(),
                one.evidence(),
                one.type().name(),
                one.engagement());
    }

    /** An article. */
    public AtomFeed.Entry of(Article one) {
        String title = one.title() == null ? one.source() : one.title();
        String by = one.outlet() == null ? "" : one.outlet();
        return new AtomFeed.Entry(
                one.id().value(), title, by, base + "/article/" + one.id(), source(one), "article", day(one));
    }

    private AtomFeed.Entry entry(
            String id, String title, Evidence evidence, String category, @Nullable String engagement) {
        Article article = articles.get(evidence.article());
        String page = engagement == null ? "/article/" + evidence.article() : "/engagement/" + engagement;
        return new AtomFeed.Entry(
                id,
                title,
                evidence.quote().strip(),
                base + page,
                article == null ? "" : source(article),
                category,
                article == null ? stamp : day(article));
    }

    private Instant day(Article article) {
        return article.published() == null
                ? stamp
                : article.published()
                        .date()
                        .lastDay()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
    }

    private static String source(Article article) {
        return article.url() == null ? "" : article.url();
    }

    private String named(Collection<StateCode> states) {
        return states.stream().map(names::name).collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
