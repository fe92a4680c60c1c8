package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The list of cases: where, until when, in which order, filtered, saved, and taken along. */
@DashboardTest
class CaseListTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void aCaseSaysInShortWhereItsOfferingsMeetAndUntilWhenItIsClarified() throws Exception {
        assertThat(page("/hinweise", "reporter", Story.AGENCY))
                .contains("(Aachen)", "Klärungszeit bis 12.03.2026 (in 11 Tagen)")
                .doesNotContain("Aachen, Stadt · ");
    }

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void everyOrderListsTheSameCases(CaseOrder order) throws Exception {
        assertThat(page("/hinweise?sort=" + order, "reporter", Story.AGENCY))
                .contains(
                        "Sprachcafé Ost",
                        "<option value=\"%s\" selected".formatted(order == CaseOrder.CHANGED ? "" : order));
    }

    @Test
    void byDeadlineWhatEndsSoonestComesFirst() throws Exception {
        story.hears(
                "c2", CaseStory.meeting("c2", FindingClass.DOPPELSTRUKTUR, 2).build());

        assertThat(page("/hinweise?sort=DEADLINE", "reporter", Story.AGENCY)).matches("(?s).*hinweis-c2.*hinweis-c1.*");
    }

    @ParameterizedTest
    @CsvSource({
        "class=X, class",
        "status=X, status",
        "kreis=99999, kreis",
        "field=X, field",
        "waiting=maybe, waiting",
        "sort=X, sort",
        "page=x, page",
        "size=0, size"
    })
    void aFilterNobodyUnderstandsIsToldAndLeftOut(String query, String name) throws Exception {
        assertThat(page("/hinweise?" + query, "reporter", Story.AGENCY))
                .contains("Nicht verstanden und deshalb nicht angewandt: " + name, "Sprachcafé Ost");
    }

    @Test
    void behindTheLastPageIsTheLastPageAndASentence() throws Exception {
        assertThat(page("/hinweise?page=99", "reporter", Story.AGENCY))
                .contains("Eine Seite 100 gibt es nicht mehr. Das ist die letzte von 1.", "Sprachcafé Ost");
    }

    @Test
    void theWayBackFromACaseLeadsToTheListAsItWas() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.perform(get("/hinweise?sort=TITLE&q=sprach").session(session).with(login("reporter", Story.AGENCY)));

        browser.perform(get("/hinweise/c1").session(session).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("href=\"/hinweise?q=sprach&amp;sort=TITLE\"")))
                .andExpect(content().string(containsString("Zurück zur Liste")));
    }

    @Test
    void theTableHoldsExactlyWhatTheReaderSees() throws Exception {
        assertThat(file("csv", "", "reporter", Story.AGENCY).getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFArt;Titel;Träger;trifft auf;Ort;")
                .contains("Sprachcafé Ost", "12.03.2026")
                .hasLineCount(2);
        assertThat(file("csv", "&q=nichts", "reporter", Story.AGENCY).getContentAsString(StandardCharsets.UTF_8))
                .hasLineCount(1);
        assertThat(file("csv", "", "reporter", Story.OTHER_AGENCY).getContentAsString(StandardCharsets.UTF_8))
                .hasLineCount(1);
        assertThat(file("csv", "", "steering", Story.STEERING_GROUP).getContentAsString(StandardCharsets.UTF_8))
                .contains("Ein Hinweis in Klärung")
                .doesNotContain("Sprachcafé", "Diakonie");
    }

    @Test
    void noTitleIsRunByASpreadsheet(@TempDir Path folder) throws Exception {
        story.project(Story.KI_CAFE, Story.KI, "=1+1");

        assertThat(file("csv", "", "reporter", Story.AGENCY).getContentAsString(StandardCharsets.UTF_8))
                .contains(";'=1+1;");
        assertThat(sheet(file("xlsx", "", "reporter", Story.AGENCY).getContentAsByteArray(), folder))
                .contains("=1+1")
                .doesNotContain(">=1+1<", "<f>");
    }

    @Test
    void aFileOfAFilterNobodyUnderstandsIsNotSent() throws Exception {
        browser.perform(get("/hinweise/export?format=csv&class=X").with(login("reporter", Story.AGENCY)))
                .andExpect(redirectedUrl("/hinweise?class=X"));
    }

    @Test
    void aFilterIsSavedInThisBrowserUnderItsNameAndForgottenAgain() throws Exception {
        Cookie kept = Objects.requireNonNull(browser.perform(post("/hinweise/filter")
                        .param("name", "Unsere offenen")
                        .param("query", "status=OPEN&q=caf%C3%A9")
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse()
                .getCookie("VERZAHNT_FILTER"));

        browser.perform(get("/hinweise").cookie(kept).with(login("reporter", Story.AGENCY)))
                .andExpect(content()
                        .string(matchesPattern(
                                "(?s).*href=\"/hinweise\\?status=OPEN&amp;q=caf%C3%A9\">Unsere offenen<.*")));
        browser.perform(post("/hinweise/filter/vergessen")
                        .param("name", "Unsere offenen")
                        .cookie(kept)
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY)))
                .andExpect(header().string("Set-Cookie", startsWith("VERZAHNT_FILTER=; ")));
    }

    @Test
    void aCookieChangedByHandLeadsNowhereElse() throws Exception {
        Cookie changed = new Cookie("VERZAHNT_FILTER", "a!%2F%2Fevil.example%2F%3Fx!b!%22%3E!c!%ZZ");

        browser.perform(get("/hinweise").cookie(changed).with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("evil.example"))));
    }

    private String page(String address, String role, String organisation) throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        get(address).accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse file(String format, String more, String role, String organisation)
            throws Exception {
        return browser.perform(get("/hinweise/export?format=" + format + more).with(login(role, organisation)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("hinweise-2026-03-01." + format)))
                .andReturn()
                .getResponse();
    }

    /** All XML in a workbook. */
    private static String sheet(byte[] workbook, Path folder) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("a.xlsx"), workbook).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
