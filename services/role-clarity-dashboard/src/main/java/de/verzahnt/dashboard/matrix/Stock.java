package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.cases.PlacedCase;
import de.verzahnt.dashboard.roles.AgreedRole;
import de.verzahnt.dashboard.roles.HoldingRoles;
import de.verzahnt.dashboard.roles.RoleView;
import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All the matrix is computed from, read once.
 *
 * @param open open cases the reader sees
 * @param agreed cases the reader sees in which an Absprache is in force
 * @param hidden cases of which the reader knows no more than that they exist
 * @param views the roles that hold, in words
 */
record Stock(
        Districts districts,
        List<RunningOffering> running,
        List<PlacedCase> open,
        List<PlacedCase> agreed,
        List<PlacedCase> hidden,
        HoldingRoles roles,
        Map<AgreedRole, RoleView> views) {

    Cell cell(String field, String district) {
        List<RunningOffering> here = running.stream()
                .filter(offering -> offering.fields().contains(field))
                .filter(offering -> offering.reaches(district, districts))
                .toList();
        List<RunningOffering> operative =
                here.stream().filter(RunningOffering::operative).toList();
        @Nullable AgreedRole role = roles.covering(field, district).orElse(null);
        return new Cell(
                field,
                district,
                new Doing(operative),
                those(operative, one -> one.operative("PUBLIC")),
                those(operative, one -> one.operative("FREE")),
                those(operative, one -> one.operative("NONE")),
                those(operative, one -> one.operative("UNKNOWN")),
                (int) operative.stream()
                        .filter(one -> one.liesIn(district, districts))
                        .count(),
                those(here, RunningOffering::steering),
                at(open, field, district),
                at(agreed, field, district),
                (int) hiddenIn(field, district),
                role == null ? null : views.get(role));
    }

    /** Cases of this field in this Kreis whose own place the reader may not know yet. */
    long hiddenIn(String field, String kreis) {
        return hidden.stream()
                .filter(one -> field.equals(one.field()) && kreis.equals(one.kreis()))
                .count();
    }

    private int at(List<PlacedCase> cases, String field, String district) {
        return (int) cases.stream()
                .filter(one -> field.equals(one.field()) && one.reaches(district, districts))
                .count();
    }

    private static Doing those(List<RunningOffering> offerings, Predicate<RunningOffering> condition) {
        return new Doing(offerings.stream().filter(condition).toList());
    }
}
