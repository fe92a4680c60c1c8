package de.verzahnt.rules.compare;

import de.verzahnt.reference.TargetGroups;
import java.util.Set;

/** How the people of one offering stand to those of another in one respect. */
enum TraitRelation {
    SAME,
    /** One includes the other, or they have somebody in common. */
    TOUCHING,
    APART;

    /** Neither side may be empty. */
    static TraitRelation of(Set<String> a, Set<String> b, TargetGroups groups) {
        boolean aCovers = b.stream().allMatch(code -> covers(a, code, groups));
        boolean bCovers = a.stream().allMatch(code -> covers(b, code, groups));
        if (aCovers && bCovers) {
            return SAME;
        }
        boolean touch = a.stream().anyMatch(code -> covers(b, code, groups))
                || b.stream().anyMatch(code -> covers(a, code, groups));
        return touch ? TOUCHING : APART;
    }

    private static boolean covers(Set<String> wide, String code, TargetGroups groups) {
        return wide.stream().anyMatch(w -> groups.includes(w, code));
    }
}
