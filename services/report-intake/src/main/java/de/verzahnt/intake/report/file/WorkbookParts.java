package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook that hold cells, unpacked within limits. Macros, pictures, links to other files are left out.
 *
 * @param parts by name
 */
record WorkbookParts(Map<String, byte[]> parts) {
    /** A list of 5,000 rows is below 10 MB. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_PARTS = 2_000;

    /** Ends with the reason when the file is damaged, no workbook, or unpacks to too much. */
    static WorkbookParts of(byte[] file) throws UnreadableWorkbook {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = MOST_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || ++entries > MOST_PARTS) {
                    throw new UnreadableWorkbook(Message.of("intake.file-bomb", MOST_BYTES >> 20));
                }
                if (holdsCells(entry.getName()) && parts.put(plain(entry.getName()), part) != null) {
                    throw UnreadableWorkbook.damaged();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw UnreadableWorkbook.damaged();
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            throw new UnreadableWorkbook(
                    Message.of(parts.isEmpty() ? "intake.file-damaged" : "intake.file-no-workbook"));
        }
        return new WorkbookParts(parts);
    }

    /** The sheets as they are written, by name of the part. */
    Map<String, byte[]> sheets() {
        Map<String, byte[]> sheets = new LinkedHashMap<>(parts);
        sheets.keySet().removeIf(name -> !name.startsWith("xl/worksheets/") || name.endsWith(".rels"));
        return sheets;
    }

    boolean hasStyles() {
        return parts.containsKey("xl/styles.xml");
    }

    /** Only these parts as a workbook again: what was looked at is what is read. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory: not writable (expected: writable)", impossible);
        }
        return bytes.toByteArray();
    }

    private static boolean holdsCells(String name) {
        String part = plain(name);
        return part.endsWith(".rels")
                || part.equals("[Content_Types].xml")
                || (part.startsWith("xl/") && part.endsWith(".xml") && part.indexOf('/', 3) < 0)
                || (part.startsWith("xl/worksheets/") && part.endsWith(".xml"))
                || part.equals("mimetype")
                || part.startsWith("word/");
    }

    private static String plain(String name) {
        return name.startsWith("/") ? name.substring(1) : name.replace('\\', '/');
    }
}
