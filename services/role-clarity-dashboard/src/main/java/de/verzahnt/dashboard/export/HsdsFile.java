package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.recurrence.Entry;
import de.verzahnt.recurrence.Schedule;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Human Services Data Specification 3.0: the answer of {@code /services}, all on one page. Ids are UUIDs made of the hub's; a
 * place is known by its district only.
 */
@Component
class HsdsFile implements OfferingFile {

    private final GermanWords words;

    HsdsFile(GermanWords words) {
        this.words = words;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.HSDS;
    }

    @Override
    public void write(List<OfferingView> offerings, OutputStream out) {
        Fields page = new Fields()
                .with("total_items", offerings.size())
                .with("total_pages", 1)
                .with("page_number", 1)
                .with("size", offerings.size())
                .with("first_page", true)
                .with("last_page", true)
                .with("empty", offerings.isEmpty());
        JsonFile.listIn(page, "contents", offerings.stream().map(this::service), out);
    }

    private Fields service(OfferingView offering) {
        return new Fields()
                .with("id", id(offering))
                .with("organization_id", Uuids.of("organisation", offering.organisationId()))
                .with("name", offering.title())
                .with("description", offering.description())
                .with("url", offering.url())
                .with("status", "active")
                .with("eligibility_description", words.targetGroups(offering.targetGroups()))
                .with("last_modified", offering.reportedAt().toString())
                .with("organization", organisation(offering))
                .with("languages", languages(offering))
                .with("schedules", schedules(offering))
                .with("funding", funding(offering))
                .with("service_areas", areas(offering))
                .with("service_at_locations", locations(offering))
                .with("attributes", attributes(offering));
    }

    private static Fields organisation(OfferingView offering) {
        return new Fields()
                .with("id", Uuids.of("organisation", offering.organisationId()))
                .with("name", offering.organisationName())
                .with("description", offering.organisationName());
    }

    private List<Fields> languages(OfferingView offering) {
        return offering.languages().stream()
                .map(code -> part(offering, "language", code)
                        .with("name", words.language(code))
                        .with("code", code))
                .toList();
    }

    private static List<Fields> schedules(OfferingView offering) {
        List<Entry> entries = Schedule.read(offering.schedule()).entries();
        List<Fields> schedules = new ArrayList<>();
        for (Entry entry : entries) {
            Fields schedule = part(offering, "schedule", String.valueOf(schedules.size() + 1));
            schedules.add(HsdsSchedule.fill(schedule, offering, entry));
        }
        return schedules;
    }

    private List<Fields> funding(OfferingView offering) {
        String programme = offering.fundingProgramme();
        return programme == null
                ? List.of()
                : List.of(part(offering, "funding", programme).with("source", words.programme(programme)));
    }

    private List<Fields> areas(OfferingView offering) {
        return offering.districts().stream()
                .map(key -> part(offering, "area", key).with("name", words.place(key)))
                .toList();
    }

    private List<Fields> locations(OfferingView offering) {
        return offering.districts().stream()
                .map(key -> part(offering, "at", key)
                        .with("location_id", Uuids.of("district", key))
                        .with("location", location(key)))
                .toList();
    }

    private Fields location(String key) {
        return new Fields()
                .with("id", Uuids.of("district", key))
                .with("location_type", "physical")
                .with("name", words.place(key))
                .with("external_identifier", key)
                .with("external_identifier_type", "AGS");
    }

    private List<Fields> attributes(OfferingView offering) {
        List<String> codes = new ArrayList<>(List.of(offering.field()));
        codes.addAll(offering.furtherFields());
        return codes.stream()
                .distinct()
                .map(code -> new Fields()
                        .with("id", Uuids.of("attribute", offering.offeringId() + "/" + code))
                        .with("link_id", id(offering))
                        .with("link_entity", "service")
                        .with("taxonomy_term_id", Uuids.of("field", code))
                        .with("taxonomy_term", term(code)))
                .toList();
    }

    private Fields term(String code) {
        return new Fields()
                .with("id", Uuids.of("field", code))
                .with("code", code)
                .with("name", words.field(code))
                .with("description", words.field(code))
                .with("language", "de");
    }

    private static Fields part(OfferingView offering, String kind, String name) {
        return new Fields()
                .with("id", Uuids.of(kind, offering.offeringId() + "/" + name))
                .with("service_id", id(offering));
    }

    private static String id(OfferingView offering) {
        return Uuids.of("offering", offering.offeringId());
    }
}
