package dev.readout.collect.feed;

import java.time.Instant;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an entry of a feed or sitemap says of itself. */
final class EntryFields {

    private String address = "";
    private String guid = "";
    private String title = "";
    private @Nullable Instant changed;

    /** Takes an element of the entry, with the reader at its beginning. */
    void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName().toLowerCase(Locale.ROOT)) {
            case "link" -> link(xml);
            case "loc" -> address = address.isBlank() ? text(xml) : address;
            case "guid" -> guid(xml);
            case "title" -> title = title.isBlank() ? text(xml) : title;
            case "pubdate", "date", "updated", "published", "lastmod", "publication_date" -> time(text(xml));
            default -> {}
        }
    }

    /** The address of the page: its link, else what RSS calls a permanent link. */
    String address() {
        return address.isBlank() ? guid : address;
    }

    String title() {
        return title;
    }

    /** The latest of its times. */
    @Nullable
    Instant changed() {
        return changed;
    }

    private void link(XMLStreamReader xml) throws XMLStreamException {
        String href = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        boolean page = relation == null || relation.equals("alternate");
        String target = href == null ? text(xml) : href;
        if (page && address.isBlank()) {
            address = target;
        }
    }

    private void guid(XMLStreamReader xml) throws XMLStreamException {
        boolean link = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
        String written = text(xml).strip();
        guid = link && (written.startsWith("http://") || written.startsWith("https://")) ? written : guid;
    }

    private void time(String written) {
        WrittenTime.parse(written).ifPresent(time -> {
            Instant known = changed;
            changed = known == null || time.isAfter(known) ? time : known;
        });
    }

    /** The words of an element and of those in it; the reader stands at its end then. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                default -> {}
            }
        }
        return words.toString();
    }
}
