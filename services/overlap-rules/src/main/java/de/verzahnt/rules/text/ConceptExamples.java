package de.verzahnt.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How different people put what a concept means: titles with a sentence or two, by authors who saw no training place. */
final class ConceptExamples {
    private static final String FILE = "/overlap-rules/concept-examples.tsv";

    private final Map<String, List<String>> byCode;

    private ConceptExamples(Map<String, List<String>> byCode) {
        this.byCode = byCode;
    }

    /** Those that ship with this module; one under a code that is not among these stops the start. */
    static ConceptExamples shipped(Set<String> codes) {
        try (InputStream in = Objects.requireNonNull(ConceptExamples.class.getResourceAsStream(FILE), FILE)) {
            Map<String, List<String>> byCode = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));
            byCode.keySet().stream().filter(code -> !codes.contains(code)).forEach(code -> {
                throw new IllegalStateException(FILE + ": " + code + " (expected: a concept of kind ACTIVITY)");
            });
            return new ConceptExamples(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of a concept; none when nobody wrote any. */
    List<String> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
