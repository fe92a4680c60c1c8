package de.verzahnt.dashboard.roles;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agreed roles that hold on one day. A role holds in all that lies in its place and has none of its own. */
public final class HoldingRoles {

    private final LocalDate day;
    private final Map<String, AgreedRole> roles;
    private final Districts districts;

    HoldingRoles(LocalDate day, Map<String, AgreedRole> roles, Districts districts) {
        this.day = day;
        this.roles = Map.copyOf(roles);
        this.districts = districts;
    }

    /** All of them, by place and field. */
    public List<AgreedRole> all() {
        return roles.values().stream()
                .sorted(Comparator.comparing(AgreedRole::place).thenComparing(AgreedRole::field))
                .toList();
    }

    /** What each says on the day. */
    public AgreedVersion version(AgreedRole role) {
        return role.on(day)
                .orElseThrow(() -> new IllegalStateException(role.id() + " (expected: holds on " + day + ")"));
    }

    /** The role that covers this field and place: its own, else that of the nearest wider place. */
    public Optional<AgreedRole> covering(@Nullable String field, String place) {
        return Stream.concat(
                        Stream.of(place), districts.ancestors(place).stream().map(District::key))
                .map(key -> roles.get(AgreedRole.id(String.valueOf(field), key)))
                .filter(role -> role != null)
                .findFirst();
    }
}
