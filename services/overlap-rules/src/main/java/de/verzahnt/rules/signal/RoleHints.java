package de.verzahnt.rules.signal;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.RoleHintRule;
import de.verzahnt.reference.TargetGroup;
import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Weight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Offerings whose role is worth a question to those who run them. Conservative: only what was reported in codes counts,
 * never the text, and only offerings for people; work with institutions is what a strategic role is for.
 *
 * <p>Source: the grants of the Land for integration agencies and for municipal centres. Single-case counselling
 * belongs to MBE, JMD and Fluechtlingsberatung, save in a Servicestelle ADA (a programme of its own).
 */
public final class RoleHints {
    private static final String INSTITUTION = "INSTITUTION";

    private final Collection<RoleHintRule> rules;
    private final TargetGroups targetGroups;

    public RoleHints(ReferenceData reference) {
        CodeList<RoleHintRule> list = reference.roleHints();
        rules = list.all();
        targetGroups = reference.targetGroups();
    }

    /** What is worth a question about this offering today; anchor and line are its id. */
    public Optional<Finding> about(Offering offering, LocalDate today) {
        if (offering.period().endedBefore(today) || !isForPeople(offering)) {
            return Optional.empty();
        }
        List<Weight> reasons = rules.stream()
                .filter(rule -> holds(rule, offering))
                .map(rule -> reason(rule, offering))
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.of(FindingClass.ROLE_HINT, offering.id(), offering.id(), reasons));
    }

    private boolean isForPeople(Offering offering) {
        return !offering.targetGroups().isEmpty()
                && offering.targetGroups().stream()
                        .flatMap(code -> targetGroups.find(code).stream())
                        .map(TargetGroup::dimension)
                        .noneMatch(INSTITUTION::equals);
    }

    private static boolean holds(RoleHintRule rule, Offering offering) {
        String programme = offering.fundingProgramme();
        return (rule.programmes().isEmpty()
                        || (programme != null && rule.programmes().contains(programme)))
                && asks(rule.providerTypes(), offering.provider().type())
                && (rule.role() == null || rule.role().equals(offering.role()))
                && asks(rule.fields(), offering.field())
                && asks(rule.formats(), offering.format());
    }

    private static boolean asks(Set<String> codes, String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    private static Weight reason(RoleHintRule rule, Offering offering) {
        String programme = offering.fundingProgramme();
        return rule.programmes().isEmpty() || programme == null
                ? Signal.reason("ROLE", rule.code(), offering.role(), offering.format())
                : Signal.reason("ROLE", rule.code(), programme, offering.format());
    }
}
