package de.verzahnt.dashboard.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who stands on which side of a case: the anchor's organisation on one, those of the lines on the other. */
public final class Sides {

    private Sides() {}

    /** Organisations (id to name) that stand on the other side of this one, as far as open lines are concerned. */
    public static Map<String, String> other(CaseDetails about, String organisationId, List<String> lines) {
        OfferingSide anchor = about.anchor();
        if (!anchor.organisationId().equals(organisationId)) {
            return Map.of(anchor.organisationId(), anchor.organisation());
        }
        Map<String, String> free = new LinkedHashMap<>();
        about.openLines().stream()
                .map(CaseLineDetails::offering)
                .filter(line -> lines.isEmpty() || lines.contains(line.offeringId()))
                .forEach(line -> free.put(line.organisationId(), line.organisation()));
        return free;
    }
}
