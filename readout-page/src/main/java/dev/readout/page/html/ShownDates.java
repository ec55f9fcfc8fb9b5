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
import java.util.regex.Pattern;

/** Dates that a page's words tell, by where they stand. */
final class ShownDates {

    private static final int SHORT = 160;
    private static final int FARTHEST = 15;
    private static final int LEAD = 400;
    private static final int DATE_LINE = 60;
    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\(c\\)|copyright|all rights", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "updat|aktualis|modif|geändert|bearbeitet|änderung|actualiz|mis à jour|aggiorn|atualiz|edited",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED_CUE = Pattern.compile(
            "(publish|veröffentlicht|erschienen|erstellt|posted|publié|publicad|pubblicat|gepubliceerd|opublikowan|опубликован|released|eingestellt)\\S*[^\\p{L}]*(am|on|le|el|em|il|op|at|vom)?[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    /** Whether a line is a notice of rights, whose year or date is that of the site. */
    static boolean isCopyright(String text) {
        return COPYRIGHT.matcher(text).find();
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
        return cued(PUBLISHED_CUE);
    }

    /** A date right after words such as {@code updated}, anywhere on the page. */
    Optional<PublicationDate> changed() {
        return cued(CHANGED);
    }

    /** A date in a short line between a little above the headline and the first paragraphs of the body. */
    Optional<PublicationDate> nearHeadline() {
        int title = kinds.indexOf(BlockKind.TITLE);
        int body = kinds.indexOf(BlockKind.BODY);
        int from = Math.max(0, (title >= 0 ? title : Math.max(body, 0)) - 6);
        int to = Math.min(paragraphs.size(), Math.max(title, body) + 8);
        List<PublicationDate> changed = new ArrayList<>();
        for (int i = title >= 0 ? title : from; i < to; i++) {
            Optional<PublicationDate> date = inLine(paragraphs.get(i), changed);
            if (date.isPresent()) {
                return date;
            }
        }
        for (int i = from; i < to; i++) {
            Optional<PublicationDate> date = inLine(paragraphs.get(i), changed);
            if (date.isPresent()) {
                return date;
            }
        }
        return changed.stream().findFirst();
    }

    /** Any date, those outside the body first. */
    Optional<PublicationDate> anywhere() {
        for (boolean inBody : List.of(false, true)) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if ((kinds.get(i) == BlockKind.BODY) == inBody
                        && !isCopyright(paragraphs.get(i).text())) {
                    for (DatePhrase phrase :
                            DatePhrases.in(head(paragraphs.get(i).text()), order)) {
                        if (PageDate.isPlausible(phrase.date())) {
                            return Optional.of(told(phrase.date(), "text"));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A whole date in a notice of rights. */
    Optional<PublicationDate> copyright() {
        for (Paragraph paragraph : paragraphs) {
            String text = head(paragraph.text());
            if (isCopyright(text)) {
                for (DatePhrase phrase : DatePhrases.in(text, order)) {
                    if (PageDate.isPlausible(phrase.date())) {
                        return Optional.of(told(phrase.date(), "notice of rights"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> cued(Pattern cue) {
        for (Paragraph paragraph : paragraphs) {
            String text = head(paragraph.text());
            for (DatePhrase phrase : DatePhrases.in(text, order)) {
                String before = text.substring(
                        Math.max(0, phrase.span().start() - 25), phrase.span().start());
                if (cue.matcher(before).find() && PageDate.isPlausible(phrase.date())) {
                    return Optional.of(told(phrase.date(), "text"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDateLine(Paragraph paragraph, BlockKind kind) {
        return kind == BlockKind.DATE || kind == BlockKind.BYLINE || paragraph.length() <= DATE_LINE;
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
        if (text.length() > SHORT || isCopyright(text)) {
            return Optional.empty();
        }
        for (DatePhrase phrase : DatePhrases.in(text, order)) {
            if (PageDate.isPlausible(phrase.date())) {
                String before = text.substring(
                        Math.max(0, phrase.span().start() - 25), phrase.span().start());
                if (!CHANGED.matcher(before).find()) {
                    return Optional.of(told(phrase.date(), "text near the headline"));
                }
                changed.add(told(phrase.date(), "text near the headline"));
            }
        }
        return Optional.empty();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    private static PublicationDate told(PartialDate date, String origin) {
        return new PublicationDate(date, origin, null);
    }
}
