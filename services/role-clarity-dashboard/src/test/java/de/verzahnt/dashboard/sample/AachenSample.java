package de.verzahnt.dashboard.sample;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import java.util.List;
import java.util.stream.Stream;

/** The Aachen example of {@code infra/sample-data} as the events its gateways would publish. */
public final class AachenSample {

    private AachenSample() {}

    /** All events, organisations first. */
    public static List<SampleEvent> events() {
        return Stream.of(
                        SampleOrganisations.events(),
                        SampleRow.of("agency_activities.csv").stream().map(AachenSample::activity),
                        SampleRow.of("ki_projects.csv").stream().map(AachenSample::project),
                        SampleTouchpoints.counts(),
                        SampleTouchpoints.processChanges())
                .flatMap(part -> part)
                .toList();
    }

    private static SampleEvent activity(SampleRow row) {
        String id = row.text("activity_id");
        AgencyActivity activity = AgencyActivity.newBuilder()
                .setActivityId(id)
                .setOrganisationId(row.text("organisation_id"))
                .setOffering(offering(row))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(SampleRow.provenance(row.text("organisation_id")))
                .build();
        return new SampleEvent(Topics.AGENCY_ACTIVITY, id, activity);
    }

    private static SampleEvent project(SampleRow row) {
        String id = row.text("activity_id");
        KiProject project = KiProject.newBuilder()
                .setProjectId(id)
                .setOrganisationId(row.text("organisation_id"))
                .setOffering(offering(row))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(SampleRow.provenance(row.text("organisation_id")))
                .build();
        return new SampleEvent(Topics.KI_PROJECT, id, project);
    }

    private static OfferingDetails offering(SampleRow row) {
        OfferingDetails.Builder what = OfferingDetails.newBuilder()
                .setTitle(row.text("title"))
                .setDescription(row.text("description"))
                .setField(row.text("field"))
                .setFurtherFields(row.list("further_fields"))
                .setTargetGroups(row.list("target_groups"))
                .setFormat(row.text("format"))
                .setRole(row.text("role"))
                .setDistricts(row.list("districts"))
                .setLanguages(row.list("languages"));
        return what.setPeriodFrom(row.date("start_date"))
                .setPeriodUntil(row.date("end_date"))
                .setSchedule(row.optional("schedule"))
                .setFundingProgramme(row.optional("funding_programme"))
                .setFundingUntil(row.date("funding_until"))
                .setCooperationPartners(row.list("cooperation_partners"))
                .setDelegatedBy(row.optional("delegated_by"))
                .setPartOf(row.optional("part_of"))
                .setCapacity(row.number("capacity"))
                .build();
    }
}
