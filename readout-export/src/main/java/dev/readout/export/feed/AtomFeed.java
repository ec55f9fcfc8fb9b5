package dev.readout.export.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A list of facts as an Atom feed (RFC 4287). The same entries give the same bytes. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * A fact in the feed.
     *
     * @param id its id in the record
     * @param title the fact in a line
     * @param quote the sentence that tells it
     * @param link its page
     * @param source the address of the article, or nothing
     * @param category what sort of fact it is
     * @param updated when it was last changed
     */
    public record Entry(
            String id, String title, String quote, String link, String source, String category, Instant updated) {}

    /**
     * A feed.
     *
     * @param title what it is a list of
     * @param self its own address
     * @param page the page of the same list
     * @param updated when the record was last changed
     * @param entries the facts, newest first
     */
    public static String of(String title, String self, String page, Instant updated, List<Entry> entries) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", self);
            element(xml, "title", title);
            element(xml, "updated", updated.toString());
            xml.writeStartElement("author");
            element(xml, "name", "Readout");
            xml.writeEndElement();
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory", e);
        }
        return out.append('\n').toString();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:readout:" + entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.link());
        if (!entry.source().isEmpty()) {
            link(xml, "via", entry.source());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        element(xml, "content", entry.quote());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** What XML 1.0 cannot hold, such as a control character in an article, is left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.codePoints()
                .filter(one -> one == '\n'
                        || one == '\t'
                        || (one >= 0x20 && one <= 0xD7FF)
                        || (one >= 0xE000 && one <= 0xFFFD)
                        || one >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        xml.writeEndElement();
    }
}
