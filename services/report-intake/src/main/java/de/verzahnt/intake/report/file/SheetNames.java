package de.verzahnt.intake.report.file;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook a sheet is. */
final class SheetNames {
    private final Map<String, String> partById = new HashMap<>();

    SheetNames(WorkbookParts parts) throws UnreadableWorkbook {
        byte[] links = parts.parts().get("xl/_rels/workbook.xml.rels");
        if (links == null) {
            throw UnreadableWorkbook.damaged();
        }
        try {
            read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(links)));
        } catch (XMLStreamException damaged) {
            throw UnreadableWorkbook.damaged();
        }
    }

    /** The part, empty for an unknown sheet. */
    String partOf(String id) {
        return partById.getOrDefault(id, "");
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                partById.put(String.valueOf(xml.getAttributeValue(null, "Id")), part);
            }
        }
    }
}
