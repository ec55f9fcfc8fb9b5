package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import dev.readout.page.date.IsoDates;
import dev.readout.page.date.UrlDates;
import dev.readout.page.table.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's publication date, the surest source first: structured data, meta elements, marked elements, the address,
 * what stands near the headline; then the same of changes; at last any date on the page that is no copyright notice.
 */
final class PageDate {

    private static final List<String> PUBLISHED = names("published");
    private static final List<String> MODIFIED = names("modified");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int SHORT = 160;
    private static final int FARTHEST = 15;
    private static final int LEAD = 400;
    private static final int DATE_LINE = 60;
    private static final double AGAIN = 0.4;
    private static final double HIDDEN = 2.0;
    private static final double SEEN = 3.0;
    private static final double ADDRESS = 3.1;
    private static final String MARKED =
            "[itemprop~=(?i)datePublished],time[pubdate],time.published,time.entry-date,abbr.published,.dt-published";
    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\(c\\)|copyright|all rights", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "updat|aktualis|modif|geändert|bearbeitet|änderung|actualiz|mis à jour|aggiorn|atualiz|edited",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED_CUE = Pattern.compile(
            "(publish|veröffentlicht|erschienen|erstellt|posted|publié|publicad|pubblicat|gepubliceerd|opublikowan|опубликован|released|eingestellt)\\S*[^\\p{L}]*(am|on|le|el|em|il|op|at|vom)?[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SCRIPTED = Pattern.compile(
            "\"(?:publish(?:ed)?_?(?:date|at|time|on)?|date_?published|first_?published|created_?(?:at|date|time)?|post_?date)\"\\s*:\\s*\"((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"]{0,30})\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED_NAME = Pattern.compile(
            "date|time|publish|posted|datum|datetime|fecha|meta|created|infoline|byline|pubinfo|autor|author");

    private final Document page;
    private final MetaTags meta;
    private final StructuredData data;
    private final @Nullable String url;
    private final DayOrder order;

    PageDate(Document page, MetaTags meta, StructuredData data, @Nullable String url, String language) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.url = url;
        this.order = DayOrder.of(language);
    }

    private static List<String> names(String kind) {
        return Table.of(PageDate.class, "date-names.tsv").rows().stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
                .toList();
    }

    /**
     * The date; without evidence in the text.
     *
     * @param paragraphs the page's paragraphs
     * @param kinds what each is
     */
    Optional<PublicationDate> find(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        return voted(paragraphs, kinds)
                .or(() -> structured("dateCreated"))
                .or(() -> cued(paragraphs, PUBLISHED_CUE))
                .or(() -> near(paragraphs, kinds))
                .or(() -> marked("article time[datetime],main time[datetime],header time[datetime]"))
                .or(() -> marked("time[datetime],[itemprop~=(?i)dateCreated]"))
                .or(this::named)
                .or(() -> structured("dateModified"))
                .or(() -> tagged(MODIFIED))
                .or(() -> marked("[itemprop~=(?i)dateModified]"))
                .or(() -> cued(paragraphs, CHANGED))
                .or(this::scripted)
                .or(() -> anywhere(paragraphs, kinds));
    }

    /**
     * The date that most speaks for. What stands in the address is seldom wrong; what readers see below the headline is
     * trusted a little more than any one hidden field, as hidden times are often in another zone or of a first draft.
     */
    private Optional<PublicationDate> voted(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        Map<PartialDate, Double> votes = new LinkedHashMap<>();
        Map<PartialDate, PublicationDate> first = new LinkedHashMap<>();
        vote(structured("datePublished"), HIDDEN, votes, first);
        vote(tagged(PUBLISHED), HIDDEN, votes, first);
        vote(marked(MARKED), HIDDEN, votes, first);
        vote(address(), ADDRESS, votes, first);
        for (String name : PUBLISHED) {
            vote(tagged(List.of(name)), AGAIN, votes, first);
        }
        Optional<PublicationDate> seen = belowHeadline(paragraphs, kinds);
        vote(seen, SEEN, votes, first);
        double most =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= most)
                .map(entry -> first.get(entry.getKey()))
                .findFirst()
                .map(date -> seen.filter(other -> isNextDay(other, date)).orElse(date));
    }

    /** Whether two dates are neighbours, as one moment's dates in two time zones are. */
    private static boolean isNextDay(PublicationDate one, PublicationDate other) {
        return Math.abs(ChronoUnit.DAYS.between(
                        one.date().firstDay(), other.date().firstDay()))
                == 1;
    }

    private static void vote(
            Optional<PublicationDate> found,
            double weight,
            Map<PartialDate, Double> votes,
            Map<PartialDate, PublicationDate> first) {
        found.ifPresent(date -> {
            votes.merge(date.date(), weight, Double::sum);
            first.putIfAbsent(date.date(), date);
        });
    }

    /**
     * A date in a line of its own between the headline and the first paragraph of prose, or at that paragraph's
     * beginning, not said to be of a change.
     */
    private Optional<PublicationDate> belowHeadline(List<Paragraph> paragraphs, List<BlockKind> kinds) {
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

    private static boolean isDateLine(Paragraph paragraph, BlockKind kind) {
        return kind == BlockKind.DATE || kind == BlockKind.BYLINE || paragraph.length() <= DATE_LINE;
    }

    /** The date that a paragraph begins with. */
    private Optional<PublicationDate> opening(String text) {
        return DatePhrases.in(text.substring(0, Math.min(text.length(), 40)), order).stream()
                .filter(phrase -> phrase.span().start() <= 1 && isPlausible(phrase.date()))
                .map(phrase -> told(phrase.date(), "text at the beginning"))
                .findFirst();
    }

    /** A date right after words such as {@code published} or {@code updated}, anywhere on the page. */
    private Optional<PublicationDate> cued(List<Paragraph> paragraphs, Pattern cue) {
        for (Paragraph paragraph : paragraphs) {
            String text = head(paragraph.text());
            for (DatePhrase phrase : DatePhrases.in(text, order)) {
                String before = text.substring(
                        Math.max(0, phrase.span().start() - 25), phrase.span().start());
                if (cue.matcher(before).find() && isPlausible(phrase.date())) {
                    return Optional.of(told(phrase.date(), "text"));
                }
            }
        }
        return Optional.empty();
    }

    /** A date in the data that a page's scripts build it from. */
    private Optional<PublicationDate> scripted() {
        for (Element script : page.select("script")) {
            Matcher match = SCRIPTED.matcher(script.data());
            if (match.find()) {
                Optional<PartialDate> date = read(match.group(1));
                if (date.isPresent()) {
                    return Optional.of(told(date.get(), "script"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> structured(String field) {
        return data.words(field).flatMap(this::read).map(date -> told(date, "json-ld " + field));
    }

    private Optional<PublicationDate> tagged(List<String> names) {
        for (String name : names) {
            for (MetaTags.Tag tag : meta.all()) {
                if (tag.name().equals(name)) {
                    Optional<PartialDate> date = read(tag.content());
                    if (date.isPresent()) {
                        return Optional.of(told(date.get(), "meta " + name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> marked(String selector) {
        for (Element element : page.select(selector)) {
            for (String written :
                    List.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())) {
                Optional<PartialDate> date = written.length() > SHORT ? Optional.empty() : read(written);
                if (date.isPresent()) {
                    return Optional.of(told(date.get(), origin(element)));
                }
            }
        }
        return Optional.empty();
    }

    private static String origin(Element element) {
        if (element.hasAttr("itemprop")) {
            return "itemprop " + element.attr("itemprop");
        }
        return element.normalName() + " element";
    }

    private Optional<PublicationDate> address() {
        return url == null
                ? Optional.empty()
                : UrlDates.in(url).filter(PageDate::isPlausible).map(date -> told(date, "url"));
    }

    /** A date in a short line between a little above the headline and the first paragraphs of the body. */
    private Optional<PublicationDate> near(List<Paragraph> paragraphs, List<BlockKind> kinds) {
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

    private Optional<PublicationDate> inLine(Paragraph paragraph, List<PublicationDate> changed) {
        String text = paragraph.text();
        if (text.length() > SHORT || COPYRIGHT.matcher(text).find()) {
            return Optional.empty();
        }
        for (DatePhrase phrase : DatePhrases.in(text, order)) {
            if (isPlausible(phrase.date())) {
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

    /** An element whose names speak of dates and whose words are little more than one. */
    private Optional<PublicationDate> named() {
        for (Element element : page.select("[class],[id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (DATED_NAME.matcher(names).find() && !names.contains("comment")) {
                String text = element.text();
                if (text.length() <= SHORT && !COPYRIGHT.matcher(text).find()) {
                    Optional<PartialDate> date = read(text);
                    if (date.isPresent()) {
                        return Optional.of(told(
                                date.get(), "element named " + names.strip().split("\\s+", 2)[0]));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> anywhere(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        for (boolean inBody : List.of(false, true)) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if ((kinds.get(i) == BlockKind.BODY) == inBody
                        && !COPYRIGHT.matcher(paragraphs.get(i).text()).find()) {
                    for (DatePhrase phrase :
                            DatePhrases.in(head(paragraphs.get(i).text()), order)) {
                        if (isPlausible(phrase.date())) {
                            return Optional.of(told(phrase.date(), "text"));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    private Optional<PartialDate> read(String written) {
        Optional<PartialDate> iso =
                IsoDates.leading(written).filter(date -> date.precision() == PartialDate.Precision.DAY);
        return iso.or(() -> DatePhrases.in(written, order).stream()
                        .map(DatePhrase::date)
                        .findFirst())
                .filter(PageDate::isPlausible);
    }

    private static boolean isPlausible(PartialDate date) {
        return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    private static PublicationDate told(PartialDate date, String origin) {
        return new PublicationDate(date, origin, null);
    }
}
