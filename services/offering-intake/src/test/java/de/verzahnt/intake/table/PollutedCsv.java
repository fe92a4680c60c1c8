package de.verzahnt.intake.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a list of offerings as somebody's office program would, or as it came out of somebody's hands. The same seed is the same file. */
final class PollutedCsv {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r");
    private static final List<List<String>> HEADERS = List.of(
            List.of("Titel", "Beschreibung", "Ort", "Handlungsfeld", "Format", "Beginn"),
            List.of("ANGEBOT", "Kurzbeschreibung", "Stadtteil / Ort", "Themenfeld", "Art", "ab"),
            List.of("Name des Angebots", "Inhalt", "Wo?", "Bereich", "Angebotsart", "Startdatum"),
            List.of("Title", "Description", "City", "Category", "Type", "Start date"));

    private final Random random;
    private final String separator;
    private final List<String> lines = new ArrayList<>();

    PollutedCsv(long seed) {
        random = new Random(seed);
        separator = pick(SEPARATORS);
    }

    /** A right row's title; its description belongs to it and to no other. */
    static String title(int row) {
        return "Café Straße „Grün“ " + row;
    }

    static String description(int row) {
        return "Größe, Maß; und | mehr – über " + row;
    }

    byte[] bytes() {
        boolean marked = random.nextInt(6) == 0;
        String mark = marked ? "sep=" + separator + "\r\n" : "";
        for (int i = random.nextInt(4); !marked && i > 0; i--) {
            lines.add(pick(List.of("Angebote 2026", "", separator.repeat(5), "Stand: 1. Mai")));
        }
        lines.add(line(pick(HEADERS)));
        int rows = 1 + random.nextInt(12);
        for (int row = 1; row <= rows; row++) {
            lines.add(row(row));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            damage();
        }
        String end = pick(LINE_ENDS);
        boolean mixed = random.nextInt(8) == 0;
        String text = mark
                + lines.stream()
                        .map(line -> line + (mixed ? pick(LINE_ENDS) : end))
                        .collect(Collectors.joining());
        return damaged(encoded(text));
    }

    private String row(int row) {
        String day = pick(List.of("01.02.2026", "1.2.26", "2026-02-01", "Februar 2026", "", "31.02.2026", "2026"));
        return line(List.of(
                title(row),
                description(row),
                pick(List.of("Aachen", "52068 Aachen", "5334002")),
                "Begegnung",
                "Treff",
                day));
    }

    private String line(List<String> cells) {
        String line = cells.stream().map(this::cell).collect(Collectors.joining(separator));
        return line + (random.nextInt(5) == 0 ? separator.repeat(random.nextInt(3)) : "");
    }

    private String cell(String text) {
        boolean needed = SEPARATORS.stream().anyMatch(text::contains) || text.contains("\"");
        return needed || random.nextInt(4) == 0 ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private void damage() {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(8)) {
            case 0 -> lines.add(at, "");
            case 1 -> lines.set(at, line.replace("\"Größe", "Größe"));
            case 2 -> lines.set(at, line + separator + "zu viel");
            case 3 -> lines.set(at, line.substring(0, line.length() / 2));
            case 4 -> lines.set(at, line.replaceFirst("e", "\0"));
            case 5 -> lines.add("Summe" + separator + separator + "17");
            case 6 -> lines.set(at, line.replace("\"Café Straße", "\"Café Stra\r\nße"));
            default -> lines.add(line);
        }
    }

    private byte[] encoded(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(WINDOWS);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            case 4 -> halves(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] halves(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(text.substring(text.length() / 2).getBytes(WINDOWS));
        return bytes.toByteArray();
    }

    // A file cut short or with a byte that belongs to nothing.
    private byte[] damaged(byte[] file) {
        if (random.nextInt(6) == 0) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
        boolean everyByteIsALetter = file[0] == (byte) 0xFF || file[0] == (byte) 0xFE;
        int at = random.nextInt(file.length);
        if (!everyByteIsALetter && file[at] > 0 && random.nextInt(6) == 0) {
            file[at] = (byte) 0x81;
        }
        return file;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
