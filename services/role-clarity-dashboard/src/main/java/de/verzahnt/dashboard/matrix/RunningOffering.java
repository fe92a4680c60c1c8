package de.verzahnt.dashboard.matrix;

import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Set;

/**
 * What the matrix needs of an offering that runs today.
 *
 * @param bodyId the legal body its organisation belongs to
 * @param sector UNKNOWN as long as the organisation is not in the register
 * @param field the one it was reported under
 * @param fields that and all further ones
 */
record RunningOffering(
        String offeringId,
        String title,
        String organisationId,
        String organisation,
        String bodyId,
        String sector,
        String field,
        Set<String> fields,
        String role,
        List<String> districts) {

    private static final Set<String> STEERING = Set.of("STRATEGIC", "FUNDING", "NETWORK");

    /** Address of its page. */
    public String address() {
        return "/angebote/" + offeringId;
    }

    boolean operative() {
        return role.equals("OPERATIVE");
    }

    boolean operative(String bySector) {
        return operative() && sector.equals(bySector);
    }

    boolean steering() {
        return STEERING.contains(role);
    }

    /** Whether it is run by this organisation or a part of this body. */
    boolean isOf(String organisation) {
        return organisationId.equals(organisation) || bodyId.equals(organisation);
    }

    /** Whether it names the district or a part of it. */
    boolean liesIn(String district, Districts all) {
        return districts.stream().anyMatch(key -> all.contains(district, key));
    }

    /** Whether it lies in the district or is meant for a wider one. */
    boolean reaches(String district, Districts all) {
        return liesIn(district, all) || districts.stream().anyMatch(key -> all.contains(key, district));
    }
}
