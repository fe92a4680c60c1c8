package de.verzahnt.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six sets: "floor" and "fourth", each of an author who has not seen the rules and keeps a second half of it, "second",
 * "third", "fifth" and "sixth", each of an engineer of the rules, who wrote it before changing them.
 */
class GuardFloorTest {

    private static final double RECALL = 0.97;
    private static final double FALSE_ALARMS = 0.01;

    private record Snippet(String kind, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"floor", "second", "third", "fourth", "fifth", "sixth"})
    void ofTextsThatNameAPersonNinetySevenInAHundredAreRefused(String set) throws IOException {
        List<Snippet> snippets = snippets("/guard-" + set + "-refuse.tsv");
        List<Snippet> missed =
                snippets.stream().filter(snippet -> !refused(snippet)).toList();

        assertThat(missed).as("refused by kind: %s", byKind(snippets)).hasSizeLessThanOrEqualTo((int)
                ((1 - RECALL) * snippets.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"floor", "second", "third", "fourth", "fifth", "sixth"})
    void ofHarmlessTextsOneInAHundredIsRefusedAtMost(String set) throws IOException {
        List<Snippet> snippets = snippets("/guard-" + set + "-pass.tsv");
        List<Snippet> alarms = snippets.stream().filter(GuardFloorTest::refused).toList();

        assertThat(alarms).as("refused by kind: %s", byKind(snippets)).hasSizeLessThanOrEqualTo((int)
                (FALSE_ALARMS * snippets.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"floor", "second", "third", "fourth", "fifth", "sixth"})
    void aMaskedTextHasNoTraceLeft(String set) throws IOException {
        assertThat(snippets("/guard-" + set + "-refuse.tsv")).allSatisfy(snippet -> assertThat(
                        PersonalDataGuard.inspect("text", PersonalDataGuard.masked(snippet.text())))
                .isEmpty());
    }

    private static boolean refused(Snippet snippet) {
        return !PersonalDataGuard.inspect("text", snippet.text()).isEmpty();
    }

    private static Map<String, String> byKind(List<Snippet> snippets) {
        Map<String, List<Snippet>> kinds =
                snippets.stream().collect(Collectors.groupingBy(Snippet::kind, TreeMap::new, Collectors.toList()));
        Map<String, String> figures = new TreeMap<>();
        kinds.forEach((kind, all) ->
                figures.put(kind, all.stream().filter(GuardFloorTest::refused).count() + "/" + all.size()));
        return figures;
    }

    private static List<Snippet> snippets(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(GuardFloorTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(GuardFloorTest::snippet)
                    .toList();
        }
    }

    private static Snippet snippet(String line) {
        String[] columns = line.split("\t", 2);
        return new Snippet(columns[0].split("/")[0], columns[1].replace("\\n", "\n"));
    }
}
