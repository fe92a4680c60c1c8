package de.verzahnt.dashboard.roles;

import de.verzahnt.reference.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at one time about one field and place.
 *
 * @param revision which of the versions this is, from 1
 * @param validFrom first day on which it holds
 * @param validUntil last day; null when it has no end
 * @param operative organisationIds of those who should be operative; none where a sector is meant
 * @param operativeSector PUBLIC or FREE where no organisation is named; else null
 * @param steering organisationIds of those who should steer; none when nothing is agreed about it
 * @param decision by which decision, in words
 * @param recordedBy organisationId of the steering group
 */
public record AgreedVersion(
        long revision,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<String> operative,
        @Nullable Sector operativeSector,
        List<String> steering,
        String decision,
        String recordedBy,
        Instant recordedAt) {

    public AgreedVersion {
        operative = List.copyOf(operative);
        steering = List.copyOf(steering);
    }

    /** Whether its last day has not passed on this day. */
    boolean lasts(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** The same under this number. */
    AgreedVersion numbered(long number) {
        return new AgreedVersion(
                number, validFrom, validUntil, operative, operativeSector, steering, decision, recordedBy, recordedAt);
    }

    /** Whether it says the same; who recorded it and when does not matter. */
    boolean saysTheSameAs(AgreedVersion other) {
        return equals(new AgreedVersion(
                revision,
                other.validFrom,
                other.validUntil,
                other.operative,
                other.operativeSector,
                other.steering,
                other.decision,
                recordedBy,
                recordedAt));
    }
}
