package de.verzahnt.dashboard.reporting.file;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a gateway answers to files, as its interface writes it. */
public final class Answers {
    private static final String FACTS = """
            "file": {"format": "CSV", "encoding": "windows-1252", "separator": ";", "sheet": null, "headerRow": 3,
             "notices": [{"place": "row 9", "text": "Keine Angabe in einer erkannten Spalte.", "textEn": "Nothing in a known column."}]},
            "columns": [
             {"header": "Angebot", "column": "title", "reason": "WORDS", "because": "übliche Bezeichnung", "becauseEn": "usual name"},
             {"header": "Wann?", "column": "schedule", "reason": "WORDS", "because": "übliche Bezeichnung", "becauseEn": "usual name"},
             {"header": "Ort, Stadtteil", "column": "districts", "reason": "WORDS", "because": "übliche Bezeichnung", "becauseEn": "usual name"},
             {"header": "Bemerkungen", "column": null, "reason": "UNKNOWN", "because": "unbekannte Spalte, wird nicht übernommen", "becauseEn": "unknown column, left out"}],
            "preview": [{"id": "diakonie/naehtreff", "organisationId": "diakonie-aachen-ia", "title": "Nähtreff für Frauen",
             "description": "Gemeinsam nähen.", "field": "BEGEGNUNG", "targetGroups": ["FRAUEN"], "districts": ["05334002"],
             "schedule": "FREQ=WEEKLY;BYDAY=TU 15:00-17:00", "periodFrom": "2026-02-01", "languages": []}],
            """;
    private static final String REFUSED_ROW = """
            {"place": "row 7", "line": 7, "id": "diakonie/ferien", %s, "revision": null,
             "errors": [{"field": "Ort", "value": "Atlantis", "expected": "ein Gebiet in NRW", "expectedEn": "an area of NRW"},
              {"field": "Beginn", "value": "31.02.2026", "expected": "ein Datum", "expectedEn": "a date"}],
             "corrections": []}""";
    private static final String CORRECTED_ROW = """
            {"place": "row 5", "line": 5, "id": "diakonie/naehtreff", %s, "revision": 2, "errors": [],
             "corrections": [
              {"field": "Ort", "from": "5334002", "to": "05334002", "kind": "CORRECTED", "because": "führende Null ergänzt", "becauseEn": "leading zero added"},
              {"field": "Für wen?", "from": "Frauen", "to": "FRAUEN", "kind": "READ", "because": "gebräuchliche Bezeichnung", "becauseEn": "usual name"}]}""";

    private Answers() {}

    /** One new row, one changed with a correction, one refused with two errors, one offering missing. */
    public static String mixed() {
        return """
                {"dryRun": true, "written": false, "encoding": "windows-1252",
                 "created": 1, "changed": 1, "unchanged": 0, "refused": 1, %s
                 "rows": [%s, %s, %s], "missing": ["diakonie-aachen/altes-angebot"]}""".formatted(
                        FACTS,
                        row(4, "CREATED", "diakonie/neu"),
                        CORRECTED_ROW.formatted("\"outcome\": \"CHANGED\""),
                        REFUSED_ROW.formatted("\"outcome\": \"REFUSED\""));
    }

    /** So many new rows and nothing else. */
    static String many(int rows) {
        return """
                {"dryRun": false, "written": true, "fileId": "0c67f769-35c1-43c3-80b8-3448bad569a4", "created": %d, "changed": 0, "unchanged": 0, "refused": 0, %s
                 "rows": [%s], "missing": []}""".formatted(
                        rows,
                        FACTS,
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(number -> row(number + 1, "CREATED", "diakonie/neu-" + number))
                                .collect(Collectors.joining(",")));
    }

    /** The same offering in two rows. */
    static String repeated() {
        return """
                {"created": 1, "changed": 0, "unchanged": 1, "refused": 0, %s
                 "rows": [%s, %s], "missing": []}""".formatted(FACTS, row(4, "CREATED", "diakonie/neu"), row(6, "UNCHANGED", "diakonie/neu"));
    }

    /** A file of which one row passes, one should be looked at and one fails. */
    public static String checked() {
        return """
                {"pass": 1, "warn": 1, "fail": 1, %s "rows": [%s, %s]}""".formatted(
                        FACTS,
                        CORRECTED_ROW.formatted("\"verdict\": \"WARN\""),
                        REFUSED_ROW.formatted("\"verdict\": \"FAIL\""));
    }

    /** A file that is none, in the gateway's words. */
    static String unusable(String german, String english) {
        return """
                {"detail": "Die Meldung enthält Fehler.", "detailEn": "The report has errors.",
                 "errors": [{"field": "file", "value": null, "expected": "%s", "expectedEn": "%s"}]}""".formatted(german, english);
    }

    /** A file of 14 rows that was reported, 11 of them right; one of its offerings was changed since. */
    static String reported(String state, int waiting, String undoableUntil) {
        boolean undone = state.equals("UNDONE");
        return """
                {"id": "0c67f769-35c1-43c3-80b8-3448bad569a4", "name": "kurse.csv", "reportedAt": "2026-02-20T10:00:00Z",
                 "sourceSystem": "dashboard", "state": "%s", "undoableUntil": "%s", "rows": 14, "waiting": %d,
                 "created": 8, "changed": 2, "unchanged": 1, "refused": 3, "withdrawn": %d, "restored": %d, "left": %d,
                 "leftIds": [%s]}""".formatted(
                        state,
                        undoableUntil,
                        waiting,
                        undone ? 7 : 0,
                        undone ? 2 : 0,
                        undone ? 1 : 0,
                        undone ? "\"diakonie/naehtreff\"" : "");
    }

    private static String row(int number, String outcome, String id) {
        return """
                {"place": "row %d", "line": %d, "id": "%s", "outcome": "%s", "revision": 1, "errors": [], "corrections": []}""".formatted(number, number, id, outcome);
    }
}
