package de.verzahnt.intake.table;

import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.reference.DistrictWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a row of a source takes place. A name of a house invents no district: what the row says clearly counts, else what
 * its categories and title name within the area of the source, else that area, else the row is refused.
 */
final class SourcePlace {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_PLACE = 190;

    private final DistrictWords words;
    private final List<String> area;
    private final Map<String, String> cells;
    private final CellNotes notes;

    SourcePlace(DistrictWords words, List<String> area, Map<String, String> cells, CellNotes notes) {
        this.words = words;
        this.area = area;
        this.cells = cells;
        this.notes = notes;
    }

    void complete(List<String> places, boolean byHand) {
        keep(places);
        List<String> known = parts(cells.getOrDefault(ColumnPlan.PLACES, "")).stream()
                .filter(part -> words.isKey(part))
                .toList();
        if (byHand || !known.isEmpty()) {
            cells.put(ColumnPlan.PLACES, byHand ? cells.getOrDefault(ColumnPlan.PLACES, "") : String.join(";", known));
            return;
        }
        String said = String.join(
                "; ", places.stream().filter(text -> !text.isBlank()).toList());
        List<String> categories = inArea(parts(cells.getOrDefault("categories", "")));
        List<String> title = categories.isEmpty() ? inArea(names(cells.getOrDefault("title", ""))) : List.of();
        if (!categories.isEmpty()) {
            set(said, categories, Kind.READ, "by-category");
        } else if (!title.isEmpty()) {
            set(said, title, Kind.READ, "by-title");
        } else if (!area.isEmpty()) {
            set(said, area, Kind.ASSUMED, "by-default");
        } else {
            cells.remove(ColumnPlan.PLACES);
            refuse(said);
        }
    }

    // A postcode of several towns is told as that already: it is not the place that is missing.
    private void refuse(String said) {
        if (!notes.isWrong(ColumnPlan.PLACES)) {
            notes.wrong(ColumnPlan.PLACES, said.isEmpty() ? null : said, "no-place");
        }
    }

    private void set(String said, List<String> keys, Kind kind, String reason) {
        notes.forgive(ColumnPlan.PLACES);
        cells.put(ColumnPlan.PLACES, String.join(";", keys));
        notes.changed(ColumnPlan.PLACES, said, String.join(";", keys), kind, reason);
    }

    // The house is worth knowing: only a text that is nothing but the name of a district adds nothing.
    private void keep(List<String> places) {
        String houses = places.stream()
                .filter(text -> !text.isBlank() && words.candidates(text).isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String description = cells.getOrDefault("description", "");
        if (!houses.isEmpty() && !description.contains(houses)) {
            String shown = houses.length() > LONGEST_PLACE ? houses.substring(0, LONGEST_PLACE - 1) + "…" : houses;
            cells.put("description", description.isBlank() ? "Ort: " + shown : description + "\nOrt: " + shown);
        }
    }

    // Outside the area of the source a word is no district: "Essen" is a meal.
    private List<String> inArea(List<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            List<String> meant = words.candidates(name);
            meant.stream().filter(key -> words.isInside(key, area)).forEach(keys::add);
        }
        return words.narrowest(new ArrayList<>(keys));
    }

    private static List<String> names(String title) {
        List<String> tokens = Arrays.stream(title.split("[^\\p{L}\\p{N}-]+"))
                .filter(token -> !token.isEmpty())
                .limit(40)
                .toList();
        List<String> names = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST_NAME); to++) {
                names.add(String.join(" ", tokens.subList(from, to)));
            }
        }
        return names;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
