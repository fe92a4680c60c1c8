package de.verzahnt.dashboard.matrix;

import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Set;

/** What the matrix needs of an offering that runs today. */
record RunningOffering(Set<String> fields, String role, String sector, List<String> districts) {

    private static final Set<String> STEERING = Set.of("STRATEGIC", "FUNDING", "NETWORK");

    boolean operative() {
        return role.equals("OPERATIVE");
    }

    boolean publicOperative() {
        return operative() && sector.equals("PUBLIC");
    }

    boolean freeOperative() {
        return operative() && sector.equals("FREE");
    }

    /** By a network, or by somebody who is not in the register yet. */
    boolean otherOperative() {
        return operative() && !publicOperative() && !freeOperative();
    }

    boolean steering() {
        return STEERING.contains(role);
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
