package dev.readout.page.html;

import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import dev.readout.page.date.IsoDates;
import dev.readout.page.date.UrlDates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dates that a page's markup, data, scripts and address tell, each with what says it there. */
final class MarkupDates {

    private static final int SHORT = 160;
    private static final int KEPT = 200;
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

    MarkupDates(Document page, MetaTags meta, StructuredData data, @Nullable String url, DayOrder order) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.url = url;
        this.order = order;
    }

    /** A field of the page's structured data. */
    Optional<PublicationDate> structured(String field) {
        return data.words(field).flatMap(words -> told(words, "json-ld " + field));
    }

    /** The first meta element with one of some names, in the order of the names. */
    Optional<PublicationDate> tagged(List<String> names) {
        for (String name : names) {
            for (MetaTags.Tag tag : meta.all()) {
                if (tag.name().equals(name)) {
                    Optional<PublicationDate> date = told(tag.content(), "meta " + name);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first element that a selector finds, by its attributes or its words. */
    Optional<PublicationDate> marked(String selector) {
        for (Element element : page.select(selector)) {
            for (String written :
                    List.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())) {
                Optional<PublicationDate> date =
                        written.length() > SHORT ? Optional.empty() : told(written, origin(element));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The day in the page's address. */
    Optional<PublicationDate> address() {
        return url == null
                ? Optional.empty()
                : UrlDates.in(url)
                        .filter(PageDate::isPlausible)
                        .map(date -> new PublicationDate(date, "url", null, url));
    }

    /** The month in the page's address. */
    Optional<PartialDate> addressMonth() {
        return url == null ? Optional.empty() : UrlDates.monthIn(url).filter(PageDate::isPlausible);
    }

    /** An element whose names speak of dates and whose words or title are little more than one. */
    Optional<PublicationDate> named() {
        for (Element element : page.select("[class],[id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (DATED_NAME.matcher(names).find() && !names.contains("comment")) {
                for (String written : List.of(element.text(), element.attr("title"))) {
                    Optional<PublicationDate> date = written.length() > SHORT || DateCues.isOfRights(written)
                            ? Optional.empty()
                            : told(written, "element named " + names.strip().split("\\s+", 2)[0]);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A date in the data that a page's scripts build it from. */
    Optional<PublicationDate> scripted() {
        for (Element script : page.select("script")) {
            Matcher match = SCRIPTED.matcher(script.data());
            if (match.find()) {
                Optional<PublicationDate> date = told(match.group(1), "script");
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** A date in the page's description for search engines. */
    Optional<PublicationDate> described() {
        return meta.first("description", "og:description").flatMap(words -> told(words, "meta description"));
    }

    private static String origin(Element element) {
        if (element.hasAttr("itemprop")) {
            return "itemprop " + element.attr("itemprop");
        }
        return element.normalName() + " element";
    }

    private Optional<PublicationDate> told(String written, String origin) {
        String kept = written.strip();
        return read(written)
                .map(date ->
                        new PublicationDate(date, origin, null, kept.length() > KEPT ? kept.substring(0, KEPT) : kept));
    }

    private Optional<PartialDate> read(String written) {
        Optional<PartialDate> iso =
                IsoDates.leading(written).filter(date -> date.precision() == PartialDate.Precision.DAY);
        return iso.or(() -> DatePhrases.in(written, order).stream()
                        .map(DatePhrase::date)
                        .findFirst())
                .filter(PageDate::isPlausible);
    }
}
