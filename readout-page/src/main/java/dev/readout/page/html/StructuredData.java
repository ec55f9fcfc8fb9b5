package dev.readout.page.html;

import dev.readout.page.json.JsonFault;
import dev.readout.page.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of the article on it (schema.org). Broken JSON is searched for its fields all the same. */
final class StructuredData {

    private static final Pattern ARTICLE = Pattern.compile(
            ".*(Article|BlogPosting|Report|Posting|Review|Recipe|LiveBlog|CreativeWork|Book|Webpage|WebPage).*");
    private static final Pattern PAGE = Pattern.compile("(?i).*webpage.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final List<JsonValue.Fields> articles = new ArrayList<>();
    private final List<JsonValue.Fields> pages = new ArrayList<>();
    private final List<JsonValue.Fields> named = new ArrayList<>();
    private final StringBuilder broken = new StringBuilder();

    /** Reads all of a page's JSON-LD. */
    StructuredData(Document page) {
        for (Element script : page.select("script[type*=ld+json],script[type*=settings+json]")) {
            String json = script.data().strip();
            try {
                collect(JsonValue.parse(bare(json)));
            } catch (JsonFault e) {
                // Templates often break their JSON; what can be searched for is still told.
                broken.append(json).append('\n');
            }
        }
    }

    private static String bare(String json) {
        String open = json.startsWith("<!--") ? json.substring(4) : json;
        String closed = open.endsWith("-->") ? open.substring(0, open.length() - 3) : open;
        return closed.replace("//<![CDATA[", "")
                .replace("//]]>", "")
                .replace("<![CDATA[", "")
                .replace("]]>", "")
                .strip();
    }

    private void collect(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            items.values().forEach(this::collect);
        } else if (value instanceof JsonValue.Fields fields) {
            String type = type(fields);
            if (ARTICLE.matcher(type).matches()) {
                (PAGE.matcher(type).matches() ? pages : articles).add(fields);
            }
            if (fields.words("@id").isPresent() && fields.words("name").isPresent()) {
                named.add(fields);
            }
            fields.field("@graph").ifPresent(this::collect);
            fields.field("mainEntity").ifPresent(this::collect);
        }
    }

    private static String type(JsonValue.Fields fields) {
        JsonValue type = fields.field("@type").orElse(new JsonValue.Nothing());
        if (type instanceof JsonValue.Items items && !items.values().isEmpty()) {
            type = items.values().get(0);
        }
        return type instanceof JsonValue.Words words ? words.text() : "";
    }

    /** The words of a field of the article, or else of the page. */
    Optional<String> words(String field) {
        for (List<JsonValue.Fields> group : List.of(articles, pages)) {
            for (JsonValue.Fields fields : group) {
                Optional<String> words = fields.words(field).map(String::strip).filter(found -> !found.isEmpty());
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return searched(field);
    }

    private Optional<String> searched(String field) {
        Matcher match = Pattern.compile("\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(broken);
        return match.find()
                ? Optional.of(unescaped(match.group(1))).filter(found -> !found.isBlank())
                : Optional.empty();
    }

    private static String unescaped(String words) {
        return ESCAPE.matcher(words)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                .replace("\\/", "/")
                .replace("\\\"", "\"");
    }

    /** The names of the article's authors; persons before organisations. */
    List<String> authors() {
        for (List<JsonValue.Fields> group : List.of(articles, pages)) {
            for (JsonValue.Fields fields : group) {
                List<String> names = new ArrayList<>();
                fields.field("author").or(() -> fields.field("creator")).ifPresent(author -> addNames(author, names));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private void addNames(JsonValue author, List<String> names) {
        if (author instanceof JsonValue.Items items) {
            items.values().forEach(one -> addNames(one, names));
        } else if (author instanceof JsonValue.Words words) {
            names.add(words.text());
        } else if (author instanceof JsonValue.Fields fields) {
            fields.words("name").or(() -> nameOf(fields)).ifPresent(names::add);
            fields.field("name").filter(JsonValue.Items.class::isInstance).ifPresent(all -> addNames(all, names));
        }
    }

    private Optional<String> nameOf(JsonValue.Fields reference) {
        return reference
                .words("@id")
                .flatMap(id -> named.stream()
                        .filter(fields -> fields.words("@id").filter(id::equals).isPresent())
                        .findFirst()
                        .flatMap(fields -> fields.words("name")));
    }

    /** The publisher's name. */
    Optional<String> publisher() {
        for (List<JsonValue.Fields> group : List.of(articles, pages)) {
            for (JsonValue.Fields fields : group) {
                Optional<String> name = fields.field("publisher")
                        .filter(JsonValue.Fields.class::isInstance)
                        .map(JsonValue.Fields.class::cast)
                        .flatMap(publisher -> publisher.words("name").or(() -> nameOf(publisher)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
