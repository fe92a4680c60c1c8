package de.verzahnt.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words that are asked for stand in both languages, and all that stand are asked for. */
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");

    /** Keys, and beginnings of keys, in templates. */
    private static final Pattern ASKED = Pattern.compile("#\\{([\\w.-]+)|'([\\w.-]+)'|\\|([\\w.-]+)\\$\\{");

    private static final Set<String> TEXTS =
            Sources.literals().stream().map(Sources.Literal::text).collect(Collectors.toCollection(TreeSet::new));

    private final Map<String, Properties> german = bundles("");
    private final Map<String, Properties> english = bundles("_en");

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() {
        german.forEach(
                (name, words) -> assertThat(keys(english, name)).as(name).isEqualTo(words.stringPropertyNames()));
    }

    @Test
    void noWordsAreEmpty() {
        assertThat(german.values()).allSatisfy(words -> assertThat(words).doesNotContainValue(""));
        assertThat(english.values()).allSatisfy(words -> assertThat(words).doesNotContainValue(""));
    }

    @Test
    void everyCodeInJavaHasWords() {
        assertThat(TEXTS.stream()
                        .filter(text -> KEY.matcher(text).matches() && codes().contains(bundleOf(text)))
                        .filter(text -> !keys(german, bundleOf(text)).contains(text)))
                .isEmpty();
    }

    @Test
    void allWordsAreAskedFor() {
        Set<String> asked = new TreeSet<>(TEXTS);
        templates()
                .forEach(text ->
                        ASKED.matcher(text).results().map(BundlesTest::hit).forEach(asked::add));
        Set<String> beginnings =
                asked.stream().filter(text -> text.matches("[\\w.-]+\\.")).collect(Collectors.toSet());
        assertThat(german.values().stream()
                        .flatMap(words -> words.stringPropertyNames().stream())
                        .filter(key -> !asked.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    /** Bundles whose keys begin with their name: those messages are asked for by code. */
    private Set<String> codes() {
        return german.entrySet().stream()
                .filter(bundle -> bundle.getValue().stringPropertyNames().stream()
                        .allMatch(key -> bundleOf(key).equals(bundle.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Map<String, Properties> bundles, String name) {
        return bundles.getOrDefault(name, new Properties()).stringPropertyNames();
    }

    private static String bundleOf(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static String hit(MatchResult hit) {
        return Stream.of(1, 2, 3)
                .map(hit::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> templates() {
        return Sources.files(file -> file.toString().contains("/src/main/resources/")
                        && (file.toString().endsWith(".html") || file.toString().endsWith(".txt")))
                .stream()
                .map(BundlesTest::text);
    }

    private static Map<String, Properties> bundles(String language) {
        Map<String, Properties> bundles = new TreeMap<>();
        Pattern name = Pattern.compile(".*/src/main/resources/messages/([a-z-]+)" + language + "\\.properties");
        Sources.files(file -> name.matcher(file.toString()).matches())
                .forEach(file -> bundles.put(name.matcher(file.toString()).replaceFirst("$1"), words(file)));
        return bundles;
    }

    private static Properties words(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
