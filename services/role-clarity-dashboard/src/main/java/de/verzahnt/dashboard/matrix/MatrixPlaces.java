package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of which place the matrix is shown: the Land, a Kreis, or a Gemeinde with its quarters. */
@Component
class MatrixPlaces {

    static final String LAND = "05";

    private final CurrentDistricts current;

    MatrixPlaces(CurrentDistricts current) {
        this.current = current;
    }

    /**
     * What was asked for, else where the reader coordinates or steers, else the only Kreis with reports, else the Land. What
     * is no such place is noted in {@code check}.
     */
    String read(@Nullable String asked, Viewer viewer, List<District> kreise, Parameters check) {
        String place = check.code("gebiet", asked, this::isShown, "districts.csv");
        if (place != null) {
            return place;
        }
        return Stream.concat(viewer.steered().stream(), viewer.kreise().stream())
                .sorted()
                .findFirst()
                .orElse(kreise.size() == 1 ? kreise.get(0).key() : LAND);
    }

    private boolean isShown(String key) {
        return current.get()
                .find(key)
                .filter(place -> place.level() != DistrictLevel.SOZIALRAUM)
                .isPresent();
    }

    /** What there is to choose from: Kreise with reports, each followed by its Gemeinden that have quarters; and the place. */
    List<String> choices(String place, List<District> kreise) {
        Districts known = current.get();
        Stream<String> offered = kreise.stream()
                .flatMap(kreis -> Stream.concat(
                        Stream.of(kreis),
                        known.gemeindenOf(kreis.key()).stream().filter(gemeinde -> !known.childrenOf(gemeinde.key())
                                .isEmpty())))
                .map(District::key);
        return Stream.concat(offered, Stream.of(place).filter(key -> !key.equals(LAND)))
                .distinct()
                .sorted()
                .toList();
    }
}
