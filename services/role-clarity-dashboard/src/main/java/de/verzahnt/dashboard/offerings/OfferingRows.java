package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Maps what both gateways report alike to a row of the table {@code offering}. */
@Component
class OfferingRows {

    private final ReferenceData reference;
    private final CurrentDistricts current;

    OfferingRows(ReferenceData reference, CurrentDistricts current) {
        this.reference = reference;
        this.current = current;
    }

    /** The state, and what is offered: the whole as a value, and in columns what is searched, filtered and sorted by. */
    Row filled(Row row, OfferingEvent event) {
        OfferingDetails offering = event.offering();
        return row.with("organisation_id", event.organisationId())
                .withJson("offering", offering)
                .with("title", offering.getTitle())
                .with("field", offering.getField())
                .with("fields", fields(offering).toList())
                .with("role", offering.getRole())
                .with("districts", offering.getDistricts())
                .with("areas", areas(offering.getDistricts()))
                .with("period_from", offering.getPeriodFrom())
                .with("period_until", offering.getPeriodUntil())
                .with("part_of", offering.getPartOf())
                .with("active", event.stands())
                .with("withdrawal_reason", event.withdrawalReason())
                .with("revision", event.revision())
                .with("reported_at", event.provenance().getReportedAt())
                .with("confirmed_at", event.confirmedAt())
                .with("went_stale_at", event.wentStaleAt())
                .withSearch("search", offering.getTitle(), searched(offering));
    }

    private List<String> areas(List<String> districts) {
        return districts.stream()
                .flatMap(key -> Stream.concat(Stream.of(key), around(key)))
                .distinct()
                .toList();
    }

    /** Of a Sozialraum that is not known yet, its key tells enough. */
    private Stream<String> around(String key) {
        return current.get().nearest(key).stream()
                .flatMap(near -> Stream.concat(Stream.of(near), current.get().ancestors(near.key()).stream()))
                .map(District::key);
    }

    private static Stream<String> fields(OfferingDetails offering) {
        return Stream.concat(Stream.of(offering.getField()), offering.getFurtherFields().stream())
                .distinct();
    }

    /** People search with the words of the screen, so the words behind the codes count too. */
    private String searched(OfferingDetails offering) {
        Stream<String> words = Stream.of(
                        Stream.of(offering.getDescription()),
                        labels(reference.fields(), fields(offering).toList()),
                        labels(reference.targetGroups(), offering.getTargetGroups()),
                        labels(reference.formats(), List.of(offering.getFormat())),
                        offering.getDistricts().stream()
                                .flatMap(key -> current.get().find(key).stream())
                                .map(District::name))
                .flatMap(part -> part);
        return words.collect(Collectors.joining(" "));
    }

    private static Stream<String> labels(CodeList<? extends Code> list, Collection<String> codes) {
        return codes.stream().flatMap(code -> list.find(code).stream()).map(Code::labelDe);
    }
}
