package de.verzahnt.trial;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many that differ in little more than a number: what somebody gets who copies rows in a spreadsheet. */
final class NearCopies {
    static final List<String> TOWNS = List.of("05154036", "05382068");
    private static final int BODIES = 8;

    private NearCopies() {}

    /** So many in each of two Kreise, every other one of a public body. */
    static List<Offering> each(int count) {
        return TOWNS.stream()
                .flatMap(town -> IntStream.range(0, count).mapToObj(i -> copy(town, i)))
                .toList();
    }

    static String csv(int count) {
        return TrialFolder.HEADER
                + each(count).stream()
                        .map(offering ->
                                "%s,%s,%s,Deutsch üben,SPRACHE,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,%s,2025-01-01,,,de,,\n"
                                        .formatted(
                                                offering.id(),
                                                offering.provider().organisationId(),
                                                offering.title(),
                                                offering.districts().iterator().next()))
                        .collect(Collectors.joining());
    }

    static String organisations() {
        return "organisation_id,type,sector\n"
                + IntStream.range(0, BODIES)
                        .mapToObj(i -> "o%d,%s,%s\n".formatted(i, type(i), sector(i)))
                        .collect(Collectors.joining());
    }

    private static Offering copy(String town, int i) {
        int body = i % BODIES;
        return new Offering(
                "o%d/%s-%05d".formatted(body, town, i),
                new Provider("o" + body, "o" + body, sector(body), type(body)),
                "Sprachcafé für Geflüchtete " + i,
                "Deutsch üben",
                "SPRACHE",
                Set.of(),
                Set.of("GEFLUECHTETE"),
                "BEGEGNUNG",
                "OPERATIVE",
                Set.of(town),
                new Period(LocalDate.of(2025, 1, 1), null),
                null,
                Set.of("de"),
                null,
                Set.of(),
                null,
                null);
    }

    private static Sector sector(int body) {
        return body % 2 == 0 ? Sector.PUBLIC : Sector.FREE;
    }

    private static String type(int body) {
        return body % 2 == 0 ? "VHS" : "VEREIN";
    }
}
