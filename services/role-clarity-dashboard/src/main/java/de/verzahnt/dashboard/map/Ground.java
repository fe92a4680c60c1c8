package de.verzahnt.dashboard.map;

import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The areas of a map side by side, and which of them a place touches. For one map and one thread. */
final class Ground {

    /** Key of the whole Land. */
    static final String LAND = "05";

    private final String extent;
    private final List<String> areas;
    private final Set<String> known;
    private final Districts districts;
    private final Map<String, Set<String>> touched = new HashMap<>();

    private Ground(String extent, List<District> areas, Districts districts) {
        this.extent = extent;
        this.areas = areas.stream().map(District::key).toList();
        this.known = Set.copyOf(this.areas);
        this.districts = districts;
    }

    /** The Gemeinden of a Kreis or of the Land. */
    static Ground ofGemeinden(String extent, Districts districts) {
        List<District> areas = extent.equals(LAND)
                ? districts.all().stream()
                        .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                        .toList()
                : districts.gemeindenOf(extent);
        return new Ground(extent, areas, districts);
    }

    /** The Kreise of the Land, or the Gemeinden of a Kreis: as many areas as a small map can show. */
    static Ground coarse(String extent, Districts districts) {
        return extent.equals(LAND) ? new Ground(extent, districts.kreise(), districts) : ofGemeinden(extent, districts);
    }

    String extent() {
        return extent;
    }

    boolean ofLand() {
        return extent.equals(LAND);
    }

    /** Keys, in the order of the list of districts. */
    List<String> areas() {
        return areas;
    }

    /** The areas these places lie in or contain. */
    Set<String> touchedBy(Collection<String> places) {
        if (places.size() == 1) {
            return touchedBy(places.iterator().next());
        }
        Set<String> all = new HashSet<>();
        places.forEach(place -> all.addAll(touchedBy(place)));
        return all;
    }

    private Set<String> touchedBy(String place) {
        return touched.computeIfAbsent(place, this::areasOf);
    }

    private Set<String> areasOf(String place) {
        String key = districts.nearest(place).map(District::key).orElse(place);
        Set<String> around = new HashSet<>();
        around.add(key);
        districts.ancestors(key).forEach(wider -> around.add(wider.key()));
        around.retainAll(known);
        if (around.isEmpty()) {
            areas.stream().filter(area -> districts.contains(key, area)).forEach(around::add);
        }
        return Set.copyOf(around);
    }
}
