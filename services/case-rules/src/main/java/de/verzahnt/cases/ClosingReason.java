package de.verzahnt.cases;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Why a finding ended by itself. */
public enum ClosingReason {
    WITHDRAWN,
    PERIOD_ENDED,
    MOVED,
    SCORE_DROPPED,
    COOPERATION_DECLARED,
    CLASS_CHANGED,
    RULES_CHANGED,
    /** It stands, but the case of an offering that is like both its sides asks the same of more. */
    COVERED,
    /** What was asked about the role of an offering is no longer so. */
    ROLE_CLEARED,
    /** Somebody meets the demand now. */
    DEMAND_MET,
    /** The demand is no longer counted. */
    DEMAND_GONE;

    private static final Set<Mitigation> DECLARED =
            EnumSet.of(Mitigation.COOPERATION, Mitigation.DELEGATION, Mitigation.PART_OF, Mitigation.SERIES);

    /** Whether what comes back after this is new to those concerned; else an answer given before still holds. */
    public boolean reopens() {
        return this != RULES_CHANGED && this != SCORE_DROPPED && this != COVERED;
    }

    /** Why a finding that stood does not stand under this verdict. */
    public static ClosingReason of(Verdict verdict) {
        if (verdict instanceof Verdict.Found found) {
            return isDeclared(found.finding()) ? COOPERATION_DECLARED : CLASS_CHANGED;
        }
        Gate gate = ((Verdict.None) verdict).gate();
        return switch (gate) {
            case NO_COMMON_AREA -> MOVED;
            case NO_COMMON_PERIOD -> PERIOD_ENDED;
            default -> SCORE_DROPPED;
        };
    }

    private static boolean isDeclared(Finding now) {
        return now.findingClass() == FindingClass.RELATED
                && now.mitigations().stream().anyMatch(DECLARED::contains);
    }
}
