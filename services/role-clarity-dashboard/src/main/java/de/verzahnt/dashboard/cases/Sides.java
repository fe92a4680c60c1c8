package de.verzahnt.dashboard.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who stands on which side of a case: the anchor's organisation on one, those of the lines on the other. */
public final class Sides {

    private Sides() {}

    /** Names of the organisations on the other side of this one, as far as open lines are concerned. */
    public static Collection<String> other(CaseDetails about, String organisationId) {
        OfferingSide anchor = about.anchor();
        if (!anchor.organisationId().equals(organisationId)) {
            return List.of(anchor.organisation());
        }
        Map<String, String> free = new LinkedHashMap<>();
        about.openLines().stream()
                .map(CaseLineDetails::offering)
                .forEach(line -> free.put(line.organisationId(), line.organisation()));
        return free.values();
    }
}
