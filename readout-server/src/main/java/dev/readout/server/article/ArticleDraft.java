package dev.readout.server.article;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import dev.readout.server.linked.LinkedData;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Outlets;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article of what the record holds about it. */
public final class ArticleDraft {

    private final Article article;
    private final StateNames names;
    private final Sides sides;
    private final List<Found> found;
    private final @Nullable TextSpan here;

    private record Found(ArticlePage.Fact fact, TextSpan span) {}

    private record Draft(
            TextSpan span,
            ArticlePage.Kind kind,
            String words,
            String detail,
            @Nullable String link,
            Collection<StateCode> states,
            String rule,
            String review) {}

    /**
     * A page to be made.
     *
     * @param from the first character that the reader was sent to, in code points, or null
     * @param to the character after the last, or null
     */
    public ArticleDraft(
            Article article, Shelf.InArticle read, StateNames names, @Nullable Integer from, @Nullable Integer to) {
        this.article = article;
        this.names = names;
        List<Draft> drafts = drafts(read);
        this.sides = Sides.among(
                drafts.stream().flatMap(draft -> draft.states().stream()).toList(), names);
        this.found = numbered(drafts);
        this.here = from == null || to == null ? null : span(from, to);
    }

    private @Nullable TextSpan span(int from, int to) {
        int length = article.text().codePointCount(0, article.text().length());
        if (from < 0 || to <= from || to > length) {
            return null;
        }
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        return new TextSpan(offsets.toUtf16(from), offsets.toUtf16(to));
    }

    /** The page, of the record as it is now. */
    public ArticlePage page(AsOf now) {
        PublicationDate published = article.published();
        return new ArticlePage(
                frame(now),
                article.title() == null ? "No title found" : article.title(),
                Outlets.name(article),
                DayText.of(published == null ? null : published.date()),
                published == null ? "" : published.origin(),
                article.language(),
                article.url(),
                article.source(),
                article.id().value(),
                lede(),
                counts(),
                blocks());
    }

    private Frame frame(AsOf now) {
        return now.frame(
                        Outlets.name(article) + ": " + (article.title() == null ? "article" : article.title()),
                        "articles",
                        List.of(new Frame.Crumb("Articles", "/articles"), new Frame.Crumb(Outlets.name(article), "")),
                        List.of(new Frame.Format("JSON", "application/json", "/api/articles/" + article.id())),
                        null)
                .telling(LinkedData.article(article));
    }

    private String lede() {
        long aside =
                article.blocks().stream().filter(block -> isAside(block.kind())).count();
        Set<TextSpan> sentences = new HashSet<>();
        found.forEach(one -> sentences.add(one.span()));
        return Words.count(found.size(), "fact") + " in " + Words.count(sentences.size(), "sentence") + ". "
                + (aside == 0
                        ? "No passage was set aside as page furniture."
                        : Words.count(aside, "passage") + " set aside as no part of the article.");
    }

