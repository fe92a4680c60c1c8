package de.verzahnt.trial;

import static de.verzahnt.trial.Hostile.offerings;
import static de.verzahnt.trial.TrialFolder.GOOD;
import static de.verzahnt.trial.TrialFolder.GOOD_TOO;
import static de.verzahnt.trial.TrialFolder.HEADER;

import java.util.stream.Stream;

/** Tables of offerings in which one value is wrong: always that of the row on line 3. */
final class HostileOfferings {
    private static final String HOURS = "FREQ=WEEKLY;BYDAY=TU 10:00-12:00";

    private HostileOfferings() {}

    static Stream<Hostile> bad() {
        return Stream.of(columns(), names(), codes(), days(), times()).flatMap(files -> files);
    }

    private static Stream<Hostile> columns() {
        return Stream.of(
                offerings(
                        "column twice",
                        HEADER.replace("title,", "title,title,") + GOOD,
                        "line 1: 'title' (erwartet: jede Spalte"),
                offerings("column missing", HEADER.replace("districts,", "district,") + GOOD, "line 1, districts: ''"),
                offerings("surplus cells", HEADER + GOOD_TOO + GOOD.replace("KOMM-AN,", "KOMM-AN,,more"), """
                        Zeile/line 3: '17. Zelle: more' (erwartet: 16 Zellen wie in der Kopfzeile"""),
                offerings(
                        "a cell without a name",
                        HEADER.replace("part_of", "") + GOOD.replace("AN,", "AN,x"),
                        "'16. Zelle: x'"),
                third("nobody's offering", "vhs/treff,vhs", "vhs/treff,niemand", "line 3, organisation_id: 'niemand'"),
                third("without organisation", "vhs/treff,vhs", "vhs/treff,", "line 3, organisation_id: ''"));
    }

    private static Stream<Hostile> names() {
        return Stream.of(
                third("without id", "vhs/treff,", " ,", "line 3, activity_id: ''"),
                third(
                        "id twice",
                        "vhs/treff",
                        "ak/cafe",
                        "line 3, activity_id: 'ak/cafe' (erwartet: jede nur einmal, zuvor in"),
                third("without title", "Sprachtreff", "", "line 3, title: ''"),
                third("endless title", "Sprachtreff", "x".repeat(70_000), "title: '70000 Zeichen: xxx"),
                third("endless description", "Deutsch üben", "wort ".repeat(9_000), "höchstens 4000 Zeichen"));
    }

    private static Stream<Hostile> codes() {
        return Stream.of(
                third(
                        "unknown format",
                        "BEGEGNUNG",
                        "TREFFEN",
                        "line 3, format: 'TREFFEN' (erwartet: ein Kürzel aus formats.csv"),
                third("unknown role", "OPERATIVE", "OPERATIV", "line 3, role: 'OPERATIV'"),
                third("without field", "SPRACHE", "", "line 3, field: ''"),
                third(
                        "without district",
                        "05154036",
                        "",
                        "line 3, districts: '' (erwartet: mindestens ein Gebiet in NRW"),
                third("other Land", "05154036", "09162000", "line 3, districts: '09162000'"),
                third("separators for districts", "05154036", ";;-;", "at least one district of NRW"));
    }

    private static Stream<Hostile> days() {
        return Stream.of(
                third("German date", "2025-01-01", "1.1.2025", "line 3, start_date: '1.1.2025' (erwartet: ein Datum"),
                third("30 February", "2025-01-01", "2025-02-30", "line 3, start_date: '2025-02-30'"),
                third("far future", "2025-01-01", "+999999999-12-31", "line 3, start_date: '+999999999-12-31'"),
                third(
                        "ends before it begins",
                        "2025-01-01,",
                        "2025-01-01,2024-12-31",
                        "line 3, end_date: '2024-12-31'"));
    }

    private static Stream<Hostile> times() {
        return Stream.of(
                third("no rule at all", HOURS, "dienstags", "line 3, schedule: 'dienstags'"),
                third("rule without frequency", HOURS, "BYDAY=TU", "line 3, schedule: 'BYDAY=TU'"),
                third(
                        "every 30 February",
                        HOURS,
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                        "eine Regel, nach der das Angebot mindestens einmal stattfindet"),
                third("hours backwards", HOURS, "FREQ=WEEKLY;BYDAY=TU 12:00-10:00", "BYDAY=TU 12:00-10:00'"),
                third("hour 25", HOURS, "FREQ=WEEKLY;BYDAY=TU 24:00-25:00", "line 3, schedule"),
                third("bars only", HOURS, "|||", "line 3, schedule: '|||'"),
                third("endless schedule", HOURS, HOURS + ("|" + HOURS).repeat(500), "line 3, schedule"),
                third(
                        "part of itself",
                        "KOMM-AN,",
                        "KOMM-AN,vhs/treff",
                        "line 3, part_of: 'vhs/treff' (erwartet: ein anderes"),
                offerings("the header again", HEADER + GOOD + HEADER, "line 3, role: 'role'"),
                offerings("a row cut off", HEADER + GOOD_TOO + "vhs/treff,vhs,Spr", "line 3, districts: ''"));
    }

    static Stream<Hostile> odd() {
        return Stream.of(
                third(
                        "unknown field",
                        "SPRACHE",
                        "SPRACH",
                        "line 3, field: 'SPRACH' (erwartet: ein Kürzel aus fields.csv; gilt als"),
                third("unknown group", "GEFLUECHTETE", "GEFLUECHTETE;MARS", "line 3, target_groups: 'MARS'"),
                third("unknown language", ",de,", ",de;klingonisch,", "line 3, languages: 'klingonisch'"),
                third("unknown programme", "KOMM-AN", "NIE-GEHÖRT", "line 3, funding_programme: 'NIE-GEHÖRT'"),
                third("invisible blank", ",de,", ",de\u200B,", "languages: 'de<U+200B>'"),
                third(
                        "unknown quarter",
                        "05154036",
                        "05154036-X9",
                        "'05154036-X9' (erwartet: ein Gebiet aus districts.csv; gilt als 05154036"),
                third("one district unknown", "05154036", "05154036;4711", "line 3, districts: '4711'"),
                third("part of something unknown", "KOMM-AN,", "KOMM-AN,vhs/gone", "line 3, part_of: 'vhs/gone'"),
                third("a cell too few", "KOMM-AN,", "KOMM-AN", "line 3: '15' (erwartet: 16 Zellen"),
                offerings(
                        "own column",
                        ("x," + HEADER + "1," + GOOD + "2," + GOOD_TOO),
                        "line 1: 'x' (erwartet: eine Spalte aus"));
    }

    private static Hostile third(String name, String good, String bad, String said) {
        if (!GOOD.contains(good)) {
            throw new IllegalArgumentException(name + ": " + good + " (expected: a part of the good row)");
        }
        return offerings(name, HEADER + GOOD_TOO + GOOD.replace(good, bad), said);
    }
}
