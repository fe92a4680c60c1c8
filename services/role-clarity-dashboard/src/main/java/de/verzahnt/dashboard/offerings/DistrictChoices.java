package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.offerings.OfferingChoices.Choice;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Districts to choose from: a part follows its whole, and no more than one can look through. */
final class DistrictChoices {

    /** From more than so many on, the parts of a Stadtbezirk are offered only in the city that is chosen. */
    private static final int MANY = 60;

    private final Districts districts;

    DistrictChoices(Districts districts) {
        this.districts = districts;
    }

    /** Those of the keys that are known; {@code chosen} is what the reader looks at now. */
    List<Choice> of(Collection<String> keys, @Nullable String chosen) {
        Optional<District> city = Optional.ofNullable(chosen).flatMap(districts::gemeindeOf);
        return keys.stream()
                .flatMap(key -> districts.find(key).stream())
                .filter(one -> keys.size() <= MANY
                        || !isPartOfStadtbezirk(one)
                        || city.equals(districts.gemeindeOf(one.key())))
                .sorted(Comparator.comparing(this::way))
                .map(one -> new Choice(
                        one.key(), one.name(), districts.ancestors(one.key()).size()))
                .toList();
    }

    private boolean isPartOfStadtbezirk(District one) {
        return one.parent().filter(districts::isSozialraum).isPresent();
    }

    /** From the Land down; by key, and inside of a Gemeinde by name. */
    private String way(District one) {
        List<District> up = districts.ancestors(one.key());
        return Stream.concat(Stream.of(one), up.stream())
                .map(step -> step.level() == DistrictLevel.SOZIALRAUM ? step.name() : step.key())
                .collect(Collectors.collectingAndThen(Collectors.toList(), DistrictChoices::fromTheTop));
    }

    private static String fromTheTop(List<String> steps) {
        StringBuilder way = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            way.append(steps.get(i)).append('\u0000');
        }
        return way.toString();
    }
}
