package de.verzahnt.intake.table;

import de.verzahnt.intake.running.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks as nobody would wish for them, by what is wrong with them. */
final class OddWorkbooks {
    private static final List<String> HEADER =
            List.of("Titel", "Beschreibung", "Ort", "Handlungsfeld", "Format", "Beginn");
    private static final List<String> ROW =
            List.of(PollutedCsv.title(1), PollutedCsv.description(1), "Aachen", "Begegnung", "Treff", "1.2.26");
    private static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private OddWorkbooks() {}

    static Map<String, byte[]> all() {
        OddWorkbooks odd = new OddWorkbooks();
        odd.otherFiles();
        odd.strangeSheets();
        odd.strangeCells();
        odd.strangePlaces();
        odd.bombs();
        odd.tooMuch();
        odd.damaged();
        return odd.all;
    }

    static byte[] good() {
        return new Workbook()
                .formats("dd.mm.yyyy")
                .sheet("Angebote", List.of(HEADER, ROW))
                .bytes();
    }

    private void otherFiles() {
        all.put("a web page called xls", text("<html><table><tr><td>Titel</td></tr></table>"));
        all.put("SpreadsheetML of 2003", text("<?xml version=\"1.0\"?><Workbook><Worksheet/></Workbook>"));
        all.put("a binary xls", ole(""));
        all.put("an encrypted workbook", ole("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"));
        all.put("a text document", Workbook.zip(Map.of("word/document.xml", text("<w/>"))));
        all.put(
                "an OpenDocument table",
                Workbook.zip(Map.of("mimetype", text("application/vnd.oasis"), "content.xml", text("<o/>"))));
        all.put("a binary workbook", Workbook.zip(Map.of("xl/workbook.bin", new byte[] {1, 2, 3})));
        all.put("an empty archive", Workbook.zip(Map.of()));
        all.put("a CSV called xlsx", text("Titel;Ort\nCafé;Aachen"));
        all.put("a PDF", text("%PDF-1.7 Titel"));
        all.put("only the mark of an archive", new byte[] {'P', 'K', 3, 4});
    }

    private void strangeSheets() {
        all.put("no styles", new Workbook().sheet("A", List.of(HEADER, ROW)).bytes());
        all.put("no sheet", new Workbook().bytes());
        all.put(
                "only a hidden sheet",
                new Workbook().sheet("A", "hidden", "<row r=\"1\"/>", "").bytes());
        all.put("an empty sheet", new Workbook().sheet("A", List.of()).bytes());
        all.put(
                "macros",
                new Workbook()
                        .sheet("A", List.of(HEADER, ROW))
                        .part("xl/vbaProject.bin", MACROS)
                        .bytes());
    }

    private void strangeCells() {
        all.put("a shared text that is missing", rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>"));
        all.put("a style that is missing", rows("<row r=\"2\"><c r=\"A2\" s=\"99\"><v>1</v></c></row>"));
        all.put("a number that is none", rows("<row r=\"2\"><c r=\"A2\"><v>zwölf</v></c></row>"));
        all.put("a number of a million digits", rows("<row r=\"2\"><c r=\"F2\"><v>1E+999999</v></c></row>"));
        all.put("a type nobody knows", rows("<row r=\"2\"><c r=\"A2\" t=\"x\"><v>1</v></c></row>"));
        all.put(
                "a shared formula without its first",
                rows("<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>"));
    }

    private void strangePlaces() {
        all.put("rows without numbers", rows("<row><c t=\"inlineStr\"><is><t>Café</t></is></c></row>"));
        all.put(
                "cells in disorder",
                rows("<row r=\"3\">" + Workbook.text("C3", "b") + Workbook.text("A3", "a") + "</row>"));
        all.put(
                "merged over everything",
                new Workbook()
                        .sheet(
                                "A",
                                "",
                                "<row r=\"1\">" + Workbook.text("A1", "Titel") + "</row>",
                                "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
                        .bytes());
        all.put(
                "rows that wind back",
                rows("<row r=\"9\">" + Workbook.text("A9", "a") + "</row><row r=\"2\">" + Workbook.text("A2", "b")
                        + "</row>"));
    }

    private void bombs() {
        all.put("zeros without end", Workbook.zip(new LinkedHashMap<>(Map.of("xl/workbook.xml", new byte[66 << 20]))));
        all.put("elements without end", rows("<a>".repeat(20_000)));
        all.put("a column beyond all", rows("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"));
        all.put(
                "a formula without end",
                rows("<row r=\"2\"><c r=\"A2\"><f>" + "A1+".repeat(5_000) + "</f><v>1</v></c></row>"));
        all.put(
                "many arrays",
                rows("<row r=\"2\">" + "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>".repeat(200) + "</row>"));
    }

    private void tooMuch() {
        all.put(
                "an entity",
                new Workbook()
                        .sheet("A", List.of(HEADER))
                        .part("xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                        .bytes());
        all.put(
                "six thousand rows",
                rows("<row>%s</row>"
                        .formatted(Workbook.text("A1", "Café").replace(" r=\"A1\"", ""))
                        .repeat(6_000)));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 2_100; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        all.put("parts without end", Workbook.zip(parts));
    }

    private void damaged() {
        byte[] good = good();
        Random random = new Random(11);
        for (int i = 1; i <= 20; i++) {
            all.put("cut " + i, Arrays.copyOf(good, random.nextInt(good.length)));
            byte[] flipped = good.clone();
            for (int bytes = 0; bytes < i; bytes++) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            all.put("flipped " + i, flipped);
        }
    }

    private static byte[] rows(String rows) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < HEADER.size(); i++) {
            header.add(Workbook.text(Workbook.address(i, 1), HEADER.get(i)));
        }
        return new Workbook()
                .formats("0")
                .sheet("A", "", "<row r=\"1\">" + String.join("", header) + "</row>" + rows, "")
                .bytes();
    }

    private static byte[] ole(String inside) {
        return ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + inside).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
