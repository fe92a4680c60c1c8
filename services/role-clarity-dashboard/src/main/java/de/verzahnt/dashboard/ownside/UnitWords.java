package de.verzahnt.dashboard.ownside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * By which words one tells a unit or function from a person: no list knows all names, so that what names neither unit nor
 * function is not taken at all.
 */
@Component
class UnitWords {

    private static final String FILE = "own-side/unit-words.txt";

    private final List<String> endings;

    UnitWords() {
        try {
            endings = new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(FILE, missing);
        }
    }

    /** Whether one of its words is, or ends in, a word for a unit or a function. */
    boolean nameOne(String label) {
        return Stream.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> endings.stream().anyMatch(word::endsWith));
    }
}
