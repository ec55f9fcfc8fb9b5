package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates that a page's words tell, by where they stand. */
final class ShownDates {

    private static final int SHORT = 160;
    private static final int FARTHEST = 15;
    private static final int LEAD = 400;
    private static final int DATE_LINE = 60;
    private static final int ABOVE = 6;
    private static final int BELOW = 8;

    private final List<Paragraph> paragraphs;
    private final List<BlockKind> kinds;
    private final DayOrder order;

    /**
     * The dates of a page.
     *
     * @param paragraphs its paragraphs
     * @param kinds what each is
     * @param order which of two small numbers is the day
     */
    ShownDates(List<Paragraph> paragraphs, List<BlockKind> kinds, DayOrder order) {
        this.paragraphs = paragraphs;
        this.kinds = kinds;
        this.order = order;
    }

    /**
     * A date in a line of its own between the headline and the first paragraph of prose, or at that paragraph's
     * beginning, not said to be of a change.
     */
    Optional<PublicationDate> belowHeadline() {
        int title = kinds.indexOf(BlockKind.TITLE);
        for (int i = title + 1; title >= 0 && i < Math.min(paragraphs.size(), title + FARTHEST); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean prose = kinds.get(i) == BlockKind.BODY && Zones.isProse(paragraph);
            if (!prose && kinds.get(i) != BlockKind.CAPTION && isDateLine(paragraph, kinds.get(i))) {
                Optional<PublicationDate> date = inLine(paragraph, new ArrayList<>());
                if (date.isPresent()) {
                    return date;
                }
            }
            if (prose) {
                Optional<PublicationDate> opening = opening(paragraph.text());
                if (opening.isPresent() || paragraph.length() > LEAD) {
                    return opening;
                }
            }
        }
        return Optional.empty();
    }

    /** A date right after words such as {@code published}, anywhere on the page. */
    Optional<PublicationDate> published() {
        return cued(DateCues::isPublication);
    }

    /** A date right after words such as {@code updated}, anywhere on the page. */
    Optional<PublicationDate> changed() {
        return cued(DateCues::isChange);
    }

    /**
     * A date in a short line between a little above the headline and the first paragraphs of the body.
     *
     * @param sentences whether a short paragraph of words in which a date is told counts as such a line
     */
    Optional<PublicationDate> nearHeadline(boolean sentences) {
        List<PublicationDate> changed = new ArrayList<>();
        return nearHeadline(sentences, changed).or(() -> changed.stream().findFirst());
    }

    /** A date in a line of its own there, not said to be of a change. */
    Optional<PublicationDate> lineNearHeadline() {
        return nearHeadline(false, new ArrayList<>());
    }

    private Optional<PublicationDate> nearHeadline(boolean sentences, List<PublicationDate> changed) {
        int title = kinds.indexOf(BlockKind.TITLE);
        int body = kinds.indexOf(BlockKind.BODY);
        int from = Math.max(0, (title >= 0 ? title : Math.max(body, 0)) - ABOVE);
        int to = Math.min(paragraphs.size(), Math.max(title, body) + BELOW);
        return IntStream.concat(IntStream.range(title >= 0 ? title : from, to), IntStream.range(from, to))
                .filter(place -> kinds.get(place) != BlockKind.CAPTION)
                .filter(place -> sentences || isDateLine(paragraphs.get(place), kinds.get(place)))
                .mapToObj(place -> inLine(paragraphs.get(place), changed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Any date: outside the body and its captions, else in a short line of it, else in its sentences. */
    Optional<PublicationDate> anywhere() {
        return Stream.<IntPredicate>of(
                        place -> !isBody(place),
                        place -> isBody(place) && paragraphs.get(place).length() <= DATE_LINE,
                        this::isBody)
                .flatMap(where -> IntStream.range(0, paragraphs.size())
                        .filter(where)
                        .mapToObj(place -> firstIn(head(paragraphs.get(place).text())))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private boolean isBody(int place) {
        return kinds.get(place) == BlockKind.BODY || kinds.get(place) == BlockKind.CAPTION;
    }

    private Optional<PublicationDate> firstIn(String text) {
        return DateCues.isOfRights(text)
                ? Optional.empty()
                : DatePhrases.in(text, order).stream()
                        .filter(phrase -> PageDate.isPlausible(phrase.date()))
                        .filter(phrase -> !DateCues.isOfMember(before(text, phrase)))
                        .map(phrase -> told(phrase.date(), "text"))
                        .findFirst();
    }

    /** A whole date in a notice of rights. */
    Optional<PublicationDate> copyright() {
        for (Paragraph paragraph : paragraphs) {
            String text = head(paragraph.text());
            if (DateCues.isOfRights(text)) {
                for (DatePhrase phrase : DatePhrases.in(text, order)) {
                    if (PageDate.isPlausible(phrase.date())) {
                        return Optional.of(told(phrase.date(), "notice of rights"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> cued(Predicate<String> cue) {
        for (Paragraph paragraph : paragraphs) {
            String text = head(paragraph.text());
            for (DatePhrase phrase : DatePhrases.in(text, order)) {
                String before = before(text, phrase);
                if (cue.test(before) && PageDate.isPlausible(phrase.date())) {
                    return Optional.of(told(phrase.date(), "text"));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDateLine(Paragraph paragraph, BlockKind kind) {
        return kind == BlockKind.DATE
                || kind == BlockKind.BYLINE
                || paragraph.length() <= DATE_LINE
                || (paragraph.length() <= SHORT && opening(paragraph.text()).isPresent());
    }

    /** The date that a paragraph begins with. */
    private Optional<PublicationDate> opening(String text) {
        return DatePhrases.in(text.substring(0, Math.min(text.length(), 40)), order).stream()
                .filter(phrase -> phrase.span().start() <= 1 && PageDate.isPlausible(phrase.date()))
                .map(phrase -> told(phrase.date(), "text at the beginning"))
                .findFirst();
    }

    private Optional<PublicationDate> inLine(Paragraph paragraph, List<PublicationDate> changed) {
        String text = paragraph.text();
        if (text.length() > SHORT || DateCues.isOfRights(text)) {
            return Optional.empty();
        }
        String read = DateCues.withoutStamps(text);
        Optional<PublicationDate> date = first(read, changed);
        return date.isPresent() || !changed.isEmpty() || read.equals(text) ? date : first(text, changed);
    }

    private Optional<PublicationDate> first(String text, List<PublicationDate> changed) {
        for (DatePhrase phrase : DatePhrases.in(text, order)) {
            String before = before(text, phrase);
            if (PageDate.isPlausible(phrase.date()) && !DateCues.isOfMember(before)) {
                PublicationDate date = told(phrase.date(), "text near the headline");
                if (!DateCues.isChange(before)) {
                    return Optional.of(date);
                }
                changed.add(date);
            }
        }
        return Optional.empty();
    }

    private static String before(String text, DatePhrase phrase) {
        return text.substring(
                Math.max(0, phrase.span().start() - 25), phrase.span().start());
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    private static PublicationDate told(PartialDate date, String origin) {
        return new PublicationDate(date, origin, null);
    }
}
