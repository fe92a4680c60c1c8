package de.verzahnt.detector.cases;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Entry;
import de.verzahnt.cases.Line;
import de.verzahnt.cases.Question;
import de.verzahnt.events.Band;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import de.verzahnt.events.Talk;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case file as the event that everybody reads. What has not been heard yet stays inside. */
final class OverlapCaseMapping {

    private OverlapCaseMapping() {}

    static OverlapCase toEvent(CaseFile file, Question question) {
        return OverlapCase.newBuilder()
                .setCaseId(file.caseId())
                .setFindingClass(FindingClass.valueOf(question.findingClass().name()))
                .setKreis(question.kreis())
                .setAnchorOfferingId(question.anchorOfferingId())
                .setAnchorOrganisationId(question.anchorOrganisationId())
                .setLines(file.lines().stream().map(OverlapCaseMapping::line).toList())
                .setParties(List.copyOf(CaseLaw.parties(file)))
                .setStatus(de.verzahnt.events.CaseStatus.valueOf(file.status().name()))
                .setDecisions(
                        file.heard().stream().map(OverlapCaseMapping::decision).toList())
                .setRevision(file.told().revision())
                .setRulesVersion(question.rulesVersion())
                .setOpenedAt(question.openedAt())
                .setChangedAt(file.told().changedAt())
                .setDisclosedAt(file.disclosedAt())
                .setSettledFor(file.settledFor())
                .setAsks(file.asks())
                .build();
    }

    private static CaseLine line(Line line) {
        Finding finding = line.pair().finding();
        return CaseLine.newBuilder()
                .setOfferingId(line.offeringId())
                .setOrganisationId(line.organisationId())
                .setStatus(de.verzahnt.events.LineStatus.valueOf(line.status().name()))
                .setBand(Band.valueOf(finding.band().name()))
                .setProbability(finding.score().probability())
                .setBits(finding.score().bits())
                .setReasons(finding.score().weights().stream()
                        .map(OverlapCaseMapping::reason)
                        .toList())
                .setMitigations(finding.mitigations().stream().map(Enum::name).toList())
                .setOpenedAt(line.openedAt())
                .setClosedAt(line.closedAt())
                .setClosingReason(
                        line.closingReason() == null
                                ? null
                                : ClosingReason.valueOf(line.closingReason().name()))
                .setSettledBy(line.settledBy())
                .build();
    }

    private static Reason reason(Weight weight) {
        return new Reason(weight.comparison(), weight.level(), weight.bits(), weight.evidence());
    }

    private static @Nullable Talk talk(de.verzahnt.cases.@Nullable Talk talk) {
        return talk == null ? null : new Talk(talk.startsAt(), talk.endsAt(), talk.place());
    }

    private static CaseDecision decision(Entry entry) {
        return CaseDecision.newBuilder()
                .setDecisionId(entry.decisionId())
                .setOutcome(de.verzahnt.events.Outcome.valueOf(entry.outcome().name()))
                .setDecidedBy(entry.decidedBy())
                .setCapacity(Capacity.valueOf(entry.speaker().name()))
                .setText(entry.text())
                .setValidUntil(entry.validUntil())
                .setDismissalReason(
                        entry.dismissalReason() == null ? null : DismissalReason.valueOf(entry.dismissalReason()))
                .setLines(entry.lines())
                .setEffective(entry.effective())
                .setStatus(de.verzahnt.events.EntryStatus.valueOf(entry.status().name()))
                .setAwaits(entry.awaits())
                .setDecidedAt(entry.decidedAt())
                .setTalk(talk(entry.talk()))
                .build();
    }
}
