package de.verzahnt.dashboard.testing;

import de.verzahnt.events.Band;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.EntryStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases as the detector would tell them. */
public final class CaseStory {

    private static final List<Reason> REASONS = List.of(
            new Reason("PRIOR", "BASE", -4.0, List.of()),
            new Reason("FIELD", "SAME", 2.0, List.of("SPRACHE")),
            new Reason("FORMAT", "SAME", 2.0, List.of("BEGEGNUNG")),
            new Reason("ORIGIN", "SAME", 1.0, List.of("GEFLUECHTETE")),
            new Reason("AGE", "NEITHER_NAMES", 0.0, List.of()),
            new Reason("GENDER", "SAME", 1.0, List.of("FRAUEN")),
            new Reason("AREA", "SAME_QUARTER", 2.0, List.of("05334002-P-OST")),
            new Reason("LANGUAGES", "SHARED", 0.3, List.of("ar", "de")),
            new Reason("SCHEDULE", "OTHER_TIMES", -0.7, List.of()),
            new Reason("TITLE", "SIMILAR", 0.7, List.of("sprachcafé")));

    private CaseStory() {}

    /** A case of this class between the KI's cafe and the agency's, disclosed in so many days from now. */
    public static OverlapCase.Builder meeting(
            String caseId, FindingClass findingClass, @Nullable Integer disclosedInDays) {
        return OverlapCase.newBuilder()
                .setCaseId(caseId)
                .setFindingClass(findingClass)
                .setKreis("05334")
                .setAnchorOfferingId(Story.KI_CAFE)
                .setAnchorOrganisationId(Story.KI)
                .setLines(List.of(line(Story.AGENCY_CAFE, Story.AGENCY)))
                .setParties(List.of(Story.KI, Story.AGENCY))
                .setAsks(List.of(Story.KI, Story.AGENCY))
                .setStatus(CaseStatus.OPEN)
                .setRevision(1)
                .setRulesVersion("v1")
                .setOpenedAt(FixedClock.NOW.minus(Duration.ofDays(3)))
                .setChangedAt(FixedClock.NOW.minus(Duration.ofDays(3)))
                .setDisclosedAt(disclosedInDays == null ? null : FixedClock.NOW.plus(Duration.ofDays(disclosedInDays)));
    }

    /** An open line with ten reasons that sum to 4.3 bits. */
    public static CaseLine line(String offeringId, String organisationId) {
        return CaseLine.newBuilder()
                .setOfferingId(offeringId)
                .setOrganisationId(organisationId)
                .setStatus(LineStatus.OPEN)
                .setBand(Band.HINWEIS)
                .setProbability(0.9517)
                .setBits(4.3)
                .setReasons(REASONS)
                .setOpenedAt(FixedClock.NOW.minus(Duration.ofDays(3)))
                .build();
    }

    /** An open line whose offerings the rules saw meet in this district, for no other reason. */
    public static CaseLine lineIn(String districtKey) {
        return CaseLine.newBuilder(line(Story.AGENCY_CAFE, Story.AGENCY))
                .setReasons(List.of(new Reason("AREA", "SAME_TOWN", 2.0, List.of(districtKey))))
                .build();
    }

    /** A proposal as the case carries it, and whose consent it awaits. */
    public static CaseDecision proposed(String decisionId, Outcome outcome, String by, String... awaits) {
        return said(decisionId, outcome, by)
                .setStatus(EntryStatus.PROPOSED)
                .setAwaits(List.of(awaits))
                .build();
    }

    /** Something that holds, as the case carries it. */
    public static CaseDecision holding(String decisionId, Outcome outcome, String by) {
        return said(decisionId, outcome, by)
                .setStatus(outcome == Outcome.STATEMENT ? EntryStatus.NOTED : EntryStatus.EFFECTIVE)
                .setEffective(true)
                .build();
    }

    private static CaseDecision.Builder said(String decisionId, Outcome outcome, String by) {
        return CaseDecision.newBuilder()
                .setDecisionId(decisionId)
                .setOutcome(outcome)
                .setDecidedBy(by)
                .setCapacity(Capacity.PARTY)
                .setText("Wir sehen das so.")
                .setEffective(false)
                .setDecidedAt(FixedClock.NOW.minus(Duration.ofDays(1)));
    }

    /** An Absprache whose last day was yesterday. */
    public static CaseDecision ranOut(String decisionId, String by) {
        return said(decisionId, Outcome.ABSPRACHE, by)
                .setStatus(EntryStatus.EXPIRED)
                .setValidUntil(LocalDate.of(2026, 2, 28))
                .build();
    }
}
