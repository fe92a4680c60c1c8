package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of {@code small-inputs.csv}: two offerings as short as clerks report them, and what anybody would say of them. */
record SmallInput(CSVRecord row) {
    private static final String SAME_BODY = " same body";
    private static final int DIGITS_OF_A_KREIS = 5;

    String what() {
        return row.get("what");
    }

    /** A class of finding, or NOTHING for no alert. */
    String expected() {
        return row.get("expected");
    }

    String why() {
        return row.get("why");
    }

    String kreis() {
        return row.get("a_place").substring(0, DIGITS_OF_A_KREIS);
    }

    Offering a() {
        return offering("a");
    }

    Offering b() {
        return offering("b");
    }

    private Offering offering(String side) {
        return new Offering(
                side + "/1",
                provider(side),
                row.get(side + "_title"),
                row.get(side + "_text"),
                row.get(side + "_field"),
                Set.of(),
                set(row.get(side + "_groups")),
                row.get(side + "_format"),
                Offering.OPERATIVE,
                Set.of(row.get(side + "_place")),
                new Period(null, null),
                schedule(row.get(side + "_schedule")),
                Set.of(),
                null,
                Set.of(),
                null,
                null);
    }

    private Provider provider(String side) {
        String told = row.get("sector_" + side);
        Sector sector = Sector.valueOf(told.replace(SAME_BODY, ""));
        String body = told.endsWith(SAME_BODY) ? "body" : "body-" + side;
        return new Provider("unit-" + side, body, sector, sector == Sector.PUBLIC ? "KOMMUNE" : "VEREIN");
    }

    private static Set<String> set(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(";"));
    }

    private static @Nullable String schedule(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
