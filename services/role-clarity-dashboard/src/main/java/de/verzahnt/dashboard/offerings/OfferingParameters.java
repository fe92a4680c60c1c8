package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the filters of an address, the same for pages and interfaces. */
@Component
public class OfferingParameters {

    /** Stands for all roles that steer without running anything. */
    static final String STEERING = "STEERING";

    private static final Set<String> STEERING_ROLES = Set.of("STRATEGIC", "FUNDING", "NETWORK");

    private final ReferenceData reference;
    private final CurrentDistricts districts;

    OfferingParameters(ReferenceData reference, CurrentDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    /** The filter asked for; what is wrong with it is noted in {@code check} and left out. */
    public OfferingFilter read(OfferingRequest asked, Parameters check) {
        return new OfferingFilter(
                check.text("q", asked.q()),
                check.code("field", asked.field(), reference.fields()::contains, "fields.csv"),
                district("district", asked.district(), check),
                check.organisation("organisation", asked.organisation()),
                roles(check.codes("role", asked.role(), this::isRole, "roles.csv")),
                check.oneOf("sector", asked.sector(), Sector.class),
                check.oneOf("period", asked.period(), Period.class));
    }

    private boolean isRole(String code) {
        return STEERING.equals(code) || reference.roles().contains(code);
    }

    private static Set<String> roles(Set<String> asked) {
        return asked.stream()
                .flatMap(role -> STEERING.equals(role) ? STEERING_ROLES.stream() : Stream.of(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable String district(String name, @Nullable String value, Parameters check) {
        return check.code(name, value, key -> districts.get().find(key).isPresent(), "districts.csv");
    }
}
