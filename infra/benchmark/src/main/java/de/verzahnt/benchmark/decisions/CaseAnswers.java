package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.trial.PairKey;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of one case say of their pairs, as the case stands now. */
record CaseAnswers(Records records, Verdicts verdicts, List<OverlapCase> states, OverlapCase now) {

    /** Signals ask about one place, links ask nothing. */
    private static final Set<FindingClass> ASK_ABOUT_PAIRS = EnumSet.of(
            FindingClass.DOPPELSTRUKTUR,
            FindingClass.PARALLEL,
            FindingClass.PUBLIC_PARALLEL,
            FindingClass.DOUBLE_ENTRY);

    private static final int ALL_SAY_SO = 3;
    private static final int MOST_SAY_SO = 2;

    /** Of all cases. */
    static List<Answer> of(Records records, Verdicts verdicts) {
        return records.cases().values().stream()
                .map(states -> new CaseAnswers(records, verdicts, states, states.get(states.size() - 1)))
                .flatMap(CaseAnswers::answers)
                .toList();
    }

    private Stream<Answer> answers() {
        return ASK_ABOUT_PAIRS.contains(now.getFindingClass())
                ? now.getLines().stream().map(this::answer)
                : Stream.empty();
    }

    private Answer answer(CaseLine line) {
        Optional<CaseDecision> settling = now.getDecisions().stream()
                .filter(one -> one.getDecisionId().equals(line.getSettledBy()))
                .findFirst();
        if (settling.isPresent()) {
            return settled(line, settling.get());
        }
        return line.getStatus() == LineStatus.CLOSED ? ended(line) : LeftOut.NOT_DECIDED;
    }

    private Answer settled(CaseLine line, CaseDecision by) {
        Optional<String> label = label(by);
        if (label.isEmpty()) {
            return LeftOut.SAYS_NOTHING;
        }
        Voices voices = Voices.of(
                line, now, one -> one.equals(by) || label(one).equals(label) || agreesTo(one, by.getDecisionId()));
        boolean all = records.organisations()
                .bodies(voices.speakers())
                .containsAll(records.organisations()
                        .bodies(List.of(now.getAnchorOrganisationId(), line.getOrganisationId())));
        if (!all && !voices.steering()) {
            return LeftOut.ONE_SIDE;
        }
        String reason = by.getDismissalReason() == null ? "" : " " + by.getDismissalReason();
        String why = by.getOutcome() + reason + (all ? ", both sides" : ", steering group");
        return decided(line, label.get(), all ? ALL_SAY_SO : MOST_SAY_SO, why, voices.last());
    }

    private Optional<String> label(CaseDecision one) {
        return verdicts.label(now.getFindingClass(), one.getOutcome(), one.getDismissalReason());
    }

    private boolean agreesTo(CaseDecision one, String decisionId) {
        @Nullable DecisionRecorded words = records.said().get(one.getDecisionId());
        return one.getOutcome() == Outcome.AGREED && words != null && decisionId.equals(words.getRefersTo());
    }

    /** Whoever withdraws one of two entries says that it was one too many; two withdrawn say nothing. */
    private Answer ended(CaseLine line) {
        boolean oneIsLeft = records.offerings().stands(now.getAnchorOfferingId())
                != records.offerings().stands(line.getOfferingId());
        @Nullable ClosingReason reason = line.getClosingReason();
        if (reason == null || !oneIsLeft) {
            return LeftOut.ENDED;
        }
        Instant at = Objects.requireNonNullElse(line.getClosedAt(), now.getChangedAt());
        return verdicts.label(now.getFindingClass(), reason, null)
                .<Answer>map(label -> decided(line, label, MOST_SAY_SO, reason.name(), at))
                .orElse(LeftOut.ENDED);
    }

    private Decided decided(CaseLine line, String label, int certainty, String why, Instant at) {
        PairKey pair = PairKey.of(now.getAnchorOfferingId(), line.getOfferingId());
        return new Decided(pair, label, certainty, why, askedBy(line), line.getOpenedAt(), at);
    }

    /** Version of the rules in the first state that told the finding as it was decided. */
    private String askedBy(CaseLine decided) {
        return states.stream()
                .filter(state -> state.getLines().stream()
                        .anyMatch(line -> line.getOfferingId().equals(decided.getOfferingId())
                                && line.getOpenedAt().equals(decided.getOpenedAt())))
                .findFirst()
                .orElse(now)
                .getRulesVersion();
    }
}
