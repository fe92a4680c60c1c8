package de.verzahnt.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which Gemeinden of NRW a postcode lies, from {@code postcodes.csv}; those of boxes and large recipients are not in it. */
public final class Postcodes {
    private static final int REGION = 2;

    private final Map<String, List<String>> districts = new HashMap<>();
    private final Map<String, Set<String>> byRegion = new HashMap<>();

    private Postcodes(List<CsvRow> rows) {
        rows.forEach(row -> add(row.text("postcode"), row.list("districts")));
    }

    private void add(String postcode, List<String> keys) {
        districts.put(postcode, keys);
        byRegion.computeIfAbsent(postcode.substring(0, REGION), region -> new HashSet<>())
                .addAll(keys);
    }

    /** The postcodes that ship with this module. */
    public static Postcodes load() {
        return new Postcodes(CsvFile.ofClasspath("postcodes.csv"));
    }

    /** All of them, in no order. */
    public Set<String> all() {
        return Set.copyOf(districts.keySet());
    }

    /** Keys of the Gemeinden, none for an unknown postcode. */
    public List<String> districtsOf(String postcode) {
        return districts.getOrDefault(postcode, List.of());
    }

    /** Of these Gemeinden all that have a postcode which begins with the same two digits: an unknown one may be theirs. */
    Set<String> inRegionOf(String postcode) {
        return byRegion.getOrDefault(postcode.substring(0, REGION), Set.of());
    }
}
