package de.verzahnt.dashboard.atom;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The few shapes a feed is made of. */
final class Elements {

    /** Which list the term of a category is from. */
    private static final String SCHEME = "urn:verzahnt:";

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String root, String namespace, Locale language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.getLanguage());
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    void category(String list, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", SCHEME + list);
        xml.writeAttribute("term", term);
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
