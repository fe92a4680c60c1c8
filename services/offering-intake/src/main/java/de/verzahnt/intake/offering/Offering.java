package de.verzahnt.intake.offering;

import de.verzahnt.recurrence.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An offering that passed every check; its fields are those of {@code OfferingDetails} in the contract, documented there. */
public record Offering(
        String organisationId,
        String title,
        String description,
        String field,
        List<String> furtherFields,
        List<String> targetGroups,
        String format,
        String role,
        List<String> districts,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable String schedule,
        List<String> languages,
        @Nullable String fundingProgramme,
        @Nullable LocalDate fundingUntil,
        List<String> cooperationPartners,
        @Nullable String delegatedBy,
        @Nullable String partOf,
        @Nullable Integer capacity,
        @Nullable String url) {

    /** It is kept as JSON; so it is copied, and no copy names all its fields. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Offering {
        furtherFields = List.copyOf(furtherFields);
        targetGroups = List.copyOf(targetGroups);
        districts = List.copyOf(districts);
        languages = List.copyOf(languages);
        cooperationPartners = List.copyOf(cooperationPartners);
    }

    /** Its last day: that of the period, or of a schedule that ends sooner; null when it has none. */
    public @Nullable LocalDate lastDay() {
        LocalDate last = Schedule.lastDay(schedule, periodFrom).orElse(periodUntil);
        return last != null && periodUntil != null && periodUntil.isBefore(last) ? periodUntil : last;
    }

    /** The same with this last day. */
    public Offering until(LocalDate lastDay) {
        ObjectNode changed = JSON.valueToTree(this);
        changed.put("periodUntil", lastDay.toString());
        return JSON.treeToValue(changed, Offering.class);
    }
}
