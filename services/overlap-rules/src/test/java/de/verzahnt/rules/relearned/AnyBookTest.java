package de.verzahnt.rules.relearned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a good file: it is refused with reasons, or rules can be made of it. */
class AnyBookTest {
    private static final int TIMES = 300;
    private static final List<String> PUT = List.of(
            "", "-", "0", "9", ".", ",", ":", " ", "#", "NaN", "1e9", "[", "]", "+", "\n", "=== ", "\u202E", "0.5");

    @Test
    void isRefusedOrMakesRules() {
        int taken = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            String text = changed(new Random(seed));
            BookReading reading = HandedIn.read(text);
            if (reading instanceof BookReading.Read read) {
                taken++;
                assertThat(read.book().rules(HandedIn.REFERENCE).version()).isNotEmpty();
            } else {
                assertThat(((BookReading.Refused) reading).errors())
                        .as("seed %d", seed)
                        .isNotEmpty();
            }
        }
        assertThat(taken).isBetween(1, TIMES - 1);
    }

    /** Up to three cuts into lines of the book, or of anything. */
    private static String changed(Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(HandedIn.GOOD.split("\n")));
        for (int cut = 0; cut <= random.nextInt(3); cut++) {
            int line = random.nextInt(random.nextBoolean() ? 200 : lines.size());
            String old = lines.get(line);
            int from = random.nextInt(old.length() + 1);
            int until = from + random.nextInt(Math.min(4, old.length() - from + 1));
            lines.set(line, old.substring(0, from) + PUT.get(random.nextInt(PUT.size())) + old.substring(until));
        }
        return String.join("\n", lines) + "\n";
    }
}
