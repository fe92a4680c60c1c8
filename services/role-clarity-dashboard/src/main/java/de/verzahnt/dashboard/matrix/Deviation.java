package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.roles.RoleView;
import java.util.List;

/**
 * Where life differs from an agreed role.
 *
 * @param role what is agreed
 * @param who names of those it is about
 * @param offerings what shows it; none where nothing is reported
 */
public record Deviation(Kind kind, RoleView role, List<String> who, List<RunningOffering> offerings) {

    public Deviation {
        who = List.copyOf(who);
        offerings = List.copyOf(offerings);
    }

    /** What differs; those first that matter most. */
    public enum Kind {
        /** None of those who should be operative is. */
        MISSING(Weight.FIRST),
        /** Somebody is operative who should not be. */
        OTHER(Weight.SECOND),
        /** Another one steers than agreed. */
        STEERED_BY_OTHER(Weight.SECOND),
        /** Some of those who should be operative are not. */
        PARTLY(Weight.THIRD),
        /** Somebody steers beside those who should. */
        ALSO_STEERED(Weight.THIRD),
        /** Nobody steers. */
        NOT_STEERED(Weight.THIRD);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }
    }

    /** How soon somebody should look at it. */
    public enum Weight {
        FIRST,
        SECOND,
        THIRD
    }

    public Weight weight() {
        return kind.weight;
    }
}
