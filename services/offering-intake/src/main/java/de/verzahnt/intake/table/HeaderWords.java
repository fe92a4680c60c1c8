package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Words;
import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How people call the columns: {@code table/columns.csv}, German and English, in any spelling. */
public final class HeaderWords {
    private static final Pattern ADDITION = Pattern.compile("\\s*[(\\[{].*");
    private static final Pattern EITHER = Pattern.compile("[/|,&]|\\b(?:und|oder)\\b");

    private static final int LONGEST = 200;

    private final Set<String> own = new LinkedHashSet<>();
    private final Map<String, String> byWord = new LinkedHashMap<>();

    public HeaderWords() {
        for (CsvRow row : CsvFile.shipped(HeaderWords.class, "/table/columns.csv")) {
            String column = row.text("column");
            own.add(column);
            byWord.put(Words.joined(column), column);
            row.list("words").forEach(word -> add(word, column));
        }
    }

    /** The hub's own names of all columns. */
    public Set<String> own() {
        return Set.copyOf(own);
    }

    /** Whether a header has the hub's own name. */
    boolean isOwn(String header) {
        return own.contains(header.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is known in any spelling. */
    public boolean knows(String header) {
        return column(header).isPresent();
    }

    /** The column meant: by its words, those before a bracket, or parts that all mean the same. */
    Optional<String> column(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> whole = byWords(header);
        Optional<String> shorter =
                whole.isPresent() ? whole : byWords(ADDITION.matcher(header).replaceFirst(""));
        return shorter.isPresent() ? shorter : byParts(header);
    }

    private Optional<String> byParts(String header) {
        List<Optional<String>> parts =
                EITHER.splitAsStream(header).map(this::byWords).distinct().toList();
        return parts.size() == 1 ? parts.get(0) : Optional.empty();
    }

    private Optional<String> byWords(String text) {
        return Optional.ofNullable(byWord.get(Words.joined(text)));
    }

    private void add(String word, String column) {
        String other = byWord.put(Words.joined(word), column);
        if (other != null && !other.equals(column)) {
            throw new IllegalStateException("columns.csv: " + word + " (expected: one column, not " + other + " too)");
        }
    }
}
