package de.verzahnt.intake.table;

import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.text.Words;
import de.verzahnt.intake.table.Column.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which column of a file is taken for what: by the sender's word, else what was remembered, else by its name. */
public record ColumnPlan(List<Column> columns) {
    /** Said of a column that shall not be taken over. */
    public static final String NOTHING = "-";

    /** Several columns may tell where something is: quarter, town, postcode. */
    static final String PLACES = "districts";

    public ColumnPlan {
        columns = List.copyOf(columns);
    }

    /** A proposal for this header; the wishes are by header, in any spelling. */
    static ColumnPlan of(RawRow header, HeaderWords words, Map<String, String> chosen, Map<String, String> remembered) {
        Map<String, String> wishes = byWords(chosen);
        Map<String, String> earlier = byWords(remembered);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            String name = header.cell(i);
            Column column = proposal(name, words, wishes, earlier);
            boolean taken = !PLACES.equals(column.column()) && isTaken(column, columns);
            columns.add(taken ? new Column(name, null, Reason.TAKEN) : column);
        }
        return new ColumnPlan(columns);
    }

    /** Tells files with the same header, whatever their spelling. */
    public static String shapeOf(RawRow header) {
        String names = IntStream.range(0, header.width())
                .mapToObj(i -> Words.joined(header.cell(i)))
                .collect(Collectors.joining("|"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256: unknown (expected: in every JDK)", impossible);
        }
    }

    /** The header of the first column taken for this one; its own name when there is none. */
    String headerOf(String column) {
        return columns.stream()
                .filter(one -> column.equals(one.column()))
                .map(Column::header)
                .findFirst()
                .orElse(column);
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> column.equals(one.column()));
    }

    /** Whether the file was made for the hub: then an unknown column is a mistake and told as one. */
    boolean isOfTheHub(HeaderWords words) {
        return List.of("activity_id", "organisation_id").stream().allMatch(own -> columns.stream()
                .anyMatch(one -> words.isOwn(one.header())
                        && one.header().strip().toLowerCase(Locale.ROOT).equals(own)));
    }

    private static Column proposal(
            String name, HeaderWords words, Map<String, String> chosen, Map<String, String> remembered) {
        String key = Words.joined(name);
        if (chosen.containsKey(key)) {
            return new Column(name, target(chosen.get(key)), Reason.CHOSEN);
        }
        if (remembered.containsKey(key)) {
            return new Column(name, target(remembered.get(key)), Reason.REMEMBERED);
        }
        String own = name.strip().toLowerCase(Locale.ROOT);
        if (words.isOwn(name)) {
            return new Column(name, own, Reason.OWN_NAME);
        }
        return words.column(name)
                .map(column -> new Column(name, column, Reason.WORDS))
                .orElseGet(() -> new Column(name, null, Reason.UNKNOWN));
    }

    private static @Nullable String target(@Nullable String wish) {
        return wish == null || wish.equals(NOTHING) ? null : wish;
    }

    private static boolean isTaken(Column column, List<Column> before) {
        return column.column() != null
                && before.stream().anyMatch(one -> column.column().equals(one.column()));
    }

    private static Map<String, String> byWords(Map<String, String> byHeader) {
        Map<String, String> words = new LinkedHashMap<>();
        byHeader.forEach((header, column) -> words.put(Words.joined(header), column));
        return words;
    }
}
