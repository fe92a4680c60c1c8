package de.verzahnt.intake.report.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the text of cells merged downwards into each of their rows, as a reader of the sheet takes it. One instance a sheet. */
final class MergedColumns {
    private final List<MergedCells> merged;
    private final Map<MergedCells, String> texts = new HashMap<>();
    private final Set<MergedCells> used = new LinkedHashSet<>();

    /** Those that begin below the header. */
    MergedColumns(List<MergedCells> merged, long header) {
        this.merged = merged.stream()
                .filter(cells -> cells.from() > header && cells.to() > cells.from())
                .toList();
    }

    /** The row with what is merged into it; rows are asked for from the top. */
    RawRow filled(RawRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (MergedCells range : merged) {
            if (range.from() == row.number()) {
                texts.put(range, row.cell(range.column()));
            } else if (range.coversBelow(row.number())) {
                fill(cells, range);
            }
        }
        return new RawRow(row.number(), row.line(), cells, row.faults());
    }

    List<Notice> notices() {
        return used.stream()
                .map(range -> FileFacts.notice(range.ref(), "intake.merged-cells"))
                .toList();
    }

    private void fill(List<String> cells, MergedCells range) {
        String text = texts.getOrDefault(range, "");
        boolean inside = range.column() < TableReader.MOST_COLUMNS;
        if (text.isEmpty() || !inside) {
            return;
        }
        while (cells.size() <= range.column()) {
            cells.add("");
        }
        if (cells.get(range.column()).isBlank()) {
            cells.set(range.column(), text);
            used.add(range);
        }
    }
}
