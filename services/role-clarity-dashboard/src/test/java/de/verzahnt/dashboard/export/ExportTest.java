package de.verzahnt.dashboard.export;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.starter.problem.FieldError;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who gets which offerings, and how the answer looks from outside. */
@DashboardTest
class ExportTest {

    private static final String API = "/api/v1/offerings/export";
    private static final String PAGE = "/angebote/export";

    @Autowired
    MockMvc caller;

    @Autowired
    Story story;

    @BeforeEach
    void threeCafes() {
        story.beginsWithThreeCafes();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyReadsWithoutTokenOrLogin(ExportFormat format) throws Exception {
        caller.perform(get(API).param("format", format.name())).andExpect(status().isUnauthorized());
        MockHttpServletResponse page = caller.perform(
                        get(PAGE).param("format", format.name()).accept("text/html"))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(302);
        assertThat(page.getContentAsString(UTF_8)).doesNotContain("Café International");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWithdrawnStandsInNoFile(ExportFormat format) throws Exception {
        story.hears(Exported.ID, Exported.activity("FREQ=WEEKLY;BYDAY=TU 16:00-18:00", Lifecycle.ACTIVE));
        assertThat(text(format)).contains("Frauentreff", "Café International");

        story.hears(Exported.ID, Exported.activity("FREQ=WEEKLY;BYDAY=TU 16:00-18:00", Lifecycle.WITHDRAWN));
        assertThat(text(format)).doesNotContain("Frauentreff").contains("Café International");
    }

    @ParameterizedTest
    @EnumSource
    void theFiltersOfTheListAreThoseOfTheFile(ExportFormat format) throws Exception {
        assertThat(text(format, "organisation", Story.AGENCY))
                .contains("Sprachcafé am Rehmplatz")
                .doesNotContain("Café International");
        assertThat(text(format, "district", "05315")).doesNotContain("Sprachcafé");
    }

    @ParameterizedTest
    @EnumSource
    void theReadersLanguageChangesNothing(ExportFormat format) throws Exception {
        byte[] german = page(format.name(), "de").getContentAsByteArray();
        assertThat(page(format.name(), "en").getContentAsByteArray())
                .isEqualTo(german)
                .isEqualTo(Exported.file(caller, format.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=UTF-8, csv",
        "ics, text/calendar;charset=UTF-8, ics",
        "hsds, application/json, hsds.json",
        "integreat, application/json, integreat.json",
        "jsonld, application/ld+json, jsonld"
    })
    void theFileBearsItsTypeAndANameThatTellsWhoseItIs(String format, String type, String ending) throws Exception {
        caller.perform(get(API + "?district=05334002&organisation=" + Story.AGENCY)
                        .param("format", format)
                        .with(token("reporter", Story.AGENCY)))
                .andExpect(header().string("Content-Type", containsString(type)))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("angebote-" + Story.AGENCY + "-05334002-2026-03-01." + ending)));
    }

    @Test
    void whoHasTheFileAlreadyIsToldSoUntilAnOfferingChanges() throws Exception {
        String tag = String.valueOf(page("ics", "de").getHeader("ETag"));
        caller.perform(get(API + "?format=ics").header("If-None-Match", tag).with(token("abh", "abh-staedteregion")))
                .andExpect(status().isNotModified());
        assertThat(page("csv", "de").getHeader("ETag")).isNotEqualTo(tag);

        story.hears(Exported.ID, Exported.activity("FREQ=WEEKLY;BYDAY=TU 16:00-18:00", Lifecycle.ACTIVE));
        caller.perform(get(API + "?format=ics").header("If-None-Match", tag).with(token("abh", "abh-staedteregion")))
                .andExpect(status().isOk());
    }

    @Test
    void anUnknownFormatIsRefusedTogetherWithEveryOtherMistakeInBothLanguages() throws Exception {
        caller.perform(get(API + "?format=pdf&field=NIX").with(token("reporter", Story.AGENCY)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("format", "field")))
                .andExpect(jsonPath("$.errors[0].value").value("pdf"))
                .andExpect(jsonPath("$.errors[0].expected").value("eines von [CSV, ICS, HSDS, INTEGREAT, JSONLD]"))
                .andExpect(jsonPath("$.errors[0].expectedEn").value("one of [CSV, ICS, HSDS, INTEGREAT, JSONLD]"));
    }

    @Test
    void moreThanIntakeTakesBackInOneFileIsRefused() {
        Parameters check = new Parameters();
        check.offerings(Exports.MOST, Exports.MOST);
        assertThat(check.errors()).isEmpty();
        check.offerings(Exports.MOST + 1, Exports.MOST);
        assertThat(check.errors())
                .extracting(FieldError::expectedDe)
                .containsExactly("höchstens 5000 Angebote auf einmal; bitte nach Gebiet oder Träger eingrenzen");
    }

    @Test
    void thePageSaysWhatItDidNotUnderstandAndOffersWhatThereIs() throws Exception {
        MockHttpServletResponse german = page("pdf", "de");
        assertThat(german.getStatus()).isEqualTo(400);
        assertThat(german.getContentAsString(UTF_8))
                .contains("Diese Ausgabe gibt es nicht", "format: „pdf“", "Kalender (iCalendar)", "format=jsonld");
        assertThat(page("pdf", "en").getContentAsString(UTF_8))
                .contains("There is no such export", "Calendar (iCalendar)")
                .doesNotContain("??");
        assertThat(page("", "de").getStatus()).isEqualTo(200);
    }

    @Test
    void theListLeadsToTheFilesOfItsSearch() throws Exception {
        String list = caller.perform(get(URI.create("/angebote?q=caf%C3%A9&field=SPRACHE"))
                        .accept("text/html")
                        .with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(list).contains("Ausgeben als …", "/angebote/export?q=caf%C3%A9&amp;field=SPRACHE&amp;format=csv");
    }

    private String text(ExportFormat format, String... filters) throws Exception {
        String written = new String(Exported.file(caller, format.name(), filters), UTF_8);
        return written.replace("\r\n ", "");
    }

    private MockHttpServletResponse page(String format, String language) throws Exception {
        return caller.perform(get(PAGE)
                        .param("format", format)
                        .param("lang", language)
                        .accept("text/html")
                        .with(login("abh", "abh-staedteregion")))
                .andReturn()
                .getResponse();
    }
}
