package de.verzahnt.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All words of the screens stand in both languages, and every word a page asks for exists. */
class MessagesTest {

    private static final Pattern ASKED =
            Pattern.compile("#\\{([a-zA-Z0-9_.]+)[}(]|messages\\.msg\\('([a-zA-Z0-9_.]+)'");
    private static final Pattern OTHER_WORDS =
            Pattern.compile("\\b(provider|district|body|bodies)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(words("messages/*_en.properties", true).stringPropertyNames())
                .isEqualTo(words("messages/*.properties", false).stringPropertyNames());
    }

    @Test
    void noWordIsEmpty() throws IOException {
        assertThat(words("messages/*.properties", false)).doesNotContainValue("");
        assertThat(words("messages/*_en.properties", true)).doesNotContainValue("");
    }

    @Test
    void noEnglishWordHidesBehindAStraightApostrophe() throws IOException {
        assertThat(words("messages/*_en.properties", true).values())
                .as("in a message with arguments a straight apostrophe vanishes: use ’, or two of them")
                .noneMatch(word -> word.toString().replace("''", "").contains("'"));
    }

    @Test
    void englishSaysOrganisationForTraegerAndAreaForGebiet() throws IOException {
        assertThat(words("messages/*_en.properties", true).entrySet())
                .filteredOn(word -> !word.getKey().toString().matches("(?:problem|intake)\\..*"))
                .as("problems and the intake speak of the body of a request")
                .noneMatch(
                        word -> OTHER_WORDS.matcher(word.getValue().toString()).find());
    }

    @Test
    void everyWordAPageAsksForExists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Resource page : FILES.getResources("classpath:templates/**/*.html")) {
            ASKED.matcher(page.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(MessagesTest::key)
                    .forEach(asked::add);
        }
        assertThat(words("messages/*.properties", false).stringPropertyNames()).containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyLevelOfEveryComparisonHasWords(boolean english) throws IOException {
        Set<String> known = words("messages/reasons" + (english ? "_en" : "") + ".properties", english)
                .stringPropertyNames();
        assertThat(weights().map(entry -> entry.replaceFirst("weights", "reason")))
                .isSubsetOf(known);
        assertThat(comparisons().map(name -> "comparison." + name)).isSubsetOf(known);
    }

    @Test
    void noWordsAreLeftOfComparisonsAndLevelsThatAreGone() throws IOException {
        Set<String> spoken = words("messages/reasons.properties", false).stringPropertyNames().stream()
                .filter(key -> key.matches("reason\\.[A-Z]+\\.[A-Z_]+"))
                .filter(key -> !key.matches("reason\\.(ROLE|SUPPLY)\\..*"))
                .filter(key -> !key.startsWith("reason.direction"))
                .collect(Collectors.toSet());
        assertThat(spoken)
                .isSubsetOf(weights()
                        .map(entry -> entry.replaceFirst("weights", "reason"))
                        .toList());
    }

    @Test
    void noTwoLevelsOfOneComparisonAreSaidAlike() throws IOException {
        Properties german = words("messages/reasons.properties", false);
        comparisons().forEach(name -> assertThat(weights()
                        .filter(entry -> entry.startsWith("weights." + name + "."))
                        .map(entry -> german.getProperty(entry.replaceFirst("weights", "reason"))))
                .as(name)
                .doesNotHaveDuplicates());
    }

    private static Stream<String> weights() {
        return RuleBook.shipped().entries().keySet().stream().filter(entry -> entry.startsWith("weights."));
    }

    private static Stream<String> comparisons() {
        return weights().map(entry -> entry.split("\\.")[1]).distinct();
    }

    private static String key(MatchResult hit) {
        return hit.group(1) == null ? hit.group(2) : hit.group(1);
    }

    private static Properties words(String pattern, boolean english) throws IOException {
        Properties all = new Properties();
        for (Resource file : Arrays.asList(FILES.getResources("classpath*:" + pattern))) {
            String name = String.valueOf(file.getFilename());
            if (name.endsWith("_en.properties") == english) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
