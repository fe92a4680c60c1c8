package de.verzahnt.dashboard.testing;

import de.verzahnt.events.Band;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import java.util.List;

/** Signals about single places as the detector would tell them. */
public final class SignalStory {

    private SignalStory() {}

    /** The agency is asked about its cafe. */
    public static OverlapCase roleHint(String caseId) {
        return CaseStory.meeting(caseId, FindingClass.ROLE_HINT, null)
                .setAnchorOfferingId(Story.AGENCY_CAFE)
                .setAnchorOrganisationId(Story.AGENCY)
                .setLines(List.of(line(
                        Story.AGENCY_CAFE,
                        Story.AGENCY,
                        new Reason("ROLE", "IA_EINZELFALL", 0.0, List.of("IA-NRW", "BERATUNG")))))
                .setParties(List.of(Story.AGENCY))
                .build();
    }

    /** German courses are missing in Eschweiler and Stolberg. */
    public static OverlapCase gap(String caseId) {
        Reason counted = new Reason("DEMAND", "abh.ik_berechtigung", 0.0, List.of("2025-Q4", "40"));
        return CaseStory.meeting(caseId, FindingClass.GAP, null)
                .setAnchorOfferingId("abh.ik_berechtigung@abh-staedteregion")
                .setAnchorOrganisationId("abh-staedteregion")
                .setLines(List.of(line("05334012", Story.KI, counted), line("05334032", Story.KI, counted)))
                .setParties(List.of("abh-staedteregion", Story.KI))
                .build();
    }

    private static CaseLine line(String id, String organisation, Reason reason) {
        return CaseLine.newBuilder()
                .setOfferingId(id)
                .setOrganisationId(organisation)
                .setStatus(LineStatus.OPEN)
                .setBand(Band.ZU_PRUEFEN)
                .setProbability(0.5)
                .setBits(0)
                .setReasons(List.of(reason))
                .setOpenedAt(FixedClock.NOW)
                .build();
    }
}
