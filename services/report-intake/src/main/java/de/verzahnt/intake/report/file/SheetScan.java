package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a part of a workbook before the library does: what would take it memory or time without end is refused,
 * and merged cells, which it does not know, are kept.
 */
final class SheetScan {
    private static final int DEEPEST = 64;
    private static final int MOST_CELLS = 1_000_000;
    /** Ten times as many as are read: rows that are formatted only count here too. */
    private static final int MOST_ROWS = 10 * RawTable.MOST_ROWS;

    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_ARRAYS = 100;
    private static final int MOST_MERGES = 20_000;
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Z]{1,3}\\$?[0-9]{1,7}");

    private final List<MergedCells> merged = new ArrayList<>();
    private int rows;
    private int cells;
    private int arrays;

    private SheetScan() {}

    /** The merged cells of a part, none of one that is no sheet. */
    static List<MergedCells> of(byte[] part) throws UnreadableWorkbook {
        SheetScan scan = new SheetScan();
        try {
            scan.read(factory().createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw UnreadableWorkbook.damaged();
        }
        return List.copyOf(scan.merged);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, UnreadableWorkbook {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw UnreadableWorkbook.damaged();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                look(xml, depth);
                depth = event(xml) == XMLStreamConstants.END_ELEMENT ? depth - 1 : depth;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void look(XMLStreamReader xml, int depth) throws XMLStreamException, UnreadableWorkbook {
        boolean fits = depth <= DEEPEST
                && switch (xml.getLocalName()) {
                    case "row" -> ++rows <= MOST_ROWS;
                    case "c" -> ++cells <= MOST_CELLS && isAddress(xml.getAttributeValue(null, "r"));
                    case "f" -> isFormula(xml);
                    case "mergeCell" -> isMerge(xml.getAttributeValue(null, "ref"));
                    default -> true;
                };
        if (!fits) {
            throw new UnreadableWorkbook(Message.of("intake.file-unusual"));
        }
    }

    private boolean isFormula(XMLStreamReader xml) throws XMLStreamException {
        boolean array = "array".equals(xml.getAttributeValue(null, "t"));
        return xml.getElementText().length() <= LONGEST_FORMULA && (!array || ++arrays <= MOST_ARRAYS);
    }

    private boolean isMerge(@Nullable String ref) {
        MergedCells.of(ref).ifPresent(merged::add);
        return merged.size() <= MOST_MERGES;
    }

    private static boolean isAddress(@Nullable String ref) {
        return ref == null || ADDRESS.matcher(ref).matches();
    }

    // Reading a formula's text moves on to its end.
    private static int event(XMLStreamReader xml) {
        return xml.getEventType();
    }
}
