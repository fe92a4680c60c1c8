package de.verzahnt.trial;

import de.verzahnt.messages.Message;
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

    private static final class Kept {
        private final List<String> lines = new ArrayList<>();
        private int count;

        void add(Spot spot, String value, Message expected) {
            count++;
            if (count <= MOST) {
                lines.add("%s: '%s' (%s)"
                        .formatted(spot, Characters.shown(value), BothLanguages.of("trial.expected", expected)));
            }
        }

        List<String> all() {
            List<String> all = new ArrayList<>(lines);
            if (count > MOST) {
                all.add(BothLanguages.of("trial.more", count - MOST));
            }
            return List.copyOf(all);
        }
    }
}
