package de.verzahnt.intake.table;

import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.reference.DistrictWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the offerings of one file take place. A name that several districts have is the one within what stands beside it,
 * or else within the districts that other rows of the file name clearly.
 */
final class PlaceReading {
    private static final int MOST_SHOWN = 5;

    private final DistrictWords words;
    private final Set<String> clear = new LinkedHashSet<>();

    PlaceReading(DistrictWords words) {
        this.words = words;
    }

    /** Remembers what the cells of a row say clearly. */
    void hear(List<String> cells) {
        for (String name : names(cells)) {
            List<String> meant = words.candidates(name);
            if (meant.size() == 1) {
                clear.add(meant.get(0));
            }
        }
    }

    /** The keys the cells of a row mean, separated by semicolons; a name nobody knows stays as it is. The hub's own format means every key it lists. */
    String read(List<String> cells, CellNotes notes, boolean ofTheHub) {
        List<String> names = names(cells);
        List<String> beside = names.stream()
                .map(words::candidates)
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.get(0))
                .toList();
        List<String> keys = new ArrayList<>();
        names.forEach(name -> keys.addAll(keys(name, beside, notes)));
        return String.join(";", ofTheHub ? keys : words.narrowest(keys));
    }

    private List<String> keys(String name, List<String> beside, CellNotes notes) {
        List<String> meant = words.candidates(name);
        if (meant.size() > 1) {
            meant = words.within(meant, beside);
        }
        if (meant.size() > 1) {
            meant = words.within(meant, List.copyOf(clear));
        }
        if (meant.size() > 1) {
            String shown = meant.stream().limit(MOST_SHOWN).map(words::shown).collect(Collectors.joining("; "));
            notes.wrong(ColumnPlan.PLACES, name, "one-district", shown);
            return List.of();
        }
        if (meant.isEmpty()) {
            return List.of(name);
        }
        boolean cut = DistrictWords.isCutKey(name);
        notes.changed(
                ColumnPlan.PLACES, name, meant.get(0), cut ? Kind.CORRECTED : Kind.READ, cut ? "zero" : "district");
        return meant;
    }

    // All of a cell may be one name: Aachen, Stadt.
    private List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            for (String part : cell.split("[;\\n|]")) {
                boolean whole = !part.contains(",") && !part.contains("/")
                        || !words.candidates(part).isEmpty();
                names.addAll(whole ? List.of(part) : List.of(part.split("[,/]")));
            }
        }
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
