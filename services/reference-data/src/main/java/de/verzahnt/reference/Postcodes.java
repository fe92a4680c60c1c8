package de.verzahnt.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which districts a postcode lies, as far as {@code postcodes.csv} knows. */
public final class Postcodes {
    private final Map<String, List<String>> districts = new HashMap<>();

    private Postcodes(List<CsvRow> rows) {
        rows.forEach(row -> districts.put(row.text("postcode"), row.list("districts")));
    }

    /** The postcodes that ship with this module. */
    public static Postcodes load() {
        return new Postcodes(CsvFile.ofClasspath("postcodes.csv"));
    }

    /** Keys of the districts, none for an unknown postcode. */
    public List<String> districtsOf(String postcode) {
        return districts.getOrDefault(postcode, List.of());
    }
}
