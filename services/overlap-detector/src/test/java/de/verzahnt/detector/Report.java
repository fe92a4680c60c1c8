package de.verzahnt.detector;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody reports; by default an open meeting place in Aachen-Nord. */
record Report(
        String id,
        String title,
        String organisation,
        String field,
        String role,
        List<String> districts,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> partners,
        String description,
        boolean active,
        long revision) {

    static final Provenance PROVENANCE =
            new Provenance(Instant.parse("2026-01-05T08:00:00Z"), "caritas", "test", Channel.API);

    static Report meetingPlace(String id, String organisation) {
        return new Report(
                id,
                "Begegnungscafé",
                organisation,
                "BEGEGNUNG",
                "OPERATIVE",
                List.of("05334002-P-NORD"),
                LocalDate.parse("2020-01-01"),
                null,
                List.of(),
                "Offener Treff",
                true,
                1);
    }

    Report in(String... keys) {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                List.of(keys),
                from,
                until,
                partners,
                description,
                active,
                revision + 1);
    }

    Report about(String otherField) {
        return new Report(
                id,
                title,
                organisation,
                otherField,
                role,
                districts,
                from,
                until,
                partners,
                description,
                active,
                revision + 1);
    }

    Report since(String first) {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                districts,
                LocalDate.parse(first),
                until,
                partners,
                description,
                active,
                revision + 1);
    }

    Report until(String last) {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                districts,
                from,
                LocalDate.parse(last),
                partners,
                description,
                active,
                revision + 1);
    }

    Report with(String partner) {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                districts,
                from,
                until,
                List.of(partner),
                description,
                active,
                revision + 1);
    }

    Report described(String words) {
        return new Report(
                id, title, organisation, field, role, districts, from, until, partners, words, active, revision + 1);
    }

    Report titled(String words) {
        return new Report(
                id,
                words,
                organisation,
                field,
                role,
                districts,
                from,
                until,
                partners,
                description,
                active,
                revision + 1);
    }

    Report inRole(String other) {
        return new Report(
                id,
                title,
                organisation,
                field,
                other,
                districts,
                from,
                until,
                partners,
                description,
                active,
                revision + 1);
    }

    Report withdrawn() {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                districts,
                from,
                until,
                partners,
                description,
                false,
                revision + 1);
    }

    Report again() {
        return new Report(
                id,
                title,
                organisation,
                field,
                role,
                districts,
                from,
                until,
                partners,
                description,
                true,
                revision + 1);
    }

    AgencyActivity activity() {
        return AgencyActivity.newBuilder()
                .setActivityId(id)
                .setOrganisationId(organisation)
                .setOffering(details())
                .setLifecycle(active ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setWithdrawalReason(active ? null : "eingestellt")
                .setRevision(revision)
                .setProvenance(PROVENANCE)
                .build();
    }

    KiProject project() {
        return KiProject.newBuilder()
                .setProjectId(id)
                .setOrganisationId(organisation)
                .setOffering(details())
                .setLifecycle(active ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setWithdrawalReason(active ? null : "eingestellt")
                .setRevision(revision)
                .setProvenance(PROVENANCE)
                .build();
    }

    private OfferingDetails details() {
        return OfferingDetails.newBuilder()
                .setTitle(title)
                .setDescription(description)
                .setField(field)
                .setTargetGroups(List.of("EINWANDERUNGSGESCHICHTE"))
                .setFormat("BEGEGNUNG")
                .setRole(role)
                .setDistricts(districts)
                .setPeriodFrom(from)
                .setPeriodUntil(until)
                .setCooperationPartners(partners)
                .build();
    }
}
