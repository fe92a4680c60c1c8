package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The greps of the README, run as they stand there: what they print, and nothing else, is what they find. */
class DefinedOnceTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern GREP = Pattern.compile("\\$ g '(.+)' services infra");
    private static final Pattern LEFT_OUT = Pattern.compile("/(test|target)/");

    private record Grep(Pattern pattern, List<String> found) {}

    @TestFactory
    Stream<DynamicTest> everyWordOfTheLawIsDefinedWhereTheReadmeSaysAndNowhereElse() throws IOException {
        List<Path> sources = sources();
        List<Grep> greps = greps();
        assertThat(greps).hasSizeGreaterThan(4);
        return greps.stream()
                .map(grep -> DynamicTest.dynamicTest(grep.pattern().pattern(), () -> assertThat(sources)
                        .filteredOn(source -> contains(source, grep.pattern()))
                        .extracting(source -> REPOSITORY.relativize(source).toString())
                        .containsExactlyInAnyOrderElementsOf(grep.found())));
    }

    /** Each line that begins with a grep, with the file names below it. */
    private static List<Grep> greps() throws IOException {
        List<Grep> greps = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            var grep = GREP.matcher(line);
            if (grep.matches()) {
                greps.add(new Grep(Pattern.compile(grep.group(1)), new ArrayList<>()));
            } else if (line.endsWith(".java") && !greps.isEmpty()) {
                greps.get(greps.size() - 1).found().add(line);
            }
        }
        return greps;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("services", "infra")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !LEFT_OUT.matcher(file.toString()).find())
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean contains(Path source, Pattern pattern) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.anyMatch(line -> pattern.matcher(line).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
