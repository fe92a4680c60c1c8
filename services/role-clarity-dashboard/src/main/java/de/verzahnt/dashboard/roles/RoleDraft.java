package de.verzahnt.dashboard.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to record as agreed, as typed: nothing of it is checked yet.
 *
 * @param field code of a field
 * @param place key of a Kreis, a Gemeinde or a Sozialraum
 * @param operative organisationIds, or nothing but {@code PUBLIC} or {@code FREE}: whoever of this sector
 * @param steering organisationIds; may be none
 * @param validFrom first day, ISO
 * @param validUntil last day, ISO; null or blank: without end
 * @param decision by which decision, in words
 * @param against revision of the state it was written against; null: whatever stands
 */
public record RoleDraft(
        @Nullable String field,
        @Nullable String place,
        List<String> operative,
        List<String> steering,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Nullable String decision,
        @Nullable Long against) {

    public RoleDraft {
        operative = List.copyOf(operative);
        steering = List.copyOf(steering);
    }
}
