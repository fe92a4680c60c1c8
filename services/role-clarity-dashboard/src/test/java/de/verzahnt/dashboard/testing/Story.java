package de.verzahnt.dashboard.testing;

import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Tells the read model a small story, by the same events that come from Kafka: the KI of the town and the
 * Integrationsagentur of a welfare association both run a language cafe in the east of Aachen.
 */
public class Story {

    public static final String KI = "ki-stadt-aachen";
    public static final String OTHER_KI = "ki-koeln";
    public static final String COORDINATING_KI = "ki-kreis-aachen";
    public static final String NEIGHBOUR_KI = "ki-eschweiler";
    public static final String STEERING_GROUP = "staedteregion-aachen";
    public static final String AGENCY = "diakonie-aachen-ia";
    public static final String SISTER = "diakonie-aachen-mbe";
    public static final String OTHER_AGENCY = "caritas-aachen-ia";
    public static final String KI_CAFE = "ki-stadt-aachen/sprachcafe-ost";
    public static final String AGENCY_CAFE = "diakonie-aachen/sprachcafe-rehmplatz";
    public static final String OTHER_CAFE = "caritas-aachen/cafe-international";

    private static final Provenance ORIGIN = new Provenance(FixedClock.NOW, "verzahnt-test", "test", Channel.API);

    private final List<Projection<?>> projections;

    Story(List<Projection<?>> projections) {
        this.projections = projections;
    }

    /** Feeds one event as the projector would. */
    public void hears(String key, SpecificRecord event) {
        projections.stream()
                .filter(projection -> projection.topic().type().isInstance(event))
                .forEach(projection -> projection.apply(key, event));
    }

    /** The organisations and the three cafes. */
    public void beginsWithThreeCafes() {
        organisation(KI, "Kommunales Integrationszentrum der Stadt Aachen", "KI", Sector.PUBLIC, KI, "05334002");
        organisation(OTHER_KI, "Kommunales Integrationszentrum Köln", "KI", Sector.PUBLIC, OTHER_KI, "05315");
        organisation(STEERING_GROUP, "Lenkungsgruppe", "NETZWERK", Sector.NONE, STEERING_GROUP, "05334");
        organisation(AGENCY, "Diakonie Aachen – Integrationsagentur", "IA", Sector.FREE, "diakonie-aachen", null);
        organisation(SISTER, "Diakonie Aachen – MBE", "MBE", Sector.FREE, "diakonie-aachen", null);
        organisation(OTHER_AGENCY, "Caritas Aachen – Integrationsagentur", "IA", Sector.FREE, "caritas-aachen", null);
        project(KI_CAFE, KI, "Sprachcafé Ost");
        activity(AGENCY_CAFE, AGENCY, "Sprachcafé am Rehmplatz");
        activity(OTHER_CAFE, OTHER_AGENCY, "Café International");
    }

    /** Two more municipal integration centres in the Kreis of the cafes: one answers for their town too, one for another. */
    public void hasFurtherCentres() {
        organisation(
                COORDINATING_KI,
                "Kommunales Integrationszentrum des Kreises",
                "KI",
                Sector.PUBLIC,
                COORDINATING_KI,
                "05334");
        organisation(
                NEIGHBOUR_KI,
                "Kommunales Integrationszentrum Eschweiler",
                "KI",
                Sector.PUBLIC,
                NEIGHBOUR_KI,
                "05334012");
    }

