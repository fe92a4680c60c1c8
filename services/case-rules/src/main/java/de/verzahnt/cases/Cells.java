package de.verzahnt.cases;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cells of the decision tables: names with a bar between them, or a star for any. */
final class Cells {
    private Cells() {}

    /** The values named; empty means any. */
    static <T> Set<T> named(String cell, Function<String, T> value) {
        return cell.equals("*")
                ? Set.of()
                : Arrays.stream(cell.split("\\|")).map(value).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row with these names covers the value. */
    static <T> boolean cover(Set<T> named, T value) {
        return named.isEmpty() || named.contains(value);
    }
}
