package de.verzahnt.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the lists, all at once. An error keeps everything from being compared; a warning does not. A file of
 * nothing but errors must not fill the memory: beyond {@link #MOST} they are only counted.
 */
final class Complaints {
    static final int MOST = 10_000;

    private final Kept errors = new Kept();
    private final Kept warnings = new Kept();

    void error(Spot spot, String value, String expectedDe, String expectedEn) {
        errors.add(spot, value, expectedDe, expectedEn);
    }

    void warning(Spot spot, String value, String expectedDe, String expectedEn) {
        warnings.add(spot, value, expectedDe, expectedEn);
    }

    List<String> errors() {
        return errors.all();
    }

    List<String> warnings() {
        return warnings.all();
    }

    private static final class Kept {
        private final List<String> lines = new ArrayList<>();
        private int count;

        void add(Spot spot, String value, String expectedDe, String expectedEn) {
            count++;
            if (count <= MOST) {
                lines.add("%s: '%s' (erwartet: %s / expected: %s)"
                        .formatted(spot, Characters.shown(value), expectedDe, expectedEn));
            }
        }

        List<String> all() {
            List<String> all = new ArrayList<>(lines);
            if (count > MOST) {
                all.add("… und %d weitere / and %1$d more".formatted(count - MOST));
            }
            return List.copyOf(all);
        }
    }
}
