package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.Band;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as the detector tells it: one anchor of the KI, one line of the Caritas, and what was said. */
final class Asked {

    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    static final String ANCHOR = "ki/sprachcafe";
    static final String LINE = "caritas/cafe-deutsch";
    static final String KI = "ki";
    static final String CARITAS = "caritas";

    private final FindingClass findingClass;
    private final List<CaseDecision.Builder> said = new ArrayList<>();
    private final CaseLine.Builder line = CaseLine.newBuilder()
            .setOfferingId(LINE)
            .setOrganisationId(CARITAS)
            .setStatus(LineStatus.OPEN)
            .setBand(Band.HINWEIS)
            .setProbability(0.9)
            .setBits(3.2)
            .setReasons(List.of())
            .setMitigations(List.of())
            .setOpenedAt(AT);
    private String rules = "v2";

    private Asked(FindingClass findingClass) {
        this.findingClass = findingClass;
    }

    static Asked about(FindingClass findingClass) {
        return new Asked(findingClass);
    }

    Asked says(String who, String id, Outcome outcome) {
        return says(who, id, outcome, null);
    }

    Asked dismisses(String who, String id, DismissalReason reason) {
        return says(who, id, Outcome.DISMISSED, reason);
    }

    Asked steeringSays(String id, Outcome outcome) {
        says("lenkungsgruppe", id, outcome, null);
        said.get(said.size() - 1).setCapacity(Capacity.STEERING_GROUP);
        return this;
    }

    /** One hour after the other; counts until {@link #withoutEffect}. */
    private Asked says(String who, String id, Outcome outcome, @Nullable DismissalReason reason) {
        said.add(CaseDecision.newBuilder()
                .setDecisionId(id)
                .setOutcome(outcome)
                .setDecidedBy(who)
                .setCapacity(Capacity.PARTY)
                .setText(Story.SECRET)
                .setDismissalReason(reason)
                .setLines(List.of())
                .setEffective(true)
                .setDecidedAt(AT.plusSeconds(3600L * (said.size() + 1))));
        return this;
    }

    Asked withoutEffect(String id) {
        said.stream().filter(one -> one.getDecisionId().equals(id)).forEach(one -> one.setEffective(false));
        return this;
    }

    Asked cameBack(Instant at) {
        line.setOpenedAt(at);
        return this;
    }

    /** Everything so much later. */
    Asked later(Instant by) {
        long seconds = by.getEpochSecond() - AT.getEpochSecond();
        said.forEach(one -> one.setDecidedAt(one.getDecidedAt().plusSeconds(seconds)));
        line.setOpenedAt(by);
        return this;
    }

    Asked settledBy(String id) {
        line.setStatus(LineStatus.SETTLED);
        line.setSettledBy(id);
        return this;
    }

    Asked ended(ClosingReason reason) {
        line.setStatus(LineStatus.CLOSED);
        line.setClosingReason(reason);
        line.setClosedAt(AT.plusSeconds(90_000));
        return this;
    }

    Asked betweenAnchorAnd(String offeringId) {
        line.setOfferingId(offeringId);
        return this;
    }

    Asked byRules(String version) {
        rules = version;
        return this;
    }

    OverlapCase state() {
        return OverlapCase.newBuilder()
                .setCaseId("case-" + findingClass)
                .setFindingClass(findingClass)
                .setKreis("05334")
                .setAnchorOfferingId(ANCHOR)
                .setAnchorOrganisationId(KI)
                .setLines(List.of(line.build()))
                .setParties(List.of(KI, CARITAS))
                .setStatus(CaseStatus.OPEN)
                .setDecisions(said.stream().map(CaseDecision.Builder::build).toList())
                .setRevision(1)
                .setRulesVersion(rules)
                .setOpenedAt(AT)
                .setChangedAt(AT)
                .build();
    }
}
