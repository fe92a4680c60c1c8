package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import org.jspecify.annotations.Nullable;

/** A gateway with two sources, as its API answers: a calendar that asks a question, and a list that was paused. */
public final class SourceAnswers {
    public static final String CALENDAR = "6f1c2c5e-0d2b-4f0e-9f10-0a5f6f3f1a01";
    public static final String LIST = "6f1c2c5e-0d2b-4f0e-9f10-0a5f6f3f1a02";
    static final String API = "/api/v1/sources";

    private static final String DEFAULTS = """
            {"field": "BEGEGNUNG", "targetGroups": ["FRAUEN"], "format": "BEGEGNUNG", "role": null,
             "districts": ["05334002"], "languages": ["de"]}""";

    private SourceAnswers() {}

    /** Has the gateway keep them for this organisation, and answer whatever the pages ask. */
    public static void tell(GatewayForTests gateway, String organisation) {
        String both = "{\"items\": [%s, %s], \"total\": 2}".formatted(calendar(organisation), list(organisation));
        gateway.says("GET " + API, 200, both);
        gateway.says("POST " + API, 201, calendar(organisation));
        gateway.says("POST " + API + "/preview", 200, tried());
        for (String id : new String[] {CALENDAR, LIST}) {
            String one = id.equals(CALENDAR) ? calendar(organisation) : list(organisation);
            gateway.says("GET " + API + "/" + id, 200, one);
            gateway.says("PUT " + API + "/" + id, 200, one);
            gateway.says("DELETE " + API + "/" + id, 200, "{\"id\": \"%s\", \"offered\": 2}".formatted(id));
            gateway.says("GET " + API + "/" + id + "/offerings", 200, carried());
            gateway.says("POST " + API + "/" + id + "/corrections", 200, row("\"districts\": \"Alsdorf\""));
            for (String what : new String[] {"fetch", "pause", "resume", "question/gone", "question/mistake"}) {
                gateway.says("POST " + API + "/" + id + "/" + what, 200, one);
            }
        }
    }

    static String calendar(String organisation) {
        return source(CALENDAR, organisation, "Kalender der Begegnungsstätte", "ICALENDAR", """
                "pausedBecause": null, "failuresInARow": 0,
                "lastFetch": {"at": "2026-02-28T05:00:00Z", "outcome": "HELD",
                 "sentence": {"german": "Mehr als ein Drittel der Angebote fehlt auf einmal; es wurde nichts übernommen, bis jemand antwortet.", "english": "More than a third is missing."},
                 "detail": {"german": "", "english": ""},
                 "counts": {"read": 60, "taken": 12, "unchanged": 5, "refused": 43, "missing": 2},
                 "reasons": [{"rows": 40, "because": {"german": "40 Zeilen ohne Ort", "english": "40 rows without a place"}},
                  {"rows": 3, "because": {"german": "3 Zeilen ohne Handlungsfeld", "english": "3 rows without a field of action"}}]},
                "question": {"since": "2026-02-28T05:00:00Z", "missing": 9, "carried": 17, "confirmed": false,
                 "sentence": {"german": "9 von 17 Angeboten fehlen auf einmal. Sind sie wirklich weggefallen?", "english": "9 of 17 offerings are missing at once."}},
                """);
    }

    /** Only the list, while it is being read. */
    static String running(String organisation) {
        String running =
                "\"running\": {\"since\": \"2026-03-01T09:00:00Z\", \"done\": 1200, \"total\": 5000}, \"nextFetchAt\"";
        return "{\"items\": [%s], \"total\": 1}".formatted(list(organisation).replace("\"nextFetchAt\"", running));
    }

