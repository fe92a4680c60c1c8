package de.verzahnt.dashboard.rules;

import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The rules in force and how they came about: the shipped book and the decisions on it, followed as the detector does. */
@Component
public class RuleBooks {

    private final ActivationRows rows;
    private final OrganisationNames names;
    private final RuleBook shipped = RuleBook.shipped();

    RuleBooks(ActivationRows rows, OrganisationNames names) {
        this.rows = rows;
        this.names = names;
    }

    /** The book that came with this release. */
    public RuleBook shipped() {
        return shipped;
    }

    /** The book cases come about by now. */
    public RuleBook inForce() {
        return Activation.inForce(
                shipped, rows.all().stream().map(RecordedActivation::activation).toList());
    }

    /** Whether nobody has decided yet on what came with this release, be it only to agree. */
    public boolean isProposal() {
        return inForce().version().equals(shipped.version());
    }

    /** Every decision on this release's book, newest first. */
    public List<RuleVersion> history() {
        List<RecordedActivation> all = rows.all().stream()
                .filter(decided -> decided.activation().base().equals(shipped.version()))
                .toList();
        Map<String, String> authors = names.of(all.stream()
                .map(RecordedActivation::decidedBy)
                .filter(Objects::nonNull)
                .toList());
        List<RuleVersion> history = new ArrayList<>();
        RuleBook before = shipped;
        for (RecordedActivation decided : all) {
            Activation.Outcome outcome = decided.activation().on(shipped, before);
            RuleBook after = outcome instanceof Activation.Outcome.Taken taken ? taken.book() : before;
            history.add(version(decided, authors, before, after));
            before = after;
        }
        Collections.reverse(history);
        return List.copyOf(history);
    }

    private static RuleVersion version(
            RecordedActivation decided, Map<String, String> authors, RuleBook before, RuleBook after) {
        return new RuleVersion(
                decided.activation().version(),
                decided.decidedBy() == null ? null : authors.get(decided.decidedBy()),
                decided.reason(),
                decided.decidedAt(),
                RuleChange.between(before, after),
                Adjustment.values(after),
                !before.version().equals(after.version()));
    }
}
