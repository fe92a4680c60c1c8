package de.verzahnt.intake.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks for tests part by part, the odd ones too that no office program would write. */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String settings = "";
    private int count;

    /** A sheet with rows of texts, an empty text being no cell. */
    public Workbook sheet(String name, List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                data.append(text(address(column, row + 1), rows.get(row).get(column)));
            }
            data.append("</row>");
        }
        return sheet(name, "", data.toString(), "");
    }

    /** A sheet of written rows, e.g. {@code <row r="1">…</row>}; what follows them may be merged cells. */
    public Workbook sheet(String name, String state, String rows, String behind) {
        count++;
        String shown = state.isEmpty() ? "" : " state=\"" + state + "\"";
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>".formatted(name, count, count, shown));
        links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, LINKS, count));
        types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                .formatted(count, TYPE));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    /** Counts days as old Excel for Macintosh did. */
    public Workbook since1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Formats of cells; style 1 is the first. */
    public Workbook formats(String... patterns) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < patterns.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                    .formatted(164 + i, patterns[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        types.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    /** Any other part. */
    public Workbook part(String name, String xml) {
        parts.put(name, HEAD + xml);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"" + TYPE + "sheet.main+xml\"/>" + types + "</Types>");
        all.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">" + settings + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + links + "</Relationships>");
        all.putAll(parts);
        return zip(all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue().getBytes(StandardCharsets.UTF_8),
                        (a, b) -> b,
                        LinkedHashMap::new)));
    }

    /** These parts packed. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A cell with this text, none for an empty one. */
    public static String text(String address, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return text.isEmpty()
                ? ""
                : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(address, safe);
    }

    /** The address of a cell, {@code B3}. */
    public static String address(int column, int row) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + row;
    }
}
