package de.verzahnt.dashboard.shell;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever meets an error page finds the way on: it has the frame of every page, in both languages. */
@DashboardTest
class ErrorPagesTest {

    private static final String CASES = "href=\"/hinweise\"";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @ParameterizedTest
    @CsvSource({
        "400, Diese Anfrage konnten wir nicht verstehen",
        "403, Das ist Ihrem Konto nicht erlaubt",
        "404, Diese Seite gibt es nicht",
        "500, Das hat gerade nicht geklappt",
        "503, Das hat gerade nicht geklappt"
    })
    void anErrorPageHasNavigationAccountAndBothLanguages(int status, String title) throws Exception {
        String german = page(status, "de");
        String english = page(status, "en");

        assertThat(german)
                .contains(title, CASES, ">Angebote</a>", ">Abmelden</span>", "href=\"/hinweise/weg?lang=en\"")
                .doesNotContain("??");
        assertThat(english)
                .contains(CASES, ">Offerings</a>", "href=\"/hinweise/weg?lang=de\"")
                .doesNotContain("??", title);
    }

    @Test
    void aPageThatTellsOfAFaultDoesNotAskTheDatabaseThatMayBeTheReason() throws Exception {
        story.beginsWithThreeCafes();

        assertThat(page(404, "de")).contains("Diakonie").doesNotContain(">" + Story.AGENCY + "<");
        assertThat(page(503, "de")).contains(">" + Story.AGENCY + "<").doesNotContain("Diakonie");
    }

    private String page(int status, String language) throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/error")
                        .param("lang", language)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/hinweise/weg")
                        .accept(MediaType.TEXT_HTML)
                        .with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
