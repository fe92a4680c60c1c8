package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.OfferingDetails;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An offering in the columns of {@code infra/sample-data}. */
final class OfferingColumns {

    static final List<String> NAMES = List.of(
            "activity_id",
            "organisation_id",
            "title",
            "description",
            "field",
            "further_fields",
            "target_groups",
            "format",
            "role",
            "districts",
            "start_date",
            "end_date",
            "schedule",
            "languages",
            "funding_programme",
            "funding_until",
            "cooperation_partners",
            "delegated_by",
            "part_of",
            "capacity",
            "source");

    private static final Set<String> NOT_COMPARED = Set.of("funding_until", "capacity", "source");
    private static final String SOURCE = "hub";

    private OfferingColumns() {}

    static List<String> cells(Wording wording) {
        OfferingDetails details = wording.details();
        return List.of(
                wording.id(),
                wording.organisationId(),
                details.getTitle(),
                details.getDescription(),
                details.getField(),
                list(details.getFurtherFields()),
                list(details.getTargetGroups()),
                details.getFormat(),
                details.getRole(),
                list(details.getDistricts()),
                text(details.getPeriodFrom()),
                text(details.getPeriodUntil()),
                text(details.getSchedule()),
                list(details.getLanguages()),
                text(details.getFundingProgramme()),
                text(details.getFundingUntil()),
                list(details.getCooperationPartners()),
                text(details.getDelegatedBy()),
                text(details.getPartOf()),
                text(details.getCapacity()),
                SOURCE);
    }

    /** The cells that rules read. */
    static List<String> compared(Wording wording) {
        List<String> cells = cells(wording);
        return IntStream.range(0, NAMES.size())
                .filter(i -> !NOT_COMPARED.contains(NAMES.get(i)))
                .mapToObj(cells::get)
                .toList();
    }

    private static String list(List<String> codes) {
        return String.join(";", codes);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
