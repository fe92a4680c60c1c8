package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One state of a case, as far as notifying needs it.
 *
 * @param anchorOfferingId the public offering of a DOPPELSTRUKTUR, else the older one
 * @param asks organisationIds whose word is missing, as the law of cases has it
 * @param disclosedAt from when on the steering group sees it; null when it never does
 * @param said all answers and decisions, oldest first
 */
public record CaseState(
        String caseId,
        long revision,
        FindingClass findingClass,
        String kreis,
        String anchorOfferingId,
        String anchorOrganisationId,
        List<LineState> lines,
        Set<String> asks,
        Instant changedAt,
        @Nullable Instant disclosedAt,
        List<Said> said) {

    public CaseState {
        lines = List.copyOf(lines);
        asks = Set.copyOf(asks);
        said = List.copyOf(said);
    }

    /** What is needed of it to see what a later state brings. */
    CaseState withoutReasons() {
        return new CaseState(
                caseId,
                revision,
                findingClass,
                kreis,
                anchorOfferingId,
                anchorOrganisationId,
                lines.stream().map(LineState::withoutReasons).toList(),
                asks,
                changedAt,
                disclosedAt,
                said);
    }

    boolean isOver() {
        return lines.stream().allMatch(LineState::isClosed);
    }

    boolean isOpen() {
        return lines.stream().anyMatch(line -> line.status() == LineStatus.OPEN);
    }

    /** The line of this offering. */
    public Optional<LineState> line(String offeringId) {
        return lines.stream()
                .filter(line -> line.offeringId().equals(offeringId))
                .findFirst();
    }

    /** What was said under this id. */
    public Optional<Said> said(@Nullable String decisionId) {
        return said.stream().filter(one -> one.decisionId().equals(decisionId)).findFirst();
    }

    /** Both sides of these lines. */
    Set<String> sidesOf(List<LineState> of) {
        Set<String> sides = new LinkedHashSet<>();
        of.forEach(line -> sides.addAll(CaseLaw.sides(anchorOrganisationId, line.organisationId())));
        return sides;
    }

    /** Lines that somebody speaks of; those that have ended only where no other is left. */
    List<LineState> spokenOfBy(Said one) {
        List<LineState> meant = lines.stream().filter(one::speaksOf).toList();
        List<LineState> standing =
                meant.stream().filter(line -> !line.isClosed()).toList();
        return standing.isEmpty() ? meant : standing;
    }
}
