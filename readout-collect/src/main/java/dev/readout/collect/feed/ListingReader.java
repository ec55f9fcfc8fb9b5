package dev.readout.collect.feed;

import dev.readout.collect.feed.Listing.Entry;
import dev.readout.collect.feed.Listing.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom, sitemaps with or without news, indexes of sitemaps and OPML. Document types and
 * entities are not followed: nothing outside the document is looked at, and nothing in it grows.
 */
public final class ListingReader {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final int most;
    private Kind kind = Kind.OTHER;

    private ListingReader(int most) {
        this.most = most;
    }

    /** Whether a document begins as XML does, or as one of the forms read here without saying that it is XML. */
    public static boolean isXml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return (head.startsWith("<?xml") && !head.contains("<html"))
                || head.startsWith("<rss")
                || head.startsWith("<feed")
                || head.startsWith("<urlset")
                || head.startsWith("<sitemapindex")
                || head.startsWith("<opml")
                || head.startsWith("<rdf:rdf");
    }

    /**
     * Reads a document.
     *
     * @param bytes the document, in the encoding that it declares
     * @param most how many entries to read; the rest is left
     */
    public static Listing xml(byte[] bytes, int most) {
        ListingReader reader = new ListingReader(most);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(trimmed(bytes));
            reader.readAll(xml);
            xml.close();
            return reader.listing(reader.kind == Kind.OTHER ? "it is neither feed nor sitemap" : null);
        } catch (XMLStreamException e) {
            return reader.listing("line " + e.getLocation().getLineNumber() + " is no XML: " + firstLine(e));
        }
    }

    /** Reads the addresses in a text, one on each line; what stands behind {@code #} is let be. */
    public static Listing lines(byte[] bytes, int most) {
        ListingReader reader = new ListingReader(most);
        reader.kind = Kind.LIST;
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", "")
                        .replace("\ufeff", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> reader.add(line, "", null));
        return reader.listing(null);
    }

    private Listing listing(@Nullable String fault) {
        return new Listing(kind, List.copyOf(entries.values()), fault);
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && entries.size() < most) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName().toLowerCase(Locale.ROOT);
            switch (name) {
                case "rss", "rdf", "feed" -> become(Kind.FEED);
                case "urlset" -> become(Kind.SITEMAP);
                case "sitemapindex" -> become(Kind.SITEMAP_INDEX);
                case "opml" -> become(Kind.OPML);
                case "item", "entry", "url", "sitemap" -> readEntry(xml, name);
                case "outline" -> readOutline(xml);
                default -> {}
            }
        }
    }

    /** The outermost element says what a document is. */
    private void become(Kind found) {
        kind = kind == Kind.OTHER ? found : kind;
    }

    private void readOutline(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "xmlUrl");
        String title = xml.getAttributeValue(null, "text");
        if (address != null) {
            add(address, title == null ? "" : title, null);
        }
    }

    private void readEntry(XMLStreamReader xml, String end) throws XMLStreamException {
        EntryFields fields = new EntryFields();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().toLowerCase(Locale.ROOT).equals(end)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                fields.take(xml);
            }
        }
        if (!fields.address().isBlank()) {
            add(fields.address(), fields.title(), fields.changed());
        }
    }

    private void add(String address, String title, @Nullable Instant changed) {
        if (entries.size() < most) {
            entries.putIfAbsent(address.strip(), new Entry(address.strip(), title.strip(), changed));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** White space before the declaration is a frequent fault, and harmless. */
    private static InputStream trimmed(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == ' ' || (bytes[start] >= '\t' && bytes[start] <= '\r'))) {
            start++;
        }
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    private static String firstLine(XMLStreamException fault) {
        String words = String.valueOf(fault.getMessage());
        int message = words.indexOf("Message: ");
        return (message < 0 ? words : words.substring(message + "Message: ".length()))
                .lines()
                .findFirst()
                .orElse("");
    }
}