    /** Those, and the case {@code c1}: the cafe of the KI meets that of the agency, in clarification for eleven days more. */
    public void beginsWithACaseOfTwoCafes() {
        beginsWithThreeCafes();
        hears("c1", CaseStory.meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).build());
    }

    /** A party refuses this proposal. */
    public void saysNo(String caseId, String decisionId, String proposal, String by) {
        hears(
                caseId,
                said(caseId, decisionId, Outcome.STATEMENT, by)
                        .setText("So geht es für uns nicht.")
                        .setRefersTo(proposal)
                        .build());
    }

    /** A party proposes an Absprache between the KI and the agency. */
    public void proposesAbsprache(String caseId, String decisionId, String by, String scope, String validUntil) {
        hears(
                caseId,
                said(caseId, decisionId, Outcome.ABSPRACHE, by)
                        .setParties(List.of(KI, AGENCY))
                        .setScope(scope)
                        .setValidUntil(LocalDate.parse(validUntil))
                        .build());
    }

    /** The KI proposes an Absprache that somebody looks after, until the end of the year. */
    public void absprache(String caseId, String decisionId, String scope, String responsible, String reviewFrom) {
        hears(
                caseId,
                said(caseId, decisionId, Outcome.ABSPRACHE, KI)
                        .setParties(List.of(KI, AGENCY))
                        .setScope(scope)
                        .setValidUntil(LocalDate.parse("2026-12-31"))
                        .setResponsible(responsible)
                        .setReviewFrom(LocalDate.parse(reviewFrom))
                        .build());
    }

    /** A party agrees to this proposal. */
    public void agrees(String caseId, String decisionId, String proposal, String by) {
        hears(
                caseId,
                said(caseId, decisionId, Outcome.AGREED, by)
                        .setText("")
                        .setRefersTo(proposal)
                        .build());
    }

    /** Somebody says something, and it is on its way into the case. */
    public void says(String caseId, String decisionId, String by, String text) {
        hears(
                caseId,
                said(caseId, decisionId, Outcome.STATEMENT, by).setText(text).build());
    }

    private static DecisionRecorded.Builder said(String caseId, String decisionId, Outcome outcome, String by) {
        return DecisionRecorded.newBuilder()
                .setDecisionId(decisionId)
                .setCaseId(caseId)
                .setOutcome(outcome)
                .setDecidedBy(by)
                .setCapacity(Capacity.PARTY)
                .setText("Wir sehen das so.")
                .setDecidedAt(FixedClock.NOW)
                .setProvenance(ORIGIN);
    }

    /** An organisation, or a new revision of it. */
    public void organisation(
            String id,
            String name,
            String type,
            Sector sector,
            String body,
            @org.jspecify.annotations.Nullable String responsible) {
        hears(
                id,
                Organisation.newBuilder()
                        .setOrganisationId(id)
                        .setName(name)
                        .setType(type)
                        .setSector(sector)
                        .setHomeDistrict(responsible == null ? "05334002" : responsible)
                        .setBodyId(body)
                        .setResponsibleDistricts(responsible == null ? List.of() : List.of(responsible))
                        .setLifecycle(Lifecycle.ACTIVE)
                        .setRevision(1)
                        .setProvenance(ORIGIN)
                        .build());
    }

    private void activity(String id, String organisation, String title) {
        hears(id, activityOf(id, organisation, title));
    }

    private static AgencyActivity activityOf(String id, String organisation, String title) {
        return AgencyActivity.newBuilder()
                .setActivityId(id)
                .setOrganisationId(organisation)
                .setOffering(cafe(title, "05334002-P-OST"))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(ORIGIN)
                .build();
    }

    /** Nobody has confirmed this cafe since the first moment; at the second it went stale. */
    public void activityGoesStale(String id, String organisation, Instant confirmedAt, Instant wentStaleAt) {
        AgencyActivity current = activityOf(id, organisation, "Sprachcafé am Rehmplatz");
        hears(
                id,
                AgencyActivity.newBuilder(current)
                        .setConfirmedAt(confirmedAt)
                        .setWentStaleAt(wentStaleAt)
                        .build());
    }

    /** Its organisation ends it. */
    public void withdraws(String id, String organisation) {
        hears(
                id,
                AgencyActivity.newBuilder(activityOf(id, organisation, "Sprachcafé am Rehmplatz"))
                        .setLifecycle(Lifecycle.WITHDRAWN)
                        .setWithdrawalReason("Die Räume fehlen.")
                        .setRevision(2)
                        .build());
    }

    /** A public body reports it. */
    public void project(String id, String organisation, String title) {
        project(id, organisation, title, "05334002-P-OST");
    }

    /** A public body reports it for this area. */
    public void project(String id, String organisation, String title, String district) {
        hears(
                id,
                KiProject.newBuilder()
                        .setProjectId(id)
                        .setOrganisationId(organisation)
                        .setOffering(cafe(title, district))
                        .setLifecycle(Lifecycle.ACTIVE)
                        .setRevision(1)
                        .setProvenance(ORIGIN)
                        .build());
    }

    private static OfferingDetails cafe(String title, String district) {
        return OfferingDetails.newBuilder()
                .setTitle(title)
                .setDescription("Offener Treff zum Deutschsprechen für Frauen mit Fluchtgeschichte.")
                .setField("SPRACHE")
                .setTargetGroups(List.of("FRAUEN", "GEFLUECHTETE"))
                .setFormat("BEGEGNUNG")
                .setRole("OPERATIVE")
                .setDistricts(List.of(district))
                .setPeriodFrom(LocalDate.of(2025, 9, 1))
                .setSchedule("FREQ=WEEKLY;BYDAY=TH 10:00-12:00")
                .setLanguages(List.of("de", "ar"))
                .build();
    }
}
