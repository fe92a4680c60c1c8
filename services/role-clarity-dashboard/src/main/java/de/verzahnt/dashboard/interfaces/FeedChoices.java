package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.outward.Owners;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Gemeinden a feed may be about. */
@Component
class FeedChoices {

    private final Owners owners;
    private final Cases cases;
    private final CurrentDistricts current;

    FeedChoices(Owners owners, Cases cases, CurrentDistricts current) {
        this.owners = owners;
        this.cases = cases;
        this.current = current;
    }

    /** Those of the Kreise where the owner is at home or sees cases. */
    List<District> gemeinden(Owner owner, @Nullable String home) {
        Districts districts = current.get();
        Optional<String> kreis =
                Optional.ofNullable(home).flatMap(districts::kreisOf).map(District::key);
        return Stream.concat(kreis.stream(), cases.kreise(owners.viewer(owner)).stream())
                .distinct()
                .flatMap(key -> districts.gemeindenOf(key).stream())
                .toList();
    }

    /** Whether there is such a Gemeinde at all; one without cases makes an empty feed. */
    boolean isGemeinde(String key) {
        return current.get()
                .find(key)
                .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                .isPresent();
    }
}
