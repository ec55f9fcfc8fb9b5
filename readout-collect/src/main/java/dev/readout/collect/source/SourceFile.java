package dev.readout.collect.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.readout.collect.feed.Listing;
import dev.readout.collect.feed.ListingReader;
import dev.readout.model.ReadoutException;
import dev.readout.model.record.StateCode;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of sources.
 *
 * <pre>{@code
 * contact = "press-desk@example.org"
 *
 * [[source]]
 * name = "A ministry"
 * url = "https://ministry.example/feed.xml"
 * form = "feed"          # or sitemap, page, list; guessed where it is not said
 * side = "CHN"           # whose account it gives
 * kind = "official"      # or agency, press, think-tank
 * language = "en"
 * }</pre>
 *
 * @param contact how whom we ask can reach the user; empty if the file does not say
 * @param sources in the order of the file
 */
public record SourceFile(Optional<String> contact, List<Source> sources) {

    private static final Set<String> TOP = Set.of("contact", "source");
    private static final Set<String> FIELDS = Set.of("name", "url", "form", "side", "kind", "language");
    private static final int MOST = 100_000;

    /** Copies the list. */
    public SourceFile {
        sources = List.copyOf(sources);
    }

    /**
     * Reads a file: OPML if it is XML, else TOML.
     *
     * @throws ReadoutException with {@code FILES} if it cannot be read or is wrong; the message says where and what would be right
     */
    public static SourceFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return ListingReader.isXml(bytes)
                    ? opml(file, bytes)
                    : toml(file, new TomlMapper().readTree(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw wrong(
                    file,
                    e.getOriginalMessage()
                            + (e.getLocation() == null
                                    ? ""
                                    : ", line " + e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new ReadoutException(ReadoutException.Code.FILES, file + " cannot be read: " + e, e);
        }
    }

    private static SourceFile opml(Path file, byte[] bytes) {
        Listing listing = ListingReader.xml(bytes, MOST);
        if (listing.kind() != Listing.Kind.OPML || listing.fault() != null) {
            throw wrong(file, listing.fault() == null ? "it is XML, and no OPML" : listing.fault());
        }
        return new SourceFile(
                Optional.empty(),
                listing.entries().stream()
                        .map(entry -> new Source(
                                entry.address(),
                                entry.title().isBlank() ? entry.address() : entry.title(),
                                SourceForm.FEED,
                                null,
                                SourceKind.UNKNOWN,
                                null))
                        .toList());
    }

    private static SourceFile toml(Path file, JsonNode root) {
        requireKnown(file, "the file", root, TOP);
        List<Source> sources = new ArrayList<>();
        for (JsonNode table : root.path("source")) {
            sources.add(source(file, sources.size() + 1, table));
        }
        return new SourceFile(text(root, "contact"), sources);
    }

    private static Source source(Path file, int number, JsonNode table) {
        String place = "source " + number;
        requireKnown(file, place, table, FIELDS);
        String url = text(table, "url").orElseThrow(() -> wrong(file, place + " has no url"));
        try {
            return new Source(
                    url,
                    text(table, "name").orElse(url),
                    one(SourceForm.values(), SourceForm::code, text(table, "form"), SourceForm.GUESS),
                    text(table, "side").map(StateCode::new).orElse(null),
                    one(SourceKind.values(), SourceKind::code, text(table, "kind"), SourceKind.UNKNOWN),
                    text(table, "language").orElse(null));
        } catch (IllegalArgumentException e) {
            throw wrong(file, place + " (" + url + "): " + e.getMessage());
        }
    }

    private static <T> T one(T[] all, Function<T, String> code, Optional<String> written, T otherwise) {
        if (written.isEmpty()) {
            return otherwise;
        }
        Map<String, T> byCode = Stream.of(all).collect(Collectors.toMap(code, value -> value));
        T found = byCode.get(written.get().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalArgumentException(
                    "\"" + written.get() + "\" is none of " + String.join(", ", new TreeSet<>(byCode.keySet())));
        }
        return found;
    }

    private static void requireKnown(Path file, String place, JsonNode table, Set<String> known) {
        table.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw wrong(
                        file,
                        place + " has \"" + name + "\", which is none of " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    private static Optional<String> text(JsonNode table, String name) {
        return Optional.ofNullable(table.get(name))
                .map(JsonNode::asText)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static ReadoutException wrong(Path file, String what) {
        return new ReadoutException(ReadoutException.Code.FILES, file + ": " + what);
    }
}
