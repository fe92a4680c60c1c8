package de.verzahnt.dashboard.roles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The agreed role of one field and place, with all that was ever recorded about it.
 *
 * @param place key of a Kreis, a Gemeinde or a Sozialraum
 * @param versions oldest first, at least one; nothing is ever taken away
 */
public record AgreedRole(String field, String place, List<AgreedVersion> versions) {

    public AgreedRole {
        versions = List.copyOf(versions);
    }

    /** Under which key it stands everywhere: {@code field/place}. */
    public String id() {
        return id(field, place);
    }

    static String id(String field, String place) {
        return field + "/" + place;
    }

    /** How many versions there are. */
    public long revision() {
        return newest().revision();
    }

    /** What was recorded last, whether it holds yet or not. */
    public AgreedVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /** What holds on this day: of those whose first day has come, the one recorded last, unless its last day is over. */
    public Optional<AgreedVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparingLong(AgreedVersion::revision))
                .filter(version -> version.lasts(day));
    }

    /** Whether it names this organisation on this day. */
    boolean names(String organisationId, LocalDate day) {
        return on(day).filter(version -> version.operative().contains(organisationId)
                        || version.steering().contains(organisationId))
                .isPresent();
    }
}
