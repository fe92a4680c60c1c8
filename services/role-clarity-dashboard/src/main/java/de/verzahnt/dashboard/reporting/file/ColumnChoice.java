package de.verzahnt.dashboard.reporting.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person says of the columns of a file: only where it differs from what was read, and what was said before. */
final class ColumnChoice {
    private ColumnChoice() {}

    /** Wishes by header; selects that name no column of this file or none of the hub say nothing. */
    static Map<String, String> wishes(KeptFile file, @Nullable List<String> headers, @Nullable List<String> columns) {
        Map<String, String> wishes = new LinkedHashMap<>(file.upload().columns());
        List<String> names = headers == null ? List.of() : headers;
        List<String> choices = columns == null ? List.of() : columns;
        for (FileColumn read : file.answer().columns()) {
            int at = names.indexOf(read.header());
            if (at < 0 || at >= choices.size()) {
                continue;
            }
            String choice = choices.get(at);
            boolean known = choice.equals(FileColumn.NOTHING) || FileColumn.OF_THE_HUB.contains(choice);
            if (known && !choice.equals(read.chosen())) {
                wishes.put(read.header(), choice);
            }
        }
        return wishes;
    }
}
