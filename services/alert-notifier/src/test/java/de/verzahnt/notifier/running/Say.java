package de.verzahnt.notifier.running;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Band;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.Channel;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.EntryStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Reason;
import de.verzahnt.events.Rhythm;
import de.verzahnt.events.Sector;
import de.verzahnt.events.Talk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the other services would say. */
public final class Say {

    private static final List<Reason> REASONS = List.of(
            new Reason("PRIOR", "BASE", -4.0, List.of()),
            new Reason("FIELD", "SAME", 2.0, List.of("SPRACHE")),
            new Reason("GENDER", "SAME", 3.0, List.of("FRAUEN")),
            new Reason("FORMAT", "SAME", 1.5, List.of("BEGEGNUNG")),
            new Reason("AREA", "SAME_TOWN", 0.5, List.of("05334020")),
            new Reason("SCHEDULE", "OTHER_TIMES", -0.7, List.of()));

    private Say() {}

    public static Organisation organisation(String id, @Nullable String contact, long revision) {
        return Organisation.newBuilder()
                .setOrganisationId(id)
                .setName("Träger " + id)
                .setType("IA")
                .setSector(Sector.FREE)
                .setBodyId(id)
                .setContactChannel(contact)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(revision)
                .setProvenance(provenance())
                .build();
    }

    /** One of the same body as that other one, with a mailbox of its name. */
    public static Organisation unit(String id, String body) {
        return Organisation.newBuilder(organisation(id, "kontakt@" + id + ".example", 1))
                .setBodyId(body)
                .build();
    }

    /** A municipal integration centre that answers for these districts. */
    public static Organisation centre(String id, @Nullable String contact, String... districts) {
        return Organisation.newBuilder(organisation(id, contact, 1))
                .setType("KI")
                .setSector(Sector.PUBLIC)
                .setResponsibleDistricts(List.of(districts))
                .build();
    }

    /** How this organisation wants to hear of cases, told for the first time: of its area so. */
    public static NotificationSettings settings(String organisation, Rhythm area) {
        return NotificationSettings.newBuilder()
                .setOrganisationId(organisation)
                .setOwnCases(Rhythm.AT_ONCE)
                .setArea(area)
                .setRevision(1)
                .setChangedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .setProvenance(provenance())
                .build();
    }

    /** Something said by a party of a case. */
    public static CaseDecision said(String id, Outcome outcome, String by, String... awaits) {
        return CaseDecision.newBuilder()
                .setDecisionId(id)
                .setOutcome(outcome)
                .setDecidedBy(by)
                .setCapacity(Capacity.PARTY)
                .setText("Was jemand in eigenen Worten schreibt")
                .setValidUntil(outcome == Outcome.ABSPRACHE ? LocalDate.parse("2027-07-31") : null)
                .setEffective(true)
                .setAwaits(List.of(awaits))
                .setDecidedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /** An invitation of a municipal integration centre that is no party. */
    public static CaseDecision invited(String id, String by, Talk talk) {
        return CaseDecision.newBuilder(said(id, Outcome.INVITED, by))
                .setCapacity(Capacity.COORDINATOR)
                .setTalk(talk)
                .build();
    }

    /** The same as it stands after it was taken back. */
    public static CaseDecision undone(CaseDecision said) {
        return CaseDecision.newBuilder(said)
                .setStatus(EntryStatus.UNDONE)
                .setEffective(false)
                .build();
    }

    /** The same case in which this was said. */
    public static OverlapCase saying(OverlapCase state, CaseDecision... said) {
        return OverlapCase.newBuilder(state).setDecisions(Arrays.asList(said)).build();
    }

    public static AgencyActivity activity(String id, String organisation, String title) {
        return AgencyActivity.newBuilder()
                .setActivityId(id)
                .setOrganisationId(organisation)
                .setOffering(OfferingDetails.newBuilder()
                        .setTitle(title)
                        .setDescription("Ein Angebot")
                        .setField("SPRACHE")
                        .setFormat("BEGEGNUNG")
                        .setRole("OPERATIV")
                        .build())
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance())
                .build();
    }

    /**
     * A case of the anchor's organisation with these lines, which asks all its parties; offering and organisation have the
     * same id.
     */
    public static OverlapCase overlap(
            String caseId, long revision, FindingClass findingClass, String anchor, CaseLine... lines) {
        return asking(parties(anchor, lines), caseId, revision, findingClass, anchor, lines);
    }

    private static List<String> parties(String anchor, CaseLine... lines) {
        return Stream.concat(Stream.of(anchor), Arrays.stream(lines).map(CaseLine::getOrganisationId))
                .toList();
    }

    /** The same where the word of these organisations is missing. */
    public static OverlapCase asking(
            List<String> asks,
            String caseId,
            long revision,
            FindingClass findingClass,
            String anchor,
            CaseLine... lines) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return OverlapCase.newBuilder()
                .setCaseId(caseId)
                .setFindingClass(findingClass)
                .setKreis("05334")
                .setAnchorOfferingId(anchor)
                .setAnchorOrganisationId(anchor)
                .setLines(Arrays.asList(lines))
                .setParties(parties(anchor, lines))
                .setAsks(asks)
                .setStatus(CaseStatus.OPEN)
                .setRevision(revision)
                .setRulesVersion("v1")
                .setOpenedAt(now)
                .setChangedAt(now)
                .setDisclosedAt(findingClass == FindingClass.DOPPELSTRUKTUR ? now.plus(Duration.ofDays(14)) : null)
                .build();
    }

    public static CaseLine line(String organisation) {
        return line(organisation, Band.HINWEIS);
    }

    /** The same where both meet there. */
    public static CaseLine lineIn(String district, String organisation) {
        return CaseLine.newBuilder(line(organisation))
                .setReasons(List.of(new Reason("AREA", "SAME_TOWN", 0.5, List.of(district))))
                .build();
    }

    /** It was withdrawn. */
    public static CaseLine closedIn(String district, String organisation) {
        return CaseLine.newBuilder(lineIn(district, organisation))
                .setStatus(LineStatus.CLOSED)
                .setClosingReason(ClosingReason.WITHDRAWN)
                .build();
    }

    public static CaseLine settled(String organisation) {
        return CaseLine.newBuilder(line(organisation))
                .setStatus(LineStatus.SETTLED)
                .setSettledBy("absprache")
                .build();
    }

    public static CaseLine line(String organisation, Band band) {
        return CaseLine.newBuilder()
                .setOfferingId(organisation)
                .setOrganisationId(organisation)
                .setStatus(LineStatus.OPEN)
                .setBand(band)
                .setProbability(0.8734)
                .setBits(2.8)
                .setReasons(REASONS)
                .setOpenedAt(Instant.parse("2026-11-02T09:00:00Z"))
                .build();
    }

    private static Provenance provenance() {
        return new Provenance(Instant.parse("2026-11-02T09:00:00Z"), "test", "test", Channel.API);
    }
}
