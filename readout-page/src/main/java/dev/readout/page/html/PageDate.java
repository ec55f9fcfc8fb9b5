package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import dev.readout.page.date.DayOrder;
import dev.readout.page.table.Table;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's publication date, the surest source first: structured data, meta elements, marked elements, the address,
 * what stands near the headline; then the same of changes; at last any date on the page.
 */
final class PageDate {

    private static final List<String> PUBLISHED = names("published");
    private static final List<String> MODIFIED = names("modified");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final double AGAIN = 0.4;
    private static final double HIDDEN = 2.0;
    private static final double SEEN = 3.0;

    /** More than all hidden fields together. */
    private static final double SEEN_AS_CHANGED = 9.0;

    /** More than a single meta element. */
    private static final double NEAR = 2.5;

    private static final double ADDRESS = 4.5;
    private static final String MARKED =
            "[itemprop~=(?i)datePublished],time[pubdate],time.published,time.entry-date,abbr.published,.dt-published";

    private final MarkupDates markup;
    private final DayOrder order;

    PageDate(Document page, MetaTags meta, StructuredData data, @Nullable String url, String language) {
        this.order = DayOrder.of(language);
        this.markup = new MarkupDates(page, meta, data, url, order);
    }

    private static List<String> names(String kind) {
        return Table.of(PageDate.class, "date-names.tsv").rows().stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
                .toList();
    }

    /** Whether a date may be that of a page. */
    static boolean isPlausible(PartialDate date) {
        return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    /**
     * The date; without evidence in the text.
     *
     * @param paragraphs the page's paragraphs
     * @param kinds what each is
     */
    Optional<PublicationDate> find(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        ShownDates shown = new ShownDates(paragraphs, kinds, order);
        return voted(shown)
                .or(() -> markup.structured("dateCreated"))
                .or(shown::published)
                .or(() -> shown.nearHeadline(false))
                .or(() -> markup.marked("article time[datetime],main time[datetime],header time[datetime]"))
                .or(() -> markup.marked("time[datetime],[itemprop~=(?i)dateCreated]"))
                .or(markup::named)
                .or(this::modified)
                .or(shown::changed)
                .or(() -> shown.nearHeadline(true))
                .or(markup::scripted)
                .or(shown::anywhere)
                .or(markup::described)
                .or(shown::copyright);
    }

    private static boolean isSame(Optional<PublicationDate> one, Optional<PublicationDate> other) {
        return one.map(PublicationDate::date).equals(other.map(PublicationDate::date));
    }

    private Optional<PublicationDate> modified() {
        return markup.structured("dateModified")
                .or(() -> markup.tagged(MODIFIED))
                .or(() -> markup.marked("[itemprop~=(?i)dateModified]"));
    }

    /**
     * The date that most speaks for. What stands in the address is seldom wrong; what readers see below the headline is
     * trusted a little more than any one hidden field, as hidden times are often in another zone or of a first draft; where
     * it is the hidden day of the last change and no word says so, the page gives itself out as published then. A line a
     * little farther off is asked where one meta element is all else, as that may be of the file. Nothing is published
     * after its last change.
     */
    private Optional<PublicationDate> voted(ShownDates shown) {
        DateVotes votes = new DateVotes();
        Optional<PublicationDate> structured = markup.structured("datePublished");
        Optional<PublicationDate> marked = markup.marked(MARKED);
        votes.add(structured, HIDDEN);
        votes.add(markup.tagged(PUBLISHED), HIDDEN);
        votes.add(marked, HIDDEN);
        votes.add(markup.address(), ADDRESS);
        for (String name : PUBLISHED) {
            votes.add(markup.tagged(List.of(name)), AGAIN);
        }
        Optional<PublicationDate> seen = shown.belowHeadline();
        Optional<PublicationDate> changed = modified();
        votes.add(seen, isSame(seen, changed) ? SEEN_AS_CHANGED : SEEN);
        if (structured.isEmpty() && marked.isEmpty() && seen.isEmpty()) {
            votes.add(shown.lineNearHeadline(), NEAR);
        }
        markup.addressMonth().ifPresent(votes::favour);
        changed.map(PublicationDate::date).ifPresent(votes::endAt);
        return votes.winner()
                .map(date ->
                        seen.filter(other -> DateVotes.isNextDay(other, date)).orElse(date));
    }
}
