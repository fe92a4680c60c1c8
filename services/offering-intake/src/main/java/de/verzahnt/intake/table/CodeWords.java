package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Words;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words people use for the codes of a list: its labels and synonyms; a word for two codes stands for none. */
final class CodeWords {
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("[;\\n|]"),
            Pattern.compile(",\\s+|,(?=\\D)"),
            Pattern.compile("\\s+und\\s+|\\s*[/+&]\\s*"));

    private static final int LONGEST = 1_000;
    private static final int MOST_TOKENS = 600;
    private static final int LONGEST_WORDS = 4;
    private static final int SHORTEST = 4;

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** The list, and further words for it in {@code table/value_words.csv}. */
    CodeWords(String name, CodeList<? extends Code> list) {
        for (Code code : list.all()) {
            own.add(code.code());
            add(code.code(), code.code());
            add(code.labelDe(), code.code());
            add(code.labelEn(), code.code());
            code.synonyms().forEach(word -> add(word, code.code()));
        }
        for (CsvRow row : CsvFile.shipped(CodeWords.class, "/table/value_words.csv")) {
            if (row.text("list").equals(name)) {
                row.list("words").forEach(word -> add(word, row.text("code")));
            }
        }
        ambiguous.forEach(codes::remove);
    }

    /** The code of a word. */
    Optional<String> code(String word) {
        return Optional.ofNullable(codes.get(key(word)));
    }

    /** The codes of a cell: a list of codes, all of it as one word, else its parts; a part that means nothing stays as it is. */
    List<String> codes(String cell) {
        List<String> listed = parts(BETWEEN.get(0), cell);
        if (listed.size() > 1 && own.containsAll(listed)) {
            return listed.stream().distinct().toList();
        }
        if (code(cell).isPresent() || cell.length() > LONGEST) {
            return List.of(code(cell).orElse(cell.strip()));
        }
        for (Pattern between : BETWEEN) {
            List<String> parts = parts(between, cell);
            if (parts.size() > 1 && (between == BETWEEN.get(0) || parts.stream().anyMatch(this::isKnown))) {
                return parts.stream()
                        .flatMap(part -> codes(part).stream())
                        .distinct()
                        .toList();
            }
        }
        return List.of(cell.strip());
    }

    /** The codes whose words stand in a text, in their order, the longest words first; few letters say nothing there. */
    List<String> within(String text) {
        List<String> tokens = Words.of(text).stream().limit(MOST_TOKENS).toList();
        Set<String> found = new LinkedHashSet<>();
        int from = 0;
        while (from < tokens.size()) {
            int length = longestAt(tokens, from);
            if (length > 0) {
                found.add(codes.getOrDefault(String.join("", tokens.subList(from, from + length)), ""));
            }
            from += Math.max(1, length);
        }
        return new ArrayList<>(found);
    }

    private int longestAt(List<String> tokens, int from) {
        for (int length = Math.min(LONGEST_WORDS, tokens.size() - from); length > 0; length--) {
            String word = String.join("", tokens.subList(from, from + length));
            if (word.length() >= SHORTEST && codes.containsKey(word)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isKnown(String part) {
        return BETWEEN.stream().anyMatch(between -> parts(between, part).stream()
                .anyMatch(word -> code(word).isPresent()));
    }

    private static List<String> parts(Pattern between, String cell) {
        List<String> parts =
                new ArrayList<>(between.splitAsStream(cell).map(String::strip).toList());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private void add(String word, String code) {
        String other = codes.putIfAbsent(key(word), code);
        if (other != null && !other.equals(code)) {
            ambiguous.add(key(word));
        }
    }

    // A code is written with hyphens that a word may lack; a sign alone is no word.
    private static String key(String word) {
        String joined = Words.joined(word);
        return joined.isEmpty() ? word.strip() : joined;
    }
}
