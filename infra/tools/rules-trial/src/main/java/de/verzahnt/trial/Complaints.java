package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with the lists, all at once. An error keeps everything from being compared; a warning does not. A file of
 * nothing but errors must not fill the memory: beyond {@link #MOST} they are only counted.
 */
final class Complaints {
    static final int MOST = 10_000;

    private static final Comparator<Told> BY_PLACE =
            Comparator.comparing(Told::file).thenComparingInt(Told::line);

    private final Kept errors = new Kept("trial.error");
    private final Kept warnings = new Kept("trial.warning");

    /** Said about a line of a file, 0 for the whole file. */
    private record Told(Path file, int line, String kind, String text) {
        String marked() {
            return kind + ": " + text;
        }
    }

    void error(Spot spot, String value, Message expected) {
        errors.add(spot, value, expected);
    }

    void warning(Spot spot, String value, Message expected) {
        warnings.add(spot, value, expected);
    }

    List<String> errors() {
        return errors.all();
    }

    List<String> warnings() {
        return warnings.all();
    }

    boolean hasErrors() {
        return errors.count > 0;
    }

    /** Errors and warnings, each marked as what it is, by file and line: as somebody goes through the files. */
    List<String> byPlace() {
        Stream<String> told = Stream.concat(errors.told.stream(), warnings.told.stream())
                .sorted(BY_PLACE)
                .map(Told::marked);
        Stream<String> more =
                Stream.of(errors, warnings).flatMap(kept -> kept.more().stream().map(rest -> kept.kind + ": " + rest));
        return Stream.concat(told, more).toList();
    }

    private static final class Kept {
        private final List<Told> told = new ArrayList<>();
        private final String kind;
        private int count;

        Kept(String kind) {
            this.kind = BothLanguages.of(kind);
        }

        void add(Spot spot, String value, Message expected) {
            count++;
            if (count <= MOST) {
                String text = "%s: '%s' (%s)"
                        .formatted(spot, Shown.text(value), BothLanguages.of("trial.expected", expected));
                told.add(new Told(spot.file(), spot.line(), kind, text));
            }
        }

        List<String> more() {
            return count > MOST ? List.of(BothLanguages.of("trial.more", count - MOST)) : List.of();
        }

        List<String> all() {
            return Stream.concat(told.stream().map(Told::text), more().stream()).toList();
        }
    }
}
