package de.verzahnt.benchmark.decisions;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a log holds, in memory: a KI below its city, the Caritas, and an offering of each unless told otherwise. */
final class Story {

    /** Said in a case, and never to be written anywhere. */
    static final String SECRET = "Das haben wir am Telefon besprochen.";

    static final Instant BEFORE = Asked.AT.minusSeconds(86_400);
    private static final String TOPIC = "vz.agency-activity.v1";

    private final Map<String, List<OverlapCase>> cases = new TreeMap<>();
    private final Map<String, DecisionRecorded> said = new TreeMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, Organisation> organisations = new TreeMap<>();

    static Story empty() {
        Story story = new Story();
        story.organisation("stadt", null, Sector.PUBLIC).organisation(Asked.KI, "stadt", Sector.PUBLIC);
        return story.organisation(Asked.CARITAS, null, Sector.FREE);
    }

    static Story withBothOfferings() {
        return empty().reported(BEFORE, activity(Asked.ANCHOR, Asked.KI, "Sprachcafé"))
                .reported(BEFORE, activity(Asked.LINE, Asked.CARITAS, "Café Deutsch"));
    }

    Story organisation(String id, @Nullable String parent, Sector sector) {
        organisations.put(id, organisationOf(id, parent, sector));
        return this;
    }

    Story reported(Instant at, AgencyActivity activity) {
        wordings.add(Wording.of(TOPIC, at, OfferingEvent.of(activity)));
        return this;
    }

    Story told(Asked... states) {
        for (Asked one : states) {
            OverlapCase state = one.state();
            cases.computeIfAbsent(state.getCaseId(), id -> new ArrayList<>()).add(state);
        }
        return this;
    }

    Story agreement(String id, String to) {
        said.put(id, agreementOf(id, to));
        return this;
    }

    Records records() {
        return new Records(cases, said, Offerings.of(wordings), new Organisations(organisations), 0);
    }

    Lesson lesson() {
        return Lesson.of(records());
    }

    static Organisation organisationOf(String id, @Nullable String parent, Sector sector) {
        return Organisation.newBuilder()
                .setOrganisationId(id)
                .setName("Name, " + id)
                .setType(sector == Sector.FREE ? "WOHLFAHRTSVERBAND" : "KOMMUNE")
                .setSector(sector)
                .setParentOrganisation(parent)
                .setBodyId(parent == null ? id : parent)
                .setContactChannel("post@" + id + ".example")
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(id))
                .build();
    }

    static AgencyActivity activity(String id, String organisation, String title) {
        return AgencyActivity.newBuilder()
                .setActivityId(id)
                .setOrganisationId(organisation)
                .setOffering(offering(title))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(organisation))
                .build();
    }

    static KiProject project(String id, String organisation, String title) {
        return KiProject.newBuilder()
                .setProjectId(id)
                .setOrganisationId(organisation)
                .setOffering(offering(title))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(organisation))
                .build();
    }

    private static OfferingDetails offering(String title) {
        return OfferingDetails.newBuilder()
                .setTitle(title)
                .setDescription("Deutsch sprechen bei Kaffee, \"offen\" für alle.")
                .setField("SPRACHE")
                .setTargetGroups(List.of("GEFLUECHTETE", "FRAUEN"))
                .setFormat("BEGEGNUNG")
                .setRole("OPERATIVE")
                .setDistricts(List.of("05334002"))
                .build();
    }

    static AgencyActivity withdrawn(AgencyActivity activity) {
        return AgencyActivity.newBuilder(activity)
                .setLifecycle(Lifecycle.WITHDRAWN)
                .setWithdrawalReason(SECRET)
                .build();
    }

    static DecisionRecorded agreementOf(String id, String to) {
        return DecisionRecorded.newBuilder()
                .setDecisionId(id)
                .setCaseId("case-DOPPELSTRUKTUR")
                .setOutcome(Outcome.AGREED)
                .setDecidedBy(Asked.KI)
                .setCapacity(Capacity.PARTY)
                .setText(SECRET)
                .setRefersTo(to)
                .setDecidedAt(Asked.AT)
                .setProvenance(provenance(Asked.KI))
                .build();
    }

    private static Provenance provenance(String organisation) {
        return new Provenance(Asked.AT, organisation, "secret-source", Channel.API);
    }
}
