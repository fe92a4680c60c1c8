package de.verzahnt.trial;

import de.verzahnt.recurrence.ScheduleCheck;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an offering of a row. What is wrong is complained about and leaves a gap. */
final class OfferingRow {
    private static final int LONGEST_SCHEDULE = 1000;

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 4000;

    private final ReferenceData reference;
    private final Map<String, Boolean> schedules = new HashMap<>();

    OfferingRow(ReferenceData reference) {
        this.reference = reference;
    }

    Offering offering(Row row, String id, Provider provider) {
        checkUnread(row);
        return new Offering(
                id,
                provider,
                row.atMost(TITLE, "title", row.needed("title")),
                row.atMost(DESCRIPTION, "description", row.text("description")),
                row.code("field", row.needed("field"), reference.fields()::contains, "fields.csv"),
                row.codes("further_fields", reference.fields()::contains, "fields.csv"),
                row.codes("target_groups", reference.targetGroups()::contains, "target_groups.csv"),
                row.neededCode("format", reference.formats()::contains, "formats.csv"),
                row.neededCode("role", reference.roles()::contains, "roles.csv"),
                districts(row),
                period(row),
                schedule(row),
                row.codes("languages", reference.languages()::contains, "languages.csv"),
                programme(row),
                row.list("cooperation_partners"),
                row.optional("delegated_by"),
                partOf(row, id));
    }

    private @Nullable String programme(Row row) {
        String code = row.text("funding_programme");
        String known =
                row.code("funding_programme", code, reference.fundingProgrammes()::contains, "funding_programmes.csv");
        return known.isEmpty() ? null : known;
    }

    /** A key below a Gemeinde that the list does not know stands for its Gemeinde: the only safe common denominator. */
    private Set<String> districts(Row row) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> keys = row.list("districts");
        for (String key : keys) {
            known(row, key).ifPresent(known::add);
        }
        if (known.isEmpty() && row.header().has("districts")) {
            row.error(
                    "districts",
                    String.join(";", keys),
                    "mindestens ein Gebiet in NRW",
                    "at least one district of NRW");
        }
        return known;
    }

    private Optional<String> known(Row row, String key) {
        Districts districts = reference.districts();
        String gemeinde = key.split("-", 2)[0];
        if (districts.find(key).isPresent()) {
            return Optional.of(key);
        }
        boolean known = districts.find(gemeinde).isPresent();
        String de = known ? "gilt als " + gemeinde : "zählt nicht";
        String en = known ? "counts as " + gemeinde : "does not count";
        row.warning("districts", key, "ein Gebiet aus districts.csv; " + de, "a district of districts.csv; " + en);
        return known ? Optional.of(gemeinde) : Optional.empty();
    }

    private static Period period(Row row) {
        LocalDate from = row.date("start_date");
        LocalDate until = row.date("end_date");
        if (from != null && until != null && until.isBefore(from)) {
            String day = until.toString();
            row.error("end_date", day, "kein Tag vor dem Beginn " + from, "no day before the beginning " + from);
        }
        return new Period(from, until);
    }

    private @Nullable String schedule(Row row) {
        String schedule = row.optional("schedule");
        if (schedule != null && !schedules.computeIfAbsent(schedule, OfferingRow::isPossible)) {
            row.error(
                    "schedule",
                    schedule,
                    "eine RFC-5545-Regel, die je zutrifft, mit Uhrzeiten, etwa FREQ=WEEKLY;BYDAY=TH 10:00-12:00"
                            + " (über Mitternacht 22:00-00:30, höchstens zwölf Stunden)",
                    "an RFC 5545 rule that ever happens, with hours, such as FREQ=WEEKLY;BYDAY=TH 10:00-12:00"
                            + " (past midnight 22:00-00:30, twelve hours at most)");
        }
        return schedule;
    }

    private static @Nullable String partOf(Row row, String id) {
        String whole = row.optional("part_of");
        if (whole != null && whole.equals(id)) {
            row.error("part_of", id, "ein anderes Angebot", "another offering");
        }
        return whole;
    }

    /** The rules do not look at them: wrong or not, they change nothing. */
    private static void checkUnread(Row row) {
        String capacity = row.text("capacity");
        if (!capacity.matches("\\d{0,6}")) {
            row.warning("capacity", capacity, "eine Zahl", "a number");
        }
        Optional.ofNullable(row.optional("funding_until"))
                .filter(day -> !Row.isDate(day))
                .ifPresent(
                        day -> row.warning("funding_until", day, "ein Datum wie 2026-03-01", "a date like 2026-03-01"));
    }

    /** The first day does not matter here: a rule that ended before it began is an offering that is over. */
    private static boolean isPossible(String schedule) {
        return schedule.length() <= LONGEST_SCHEDULE
                && ScheduleCheck.complaints(schedule, null).isEmpty();
    }
}