    static String list(String organisation) {
        return source(LIST, organisation, "Programmliste", null, """
                "pausedBecause": {"german": "Nach fünf Fehlschlägen in Folge angehalten.", "english": "Paused after five failures in a row."},
                "failuresInARow": 5,
                "lastFetch": {"at": "2026-02-27T05:00:00Z", "outcome": "SIGN_IN_PAGE",
                 "sentence": {"german": "Statt der Quelle kommt eine Anmeldeseite; die Adresse muss ohne Anmeldung lesbar sein.", "english": "A page to sign in comes instead of the source."},
                 "detail": {"german": "", "english": ""},
                 "counts": {"read": 0, "taken": 0, "unchanged": 0, "refused": 0, "missing": 0}, "reasons": []},
                "question": null,
                """);
    }

    private static String source(String id, String organisation, String name, @Nullable String kind, String state) {
        return """
                {"id": "%s", "organisationId": "%s", "name": "%s", "address": "https://www.example.org/%s",
                 "kind": null, "recognisedKind": %s, "defaults": %s, "intervalHours": 24, "graceDays": 30, "revision": 3,
                 %s "nextFetchAt": "2026-03-02T05:00:00Z"}""".formatted(
                        id,
                        organisation,
                        name,
                        kind == null ? "liste.csv" : "kalender.ics",
                        kind == null ? "null" : "\"" + kind + "\"",
                        DEFAULTS,
                        state);
    }

    static String tried() {
        return """
                {"outcome": "TAKEN", "sentence": {"german": "Die Quelle wurde gelesen und übernommen.", "english": "Taken."},
                 "detail": {"german": "", "english": ""}, "recognisedKind": "ICALENDAR", "read": 42, "refused": 40,
                 "reasons": [{"rows": 40, "because": {"german": "40 Zeilen ohne Ort", "english": "40 rows without a place"}}],
                 "notices": [{"german": "Termin 7: Zone W. Europe Standard Time, gelesen als Europe/Berlin", "english": "Event 7: zone"}],
                 "rows": [{"place": "Termin 1", "errors": [], "values": [
                   {"field": "title", "value": "Frauencafé am Büchel", "setBy": "SOURCE", "because": "so in der Quelle", "becauseEn": "as in the source"},
                   {"field": "field", "value": "SPRACHE", "setBy": "WORDS", "because": "aus einem Wort des Titels", "becauseEn": "from a word of the title"},
                   {"field": "districts", "value": "05334002", "setBy": "DEFAULT", "because": "Vorgabe der Quelle", "becauseEn": "default of the source"},
                   {"field": "schedule", "value": "FREQ=WEEKLY;BYDAY=TU 15:00-17:00", "setBy": "SOURCE", "because": "so in der Quelle", "becauseEn": "as in the source"}]},
                  {"place": "Termin 2", "values": [{"field": "title", "value": "Vorstandssitzung", "setBy": "SOURCE", "because": "so in der Quelle", "becauseEn": "as in the source"}],
                   "errors": [{"field": "districts", "value": null, "expected": "ein Ort, den der Hub kennt", "expectedEn": "a place the hub knows"}]}]}""";
    }

    private static String carried() {
        return """
                {"total": 2, "items": [%s,
                 {"id": "diakonie-aachen/q2", "title": "Nähtreff", "state": "MISSING",
                  "sentence": {"german": "vermisst: nicht mehr in der Quelle", "english": "missing: no longer in the source"},
                  "lastSeenAt": "2026-02-10T05:00:00Z", "missingSince": "2026-02-11T05:00:00Z", "endsAt": "2026-03-13T05:00:00Z", "byHand": {}}]}""".formatted(
                        row("\"start_date\": \"2026-01-05\", \"districts\": \"05334004\", \"delegated_by\": \"x\""));
    }

    private static String row(String byHand) {
        return """
                {"id": "diakonie-aachen/q1", "title": "Frauencafé am Büchel", "state": "STANDING",
                 "sentence": {"german": "steht in der Quelle", "english": "stands in the source"},
                 "lastSeenAt": "2026-02-28T05:00:00Z", "missingSince": null, "endsAt": null, "byHand": {%s}}""".formatted(byHand);
    }
}