    private List<ArticlePage.Count> counts() {
        Map<ArticlePage.Kind, Integer> counts = new EnumMap<>(ArticlePage.Kind.class);
        for (ArticlePage.Kind kind : ArticlePage.Kind.values()) {
            counts.put(kind, 0);
        }
        found.forEach(one -> counts.merge(one.fact().kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ArticlePage.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Draft> drafts(Shelf.InArticle read) {
        List<Draft> drafts = new ArrayList<>();
        for (Engagement engagement : read.engagements()) {
            for (EngagementMention mention : engagement.mentions()) {
                if (mention.evidence().article().equals(article.id())) {
                    drafts.add(contact(engagement, mention));
                }
            }
        }
        read.statements().forEach(told -> drafts.add(statement(told)));
        read.agreements().forEach(agreed -> drafts.add(agreement(agreed)));
        for (Measure measure : read.measures()) {
            for (Evidence evidence : measure.mentions()) {
                if (evidence.article().equals(article.id())) {
                    drafts.add(measure(measure, evidence));
                }
            }
        }
        drafts.sort(Comparator.comparing(Draft::span).thenComparing(Draft::kind).thenComparing(Draft::words));
        return drafts;
    }

    private Draft contact(Engagement engagement, EngagementMention mention) {
        return new Draft(
                mention.evidence().span(),
                ArticlePage.Kind.CONTACT,
                Headline.of(engagement, names),
                engagement.status().code() + " · "
                        + DayText.of(engagement.start()).full() + (mention.main() ? " · main matter" : ""),
                "/engagement/" + engagement.id(),
                engagement.parties().stream().map(party -> party.state()).toList(),
                mention.derivation().rule(),
                "/review/engagement/" + engagement.id());
    }

    private static Draft statement(Statement told) {
        return new Draft(
                told.evidence().span(),
                ArticlePage.Kind.STATEMENT,
                told.speaker() + ": " + told.act().code(),
                told.via().isEmpty() ? "" : "via " + String.join(", ", told.via()),
                told.engagement() == null ? null : "/engagement/" + told.engagement(),
                Stream.ofNullable(told.state()).toList(),
                told.derivation().rule(),
                "/review/statement/" + told.id());
    }

    private static Draft agreement(Agreement agreed) {
        return new Draft(
                agreed.evidence().span(),
                ArticlePage.Kind.AGREEMENT,
                "agreed: " + agreed.text().strip(),
                agreed.due() == null ? "" : "due " + agreed.due(),
                agreed.engagement() == null ? null : "/engagement/" + agreed.engagement(),
                agreed.parties(),
                agreed.derivation().rule(),
                "/review/agreement/" + agreed.id());
    }

    private static Draft measure(Measure measure, Evidence evidence) {
        List<StateCode> states = new ArrayList<>(measure.targets());
        states.add(measure.by());
        String rate =
                measure.ratePercent() == null ? "" : " " + measure.ratePercent().toPlainString() + "%";
        String targets = measure.targets().isEmpty()
                ? "no target named"
                : measure.targets().stream().map(StateCode::value).collect(Collectors.joining(", "));
        return new Draft(
                evidence.span(),
                ArticlePage.Kind.MEASURE,
                measure.by() + ": " + measure.kind().code() + rate + " on " + targets,
                measure.status().code() + (measure.effective() == null ? "" : " · from " + measure.effective()),
                null,
                states,
                measure.derivation().rule(),
                "/review/measure/" + measure.id());
    }

    private List<Found> numbered(List<Draft> drafts) {
        List<Found> numbered = new ArrayList<>();
        for (Draft draft : drafts) {
            numbered.add(new Found(
                    new ArticlePage.Fact(
                            numbered.size() + 1,
                            draft.kind(),
                            draft.words(),
                            draft.detail(),
                            draft.link(),
                            sides.sides(draft.states()),
                            draft.rule(),
                            draft.review()),
                    draft.span()));
        }
        return numbered;
    }

    private static boolean isAside(BlockKind kind) {
        return kind == BlockKind.FURNITURE || kind == BlockKind.RELATED;
    }

    private List<ArticlePage.BlockRow> blocks() {
        List<ArticlePage.BlockRow> rows = new ArrayList<>();
        boolean[] anchored = {false};
        for (Block block : article.blocks()) {
            rows.add(new ArticlePage.BlockRow(
                    block.kind().code(),
                    block.kind() == BlockKind.TITLE,
                    block.kind() != BlockKind.BODY && block.kind() != BlockKind.TITLE,
                    pieces(block.span(), anchored),
                    found.stream()
                            .filter(one -> block.span().contains(one.span().start()))
                            .map(Found::fact)
                            .toList()));
        }
        return rows;
    }

    /** The text of a block, cut where a sentence with facts, or the place sent to, begins or ends. */
    private List<ArticlePage.Piece> pieces(TextSpan block, boolean[] anchored) {
        Set<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        found.stream().map(Found::span).filter(block::overlaps).forEach(span -> cut(cuts, block, span));
        if (here != null && block.overlaps(here)) {
            cut(cuts, block, here);
        }
        List<Integer> ordered = List.copyOf(cuts);
        List<ArticlePage.Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            pieces.add(piece(new TextSpan(ordered.get(i), ordered.get(i + 1)), anchored));
        }
        return pieces;
    }

    private static void cut(Set<Integer> cuts, TextSpan block, TextSpan span) {
        cuts.add(Math.max(block.start(), span.start()));
        cuts.add(Math.min(block.end(), span.end()));
    }

    private ArticlePage.Piece piece(TextSpan span, boolean[] anchored) {
        List<ArticlePage.Fact> facts = found.stream()
                .filter(one -> one.span().contains(span))
                .map(Found::fact)
                .toList();
        List<ArticlePage.Fact> starting = found.stream()
                .filter(one -> one.span().start() == span.start())
                .map(Found::fact)
                .toList();
        boolean sent = here != null && here.contains(span);
        boolean anchor = sent && !anchored[0];
        anchored[0] |= sent;
        return new ArticlePage.Piece(article.words(span), facts, starting, sent, anchor);
    }
}
