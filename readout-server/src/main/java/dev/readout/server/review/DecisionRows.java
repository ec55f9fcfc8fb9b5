package dev.readout.server.review;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import dev.readout.server.shelf.Shelf;
import dev.readout.store.review.Action;
import dev.readout.store.review.Anchor;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes decisions rows, with the words that the facts stand on. */
public final class DecisionRows {

    private static final int LONGEST = 400;

    private final Shelf shelf;

    /** Rows of decisions about what a shelf holds. */
    public DecisionRows(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The rows of some decisions. */
    public List<DecisionRow> rows(List<Decision> decisions) {
        Set<ArticleId> ids = new HashSet<>();
        decisions.forEach(
                decision -> decision.anchor().places().stream().limit(1).forEach(place -> ids.add(place.article())));
        Map<ArticleId, Article> articles = shelf.articles(ids);
        return decisions.stream().map(decision -> row(decision, articles)).toList();
    }

    private static DecisionRow row(Decision decision, Map<ArticleId, Article> articles) {
        Proposal proposal = decision.proposal();
        Anchor.Place place = decision.anchor().places().stream().findFirst().orElse(null);
        Article article = place == null ? null : articles.get(place.article());
        Decision.Revocation revocation = decision.revocation();
        return new DecisionRow(
                decision.number(),
                proposal.sort().code() + " " + proposal.id(),
                "/review/" + proposal.sort().code() + "/" + proposal.id(),
                place == null || article == null ? "" : words(article, place.span()),
                place == null || article == null ? "" : link(article, place.span()),
                what(proposal),
                proposal.action() == Action.REJECT && decision.stands(),
                proposal.who(),
                proposal.why(),
                minute(decision.at()),
                revocation == null
                        ? ""
                        : "taken back by " + revocation.who() + ", " + minute(revocation.at()) + ": "
                                + revocation.why(),
                decision.stands() && !decision.applied());
    }

    private static String words(Article article, TextSpan span) {
        String words = article.words(span).strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static String link(Article article, TextSpan span) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        return "/article/" + article.id() + "?from=" + offsets.toCodePoints(span.start()) + "&to="
                + offsets.toCodePoints(span.end()) + "#here";
    }

    private static String what(Proposal proposal) {
        String value = proposal.value() == null || proposal.value().isEmpty() ? "none" : proposal.value();
        return switch (proposal.action()) {
            case CONFIRM -> "confirmed as it was read";
            case REJECT -> "rejected";
            case CORRECT -> "corrected: " + proposal.field() + " is " + value;
            case MERGE -> "merged with " + value;
            case SPLIT -> "split: another contact is told in " + value;
        };
    }

    private static String minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ').replace(":00Z", "") + " UTC";
    }
}
