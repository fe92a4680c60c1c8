package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Which rows of the table came from there. */
    static String from(String origin) {
        return "origin = '" + origin + "'";
    }

    /**
     * What is offered: the whole as a value, and in columns what is searched, filtered and sorted by. An id belongs to the
     * gateway it came through first, here as in the detector.
     */
    Row filled(Row row, String origin, String organisationId, OfferingDetails offering) {
        return row.with("origin", origin)
                .replacingItsLike("origin")
                .with("organisation_id", organisationId)
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
                .withSearch("search", offering.getTitle(), searched(offering));
    }

    static void state(
            Row row, Lifecycle lifecycle, @Nullable String withdrawalReason, long revision, Provenance provenance) {
        row.with("active", lifecycle == Lifecycle.ACTIVE)
                .with("withdrawal_reason", withdrawalReason)
                .with("revision", revision)
                .with("reported_at", provenance.getReportedAt());
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
