package de.verzahnt.trial;

import de.verzahnt.rules.FindingClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people said about a pair.
 *
 * @param disputed one person saw an overlap, the other only a relation: neither right nor wrong to show
 */
public record Label(FindingClass findingClass, boolean disputed) {
    private static final List<String> COLUMNS = List.of("a", "b", "class");

    /** Reads judged pairs; {@code agreement} may be missing. */
    static Map<PairKey, Label> read(Path file, Complaints complaints) {
        Map<PairKey, Label> labels = new TreeMap<>();
        for (Row row : Table.read(file, COLUMNS, complaints)) {
            String name = row.needed("class");
            boolean known =
                    Arrays.stream(FindingClass.values()).anyMatch(c -> c.name().equals(name));
            if (known) {
                PairKey key = PairKey.of(row.needed("a"), row.needed("b"));
                boolean disputed = row.text("agreement").equals("disputed");
                labels.put(key, new Label(FindingClass.valueOf(name), disputed));
            } else if (!name.equals("NONE")) {
                String expected = Arrays.toString(FindingClass.values());
                complaints.error(row.where(), "class", name, "eine von " + expected, "one of " + expected);
            }
        }
        return labels;
    }
}
