package de.verzahnt.trial;

import static de.verzahnt.trial.Hostile.offerings;
import static de.verzahnt.trial.TrialFolder.GOOD;
import static de.verzahnt.trial.TrialFolder.GOOD_TOO;
import static de.verzahnt.trial.TrialFolder.HEADER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Files that are hardly text, or hardly a table. */
final class HostileBytes {
    private static final String ALL = HEADER + GOOD + GOOD_TOO;

    private HostileBytes() {}

    static Stream<Hostile> bad() {
        return Stream.of(noText(), strangeLetters(), noTable(), tooMuch()).flatMap(files -> files);
    }

    private static Stream<Hostile> noText() {
        return Stream.of(
                offerings("empty", "", "offerings.csv: '' (erwartet: eine Kopfzeile"),
                offerings("blank lines only", "\n\n  \n", "a header and rows"),
                offerings("byte order mark only", "\uFEFF", "a header and rows"),
                offerings("nothing but zeros", "\0".repeat(5000), "U+0000"),
                raw("noise", noise(), "expected: text in UTF-8"),
                raw("an office file", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, (byte) 0xA5, '\n'}, "'Byte 0xA5'"),
                raw("Windows-1252", ALL.getBytes(Charset.forName("windows-1252")), "Zeile/line 2: 'Byte 0xFC'"),
                raw("UTF-16", ALL.getBytes(StandardCharsets.UTF_16), "Zeile/line 1: 'Byte 0xFE'"),
                raw(
                        "UTF-16, the other way",
                        ("\uFEFF" + ALL).getBytes(StandardCharsets.UTF_16LE),
                        "line 1: 'Byte 0xFF'"),
                raw("cut in the middle of a letter", cut(), "Zeile/line 3: 'Byte 0xC3'"));
    }

    private static Stream<Hostile> strangeLetters() {
        return Stream.of(
                offerings("NUL in a title", HEADER + GOOD + GOOD_TOO.replace("Sprachcafé", "Sprach\0café"), """
                        Zeile/line 3, title: 'Sprach<U+0000>café' (erwartet: Text ohne Steuerzeichen, hier U+0000"""),
                offerings(
                        "escape sequence",
                        HEADER + GOOD.replace("Sprachtreff", "\u001B[31mrot"),
                        "title: '<U+001B>[31mrot'"),
                offerings(
                        "NUL in the header", ALL.replace("title", "ti\0tle"), "line 1, ti<U+0000>tle: 'ti<U+0000>tle'"),
                offerings("turned reading direction", HEADER + GOOD.replace("Sprachtreff", "\u202Eabc"), "hier U+202E"),
                offerings("lost letters", HEADER + GOOD.replace("üben", "\uFFFDben"), "hier U+FFFD"));
    }

    private static Stream<Hostile> noTable() {
        return Stream.of(
                offerings("semicolons", ALL.replace(';', ' ').replace(',', ';'), "Komma als Trennzeichen"),
                offerings("tabs", ALL.replace(',', '\t'), "commas as separators"),
                offerings("a web page", "<!doctype html>\n<html><body>404, nothing</body></html>\n", "activity_id: ''"),
                offerings("JSON", "[{\"activity_id\": \"a\", \"title\": \"b\"}]", "activity_id: ''"),
                offerings("quote never closed", HEADER + GOOD.replace(",Deutsch", ",\"Deutsch") + GOOD_TOO, """
                        offerings.csv Zeile/line 2: '"' (erwartet: Anführungszeichen paarweise"""),
                offerings(
                        "quote opened on a later line of a row",
                        HEADER
                                + GOOD.replace("Sprachtreff", "\"Sprach\ntreff\"")
                                        .replace(",Deutsch", ",\"Deutsch"),
                        "Zeile/line 3: '\"'"),
                offerings(
                        "text behind a quote",
                        HEADER + GOOD.replace("Sprachtreff", "\"Sprach\" treff"),
                        "line 2: '\"'"),
                offerings("quotes within a text", HEADER + GOOD.replace("Sprachtreff", "Treff \"Sprache\""), """
                        line 2: 'Treff "Sprache"' (erwartet: Anführungszeichen nur um die ganze Zelle"""));
    }

    private static Stream<Hostile> tooMuch() {
        return Stream.of(
                offerings("nothing but quotes", "\"".repeat(4001), "line 1: '\"'"),
                offerings("quotes row by row", "\"a\"b\n".repeat(5_000), "line 1001: '1000 offene Anführungszeichen"),
                offerings("far too many cells", ",".repeat(3_000_000), "höchstens 2000000 Zellen"),
                offerings("far too many lines", HEADER + "\n".repeat(3_000_000), "at most 2000000 cells"),
                raw("too long", new byte[(32 << 20) + 1], "höchstens 32 MiB"));
    }

    static Stream<Hostile> odd() {
        return Stream.of(
                offerings("byte order mark", "\uFEFF" + ALL, "2 Angebote"),
                offerings("CR only", ALL.replace('\n', '\r'), "2 Angebote"),
                offerings(
                        "mixed line ends",
                        HEADER + "\r\n\r" + GOOD.replace("\n", "\r\n") + "\r" + GOOD_TOO,
                        "2 Angebote"),
                offerings("no last line end", ALL.strip(), "2 Angebote"),
                offerings("blanks round names, capitals", ALL.replace("title,", " Title ,"), "2 Angebote"),
                offerings("empty cells of a spreadsheet", ALL.replace("\n", ",,,\n"), "2 Angebote"));
    }

    private static Hostile raw(String name, byte[] bytes, String said) {
        return new Hostile(name, "offerings.csv", bytes, said);
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] cut() {
        byte[] all = ALL.getBytes(StandardCharsets.UTF_8);
        int letter = ALL.substring(0, ALL.lastIndexOf("é")).getBytes(StandardCharsets.UTF_8).length;
        return Arrays.copyOf(all, letter + 1);
    }
}
