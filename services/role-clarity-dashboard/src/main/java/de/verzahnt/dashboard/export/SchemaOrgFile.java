package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** JSON-LD with the words of schema.org: an Event with its schedule, and a Service when there are no fixed hours. */
@Component
class SchemaOrgFile implements OfferingFile {

    private final GermanWords words;

    SchemaOrgFile(GermanWords words) {
        this.words = words;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.JSONLD;
    }

    @Override
    public void write(List<OfferingView> offerings, OutputStream out) {
        Fields head = new Fields().with("@context", "https://schema.org");
        JsonFile.listIn(head, "@graph", offerings.stream().map(this::node), out);
    }

    private Fields node(OfferingView offering) {
        List<OfferingDates> dates = OfferingDates.of(offering);
        List<Fields> schedules = dates.stream()
                .flatMap(one -> SchemaOrgSchedule.of(one.series()).stream())
                .toList();
        return schedules.isEmpty() ? service(offering) : event(offering, dates, schedules);
    }

    private Fields event(OfferingView offering, List<OfferingDates> dates, List<Fields> schedules) {
        Optional<LocalDateTime> first =
                dates.stream().map(one -> one.series().begin()).min(Comparator.naturalOrder());
        return described("Event", offering)
                .with("startDate", first.map(IntegreatFile::withOffset).orElse(null))
                .with("eventSchedule", schedules)
                .with("organizer", organisation(offering))
                .with("location", areas("Place", offering))
                .with("inLanguage", offering.languages())
                .with("maximumAttendeeCapacity", offering.capacity())
                .with("keywords", words.fields(offering.field(), offering.furtherFields()));
    }

    private Fields service(OfferingView offering) {
        return described("Service", offering)
                .with("serviceType", words.field(offering.field()))
                .with("provider", organisation(offering))
                .with("areaServed", areas("AdministrativeArea", offering));
    }

    private Fields described(String type, OfferingView offering) {
        String audience = words.targetGroups(offering.targetGroups());
        return new Fields()
                .with("@type", type)
                .with("@id", "urn:uuid:" + Uuids.of("offering", offering.offeringId()))
                .with("identifier", offering.offeringId())
                .with("name", offering.title())
                .with("description", offering.description())
                .with("url", offering.url())
                .with(
                        "audience",
                        audience.isEmpty()
                                ? null
                                : new Fields().with("@type", "Audience").with("audienceType", audience));
    }

    private static Fields organisation(OfferingView offering) {
        return new Fields()
                .with("@type", "Organization")
                .with("identifier", offering.organisationId())
                .with("name", offering.organisationName());
    }

    private List<Fields> areas(String type, OfferingView offering) {
        return offering.districts().stream()
                .map(key ->
                        new Fields().with("@type", type).with("identifier", key).with("name", words.place(key)))
                .toList();
    }
}
