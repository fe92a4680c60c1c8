package de.verzahnt.trial;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lists, all at once. An error keeps a row from being read; a warning does not. */
final class Complaints {
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void error(String where, String column, String value, String expectedDe, String expectedEn) {
        errors.add(line(where, column, value, expectedDe, expectedEn));
    }

    void warning(String where, String column, String value, String expectedDe, String expectedEn) {
        warnings.add(line(where, column, value, expectedDe, expectedEn));
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private static String line(String where, String column, String value, String expectedDe, String expectedEn) {
        return "%s, %s: '%s' (erwartet: %s / expected: %s)".formatted(where, column, value, expectedDe, expectedEn);
    }
}
