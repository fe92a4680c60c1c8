package de.verzahnt.dashboard.cases;

import java.util.List;
import java.util.Set;

/** Who stands on which side of a case: the anchor's organisation on one, those of the lines on the other. */
public final class Sides {

    private Sides() {}

    /** Names of the organisations on the other side of this one, as far as open lines are concerned. */
    public static List<String> other(CaseDetails about, String organisationId) {
        return about.openLines().stream()
                .map(about::sidesOf)
                .filter(sides -> sides.contains(organisationId))
                .flatMap(Set::stream)
                .filter(side -> !side.equals(organisationId))
                .distinct()
                .map(side -> about.parties().getOrDefault(side, side))
                .toList();
    }
}
