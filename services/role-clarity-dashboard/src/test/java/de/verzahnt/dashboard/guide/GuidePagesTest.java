package de.verzahnt.dashboard.guide;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class GuidePagesTest {

    private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Guide guide;

    @Autowired
    Story story;

    @Test
    void theGuideHasItsChaptersInOrder() {
        assertThat(guide.chapters())
                .extracting(Chapter::name)
                .containsExactly(
                        "erste-schritte",
                        "angebot-melden",
                        "liste-hochladen",
                        "quelle-verbinden",
                        "angebote-aktuell-halten",
                        "hinweise",
                        "keine-personendaten",
                        "benachrichtigungen",
                        "lage-karte-entwicklung",
                        "rollen",
                        "sitzung",
                        "begriffe");
    }

    @Test
    void theContentsLeadToEveryChapterAndEverySection() throws Exception {
        String contents = page("/hilfe");

        for (Chapter chapter : guide.chapters()) {
            assertThat(contents).contains("href=\"/hilfe/%s\"".formatted(chapter.name()), chapter.title());
            assertThat(chapter.sections()).as(chapter.title()).isNotEmpty();
            chapter.sections().forEach(section -> assertThat(contents)
                    .contains("href=\"/hilfe/%s#%s\"".formatted(chapter.name(), section.id())));
        }
    }

    @Test
    void everyChapterShowsItsTitleItsTextAndItsSections() throws Exception {
        for (Chapter chapter : guide.chapters()) {
            String page = page("/hilfe/" + chapter.name());

            assertThat(page).contains(">%s</h1>".formatted(chapter.title()), chapter.html());
            chapter.sections().forEach(section -> assertThat(page)
                    .contains("href=\"#%s\"".formatted(section.id()), "id=\"%s\"".formatted(section.id())));
        }
    }

    @Test
    void everyLinkAndEveryPictureOfTheGuideLeadsSomewhereInTheHub() throws Exception {
        story.beginsWithThreeCafes();
        Set<String> addresses = new TreeSet<>();
        for (Chapter chapter : guide.chapters()) {
            TARGET.matcher(chapter.html())
                    .results()
                    .map(hit -> URI.create("/hilfe/" + chapter.name()).resolve(hit.group(1)))
                    .forEach(there -> addresses.add(there.toString()));
        }

        assertThat(addresses)
                .contains("/hilfe/liste-hochladen", "/angebote/meine")
                .allMatch(there -> there.startsWith("/"));
        for (String there : addresses) {
            assertLeadsSomewhere(URI.create(there));
        }
    }

    @Test
    void aChapterThatDoesNotExistIsThePageThatSaysSo() throws Exception {
        browser.perform(get("/hilfe/gibt-es-nicht").with(login("ki", Story.KI))).andExpect(status().isNotFound());
    }

    @Test
    void inEnglishItSaysThatTheGuideIsInGerman() throws Exception {
        for (String there : List.of("/hilfe", "/hilfe/hinweise")) {
            browser.perform(get(there + "?lang=en").with(login("ki", Story.KI)))
                    .andExpect(content().string(containsString("This guide is written in German")));
            browser.perform(get(there + "?lang=de").with(login("ki", Story.KI)))
                    .andExpect(content().string(not(containsString("Die Hilfe ist auf Deutsch"))));
        }
    }

    @ParameterizedTest
    @CsvSource({"reporter", "ki", "abh", "steering", "admin"})
    void whoeverIsLoggedInIsShownTheWay(String role) throws Exception {
        browser.perform(get("/hilfe").with(login(role, Story.KI)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/hilfe\" aria-current=\"page\">Hilfe</a>")));
    }

    @Test
    void nobodyReadsItWithoutALogin() throws Exception {
        browser.perform(get("/hilfe").accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
    }

    // A page whose gateway is not there, as here, fails; one that does not exist answers 404.
    private void assertLeadsSomewhere(URI there) throws Exception {
        if (there.getPath().startsWith("/hilfe/bilder/")) {
            browser.perform(get(there.getPath()).with(login("reporter", Story.AGENCY)))
                    .andExpect(status().isOk());
        } else if (there.getPath().startsWith("/hilfe")) {
            assertThat(page(there.getPath()))
                    .contains("id=\"%s\"".formatted(there.getFragment() == null ? "inhalt" : there.getFragment()));
        } else {
            browser.perform(get(there.getPath()).with(login("reporter", Story.AGENCY)))
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(there.getPath())
                            .isNotIn(400, 403, 404));
        }
    }

    private String page(String there) throws Exception {
        return browser.perform(get(there).with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
