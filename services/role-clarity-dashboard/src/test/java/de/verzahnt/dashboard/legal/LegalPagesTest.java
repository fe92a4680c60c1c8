package de.verzahnt.dashboard.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The texts of the footer are there for everybody, and each hub may say them in its own words. */
@DashboardTest
class LegalPagesTest {

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @CsvSource({
        "impressum, Impressum, Imprint",
        "datenschutz, Datenschutz, Privacy",
        "barrierefreiheit, Erklärung zur Barrierefreiheit, Accessibility statement",
        "kontakt, Kontakt, Contact"
    })
    void whoIsNotLoggedInReadsThemInBothLanguages(String page, String german, String english) throws Exception {
        for (String language : new String[] {"de", "en"}) {
            browser.perform(get("/" + page).param("lang", language).accept(MediaType.TEXT_HTML))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Location"))
                    .andExpect(content()
                            .string(containsString("<h1 class=\"kern-heading-large\">"
                                    + (language.equals("de") ? german : english) + "</h1>")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"impressum", "datenschutz", "barrierefreiheit", "kontakt"})
    void everyPageLeadsThere(String page) throws Exception {
        browser.perform(get("/meldung-pruefen").accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("href=\"/" + page + "\"")));
    }

    @Test
    void aFileInTheFolderOfThisHubStandsInsteadOfTheDraft(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("impressum_de.md"), "# Wer wir sind\n\nStadt <b>Musterhausen</b>");
        LegalTexts texts = new LegalTexts(new LegalProperties(folder));

        assertThat(texts.of("impressum", "de").title()).isEqualTo("Wer wir sind");
        assertThat(texts.of("impressum", "de").html())
                .contains("&lt;b&gt;Musterhausen")
                .doesNotContain("<b>");
        assertThat(texts.of("impressum", "en").title()).isEqualTo("Imprint");
    }

    @Test
    void aFileThatNobodyCanReadDoesNotHideTheDraft(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("kontakt_de.md"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc3});
        LegalTexts texts = new LegalTexts(new LegalProperties(folder));

        assertThat(texts.of("kontakt", "de").title()).isEqualTo("Kontakt");
    }
}
