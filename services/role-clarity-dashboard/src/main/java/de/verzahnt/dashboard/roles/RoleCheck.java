package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.intake.report.text.Dates;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what shall be recorded: a version, or all that is wrong with it at once. */
@Component
class RoleCheck {

    static final int LONGEST_DECISION = 500;
    private static final Set<String> SECTORS = Set.of(Sector.PUBLIC.name(), Sector.FREE.name());

    private final ReferenceData reference;
    private final CurrentDistricts current;
    private final KnownOrganisations organisations;
    private final Clock clock;

    RoleCheck(ReferenceData reference, CurrentDistricts current, KnownOrganisations organisations, Clock clock) {
        this.reference = reference;
        this.current = current;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The version it would be, under the number 0 until it is recorded; null when errors were added. */
    @Nullable
    AgreedVersion read(RoleDraft draft, Viewer viewer, Errors errors) {
        field(draft, errors);
        place(draft, viewer, errors);
        Sector sector = operative(draft, errors);
        known("steering", draft.steering(), errors);
        LocalDate from = Dates.read("validFrom", draft.validFrom(), errors);
        LocalDate until = Dates.read("validUntil", draft.validUntil(), errors);
        days(draft, from, until, errors);
        String decision = TextCheck.text("decision", draft.decision(), LONGEST_DECISION, errors);
        if (!errors.isEmpty() || from == null) {
            return null;
        }
        return new AgreedVersion(
                0,
                from,
                until,
                sector == null ? distinct(draft.operative()) : List.of(),
                sector,
                distinct(draft.steering()),
                decision,
                speaker(viewer),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void days(RoleDraft draft, @Nullable LocalDate from, @Nullable LocalDate until, Errors errors) {
        if (draft.validFrom() == null || draft.validFrom().isBlank()) {
            errors.add("validFrom", null, Message.of("rollen.wrong.from"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("validUntil", draft.validUntil(), Message.of("rollen.wrong.until"));
        }
    }

    private static String speaker(Viewer viewer) {
        return viewer.organisations().stream().sorted().findFirst().orElse("");
    }

    private static List<String> distinct(List<String> ids) {
        return ids.stream().distinct().toList();
    }

    private void field(RoleDraft draft, Errors errors) {
        if (draft.field() == null || !reference.fields().contains(draft.field())) {
            errors.add("field", draft.field(), Message.of("refusal.code-of", "fields.csv"));
        }
    }

    /** Nobody agrees for another Kreis. */
    private void place(RoleDraft draft, Viewer viewer, Errors errors) {
        Districts districts = current.get();
        boolean own = Optional.ofNullable(draft.place())
                .flatMap(districts::find)
                .filter(place -> place.level() != DistrictLevel.LAND)
                .flatMap(place -> districts.kreisOf(place.key()))
                .filter(kreis -> viewer.steers(kreis.key()))
                .isPresent();
        if (!own) {
            errors.add("place", draft.place(), Message.of("rollen.wrong.place"));
        }
    }

    private @Nullable Sector operative(RoleDraft draft, Errors errors) {
        List<String> chosen = distinct(draft.operative());
        if (chosen.isEmpty()) {
            errors.add("operative", null, Message.of("rollen.wrong.operative"));
        } else if (chosen.stream().noneMatch(SECTORS::contains)) {
            known("operative", chosen, errors);
        } else if (chosen.size() > 1) {
            errors.add("operative", String.join("; ", chosen), Message.of("rollen.wrong.one-of-both"));
        } else {
            return Sector.valueOf(chosen.get(0));
        }
        return null;
    }

    private void known(String field, List<String> ids, Errors errors) {
        Set<String> known = organisations.among(ids);
        ids.stream()
                .filter(id -> !known.contains(id))
                .distinct()
                .forEach(id -> errors.add(field, id, Message.of("rollen.wrong.organisation")));
    }
}
