package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.OfferingDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An offering in the columns of {@code infra/sample-data}, in their order. */
enum OfferingColumns {
    ACTIVITY_ID(Wording::id),
    ORGANISATION_ID(Wording::organisationId),
    TITLE(of(OfferingDetails::getTitle)),
    DESCRIPTION(of(OfferingDetails::getDescription)),
    FIELD(of(OfferingDetails::getField)),
    FURTHER_FIELDS(of(OfferingDetails::getFurtherFields)),
    TARGET_GROUPS(of(OfferingDetails::getTargetGroups)),
    FORMAT(of(OfferingDetails::getFormat)),
    ROLE(of(OfferingDetails::getRole)),
    DISTRICTS(of(OfferingDetails::getDistricts)),
    START_DATE(of(OfferingDetails::getPeriodFrom)),
    END_DATE(of(OfferingDetails::getPeriodUntil)),
    SCHEDULE(of(OfferingDetails::getSchedule)),
    LANGUAGES(of(OfferingDetails::getLanguages)),
    FUNDING_PROGRAMME(of(OfferingDetails::getFundingProgramme)),
    FUNDING_UNTIL(of(OfferingDetails::getFundingUntil)),
    COOPERATION_PARTNERS(of(OfferingDetails::getCooperationPartners)),
    DELEGATED_BY(of(OfferingDetails::getDelegatedBy)),
    PART_OF(of(OfferingDetails::getPartOf)),
    CAPACITY(of(OfferingDetails::getCapacity)),
    SOURCE(wording -> "hub");

    private static final Set<OfferingColumns> NOT_COMPARED = EnumSet.of(FUNDING_UNTIL, CAPACITY, SOURCE);

    private final Function<Wording, @Nullable Object> value;

    OfferingColumns(Function<Wording, @Nullable Object> value) {
        this.value = value;
    }

    private static Function<Wording, @Nullable Object> of(Function<OfferingDetails, @Nullable Object> detail) {
        return wording -> detail.apply(wording.details());
    }

    static List<String> names() {
        return Stream.of(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> cells(Wording wording) {
        return Stream.of(values()).map(column -> column.cell(wording)).toList();
    }

    /** The cells that rules read. */
    static List<String> compared(Wording wording) {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_COMPARED)).stream()
                .map(column -> column.cell(wording))
                .toList();
    }

    private String cell(Wording wording) {
        Object told = value.apply(wording);
        return told instanceof List<?> codes
                ? codes.stream().map(Object::toString).collect(Collectors.joining(";"))
                : Objects.toString(told, "");
    }
}
