package de.verzahnt.dashboard.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;

/** What the guide calls a page, a button or a field is what the screen calls it. */
class GuideWordsTest {

    private static final Pattern NAME = Pattern.compile("<em>(.*?)</em>", Pattern.DOTALL);
    private static final int LONGEST = 80;
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    private final Guide guide = new Guide();

    @Test
    void everyNameInItalicsStandsOnTheScreensLikeThat() throws IOException {
        Set<String> onScreen = germanWords();
        for (Chapter chapter : guide.chapters()) {
            List<String> names = NAME.matcher(chapter.html())
                    .results()
                    .map(hit -> HtmlUtils.htmlUnescape(hit.group(1)).replace('\n', ' '))
                    .toList();

            assertThat(names).as(chapter.title()).isNotEmpty();
            assertThat(names)
                    .as("names in „%s“ that no screen uses", chapter.title())
                    .filteredOn(name -> !onScreen.contains(name))
                    .isEmpty();
        }
    }

    @Test
    void everyTableHasAHeadingInEveryColumn() {
        assertThat(guide.chapters()).noneMatch(chapter -> chapter.html().contains("scope=\"col\"></th>"));
    }

    @Test
    void everyPictureSaysInWordsWhatItShows() {
        assertThat(guide.chapters()).noneMatch(chapter -> chapter.html().contains("alt=\"\""));
    }

    @Test
    void noChapterIsLongerThanOneReadsAtOnce() throws IOException {
        for (Resource file : FILES.getResources("classpath:leitfaden/*.md")) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines())
                    .as(file.getFilename())
                    .hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    private static Set<String> germanWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (Resource file : FILES.getResources("classpath*:messages/*.properties")) {
            if (!String.valueOf(file.getFilename()).endsWith("_en.properties")) {
                Properties german = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    german.load(reader);
                }
                german.values().forEach(word -> words.add(word.toString()));
            }
        }
        return words;
    }
}
