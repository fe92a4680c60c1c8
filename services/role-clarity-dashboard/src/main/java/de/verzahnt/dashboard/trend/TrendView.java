package de.verzahnt.dashboard.trend;

import java.util.List;

/** Everything the page shows of a place. */
record TrendView(TrendPlace place, List<Chart> charts, List<Sheet> sheets, int hidden) {

    /** The table of this name. */
    public Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sheet: " + name + " (expected: one of the view)"));
    }
}
