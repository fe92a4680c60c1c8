package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Complaint;
import de.verzahnt.recurrence.ScheduleCheck;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Map<Timed, List<Complaint>> schedules = new HashMap<>();

    /** A schedule that many rows may share, and the first day from which it is read. */
    private record Timed(String schedule, @Nullable LocalDate first) {}

    OfferingRow(ReferenceData reference) {
        this.reference = reference;
    }

    Offering offering(Row row, String id, Provider provider) {
        checkUnread(row);
        Period period = period(row);
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
                period,
                schedule(row, period.from()),
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
            row.error("districts", String.join(";", keys), Message.of("trial.districts"));
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
        row.warning(
                "districts",
                key,
                known ? Message.of("trial.district-counts-as", gemeinde) : Message.of("trial.district-unknown"));
        return known ? Optional.of(gemeinde) : Optional.empty();
    }

    private static Period period(Row row) {
        LocalDate from = row.date("start_date");
        LocalDate until = row.date("end_date");
        if (from != null && until != null && until.isBefore(from)) {
            String day = until.toString();
            row.error("end_date", day, Message.of("trial.not-before", from));
        }
        return new Period(from, until);
    }

    private @Nullable String schedule(Row row, @Nullable LocalDate first) {
        String schedule = row.optional("schedule");
        if (schedule == null) {
            return null;
        }
        if (schedule.length() > LONGEST_SCHEDULE) {
            return row.atMost(LONGEST_SCHEDULE, "schedule", schedule);
        }
        schedules
                .computeIfAbsent(new Timed(schedule, first), OfferingRow::complaints)
                .forEach(complaint -> {
                    String rule = complaint.text().isEmpty() ? schedule : complaint.text();
                    row.error("schedule", rule, complaint.expected());
                });
        return schedule;
    }

    private static @Nullable String partOf(Row row, String id) {
        String whole = row.optional("part_of");
        if (whole != null && whole.equals(id)) {
            row.error("part_of", id, Message.of("trial.other-offering"));
        }
        return whole;
    }

    /** The rules do not look at them: wrong or not, they change nothing. */
    private static void checkUnread(Row row) {
        String capacity = row.text("capacity");
        if (!capacity.matches("\\d{0,6}")) {
            row.warning("capacity", capacity, Message.of("trial.number"));
        }
        Optional.ofNullable(row.optional("funding_until"))
                .filter(day -> !Row.isDate(day))
                .ifPresent(day -> row.warning("funding_until", day, Message.of("trial.date")));
    }

    private static List<Complaint> complaints(Timed timed) {
        return ScheduleCheck.complaints(timed.schedule(), timed.first());
    }
}
