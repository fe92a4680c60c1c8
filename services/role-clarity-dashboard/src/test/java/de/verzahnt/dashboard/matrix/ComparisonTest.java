package de.verzahnt.dashboard.matrix;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The three cafés in the east of Aachen beside what is agreed. */
@DashboardTest
class ComparisonTest {

    private static final String PAGE = "/rollenmatrix/soll-ist?gebiet=05334";
    private static final String AGENCY_IS = "Operativ ist hier Diakonie Aachen – Integrationsagentur";
    private static final String KI_IS = "Operativ ist hier Kommunales Integrationszentrum der Stadt Aachen";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void threeCafes() {
        story.beginsWithThreeCafes();
    }

    @Test
    void whereNothingIsAgreedNothingIsCompared() throws Exception {
        assertThat(page()).contains("Keine Abweichung.", "noch keine Rolle vereinbart");
    }

    @Test
    void aPublicBodyThatIsOperativeWhereFreeOnesShouldBeIsTold() throws Exception {
        agreed("SPRACHE", "05334002", "{}", "FREE", "{}");

        assertThat(page())
                .contains("Eine Abweichung.", KI_IS, "Danach ansehen", "/angebote/" + Story.KI_CAFE)
                .contains("Vereinbart ist: freie Träger.", "/vereinbarte-rollen/SPRACHE/05334002")
                .doesNotContain(AGENCY_IS);
    }

    @Test
    void whoShouldBeOperativeAndIsNotComesFirst() throws Exception {
        agreed("SPRACHE", "05334002", "{diakonie-aachen-mbe}", "", "{}");

        String page = page();
        assertThat(page).contains("Operativ sein soll hier Diakonie Aachen – MBE", AGENCY_IS, KI_IS);
        assertThat(page.indexOf("Operativ sein soll")).isLessThan(page.indexOf(KI_IS));
    }

    @Test
    void aBodyThatIsNamedStandsForItsParts() throws Exception {
        agreed("SPRACHE", "05334002", "{diakonie-aachen,caritas-aachen,ki-stadt-aachen}", "", "{}");

        assertThat(page()).contains("Keine Abweichung.", "Stimmt überein");
    }

    @Test
    void anotherOneWhoShouldAlsoBeThereIsKeptInSight() throws Exception {
        agreed("SPRACHE", "05334002", "{caritas-aachen,diakonie-aachen-ia,ki-stadt-aachen,ki-koeln}", "", "{}");

        assertThat(page()).contains("Im Blick behalten", "Kommunales Integrationszentrum Köln soll hier auch operativ");
    }

    @Test
    void whoShouldSteerAndReportsNothingIsTold() throws Exception {
        agreed("SPRACHE", "05334002", "{caritas-aachen,diakonie-aachen,ki-stadt-aachen}", "", "{ki-koeln}");

        assertThat(page()).contains("Kommunales Integrationszentrum Köln soll hier steuern");
    }

    @Test
    void aNarrowerAgreementHoldsInsteadOfTheWiderOne() throws Exception {
        agreed("SPRACHE", "05334", "{}", "FREE", "{}");
        agreed("SPRACHE", "05334002-P-OST", "{}", "PUBLIC", "{}");

        assertThat(page()).contains(AGENCY_IS).doesNotContain(KI_IS).contains("Vereinbart ist: öffentliche Träger.");
    }

    @Test
    void whatHasEndedIsNotCompared() throws Exception {
        agreed("SPRACHE", "05334002", "{}", "PUBLIC", "{}");
        jdbc.sql("UPDATE agreed_role_version SET valid_until = '2026-02-28'").update();

        assertThat(page()).contains("Keine Abweichung.");
    }

    @Test
    void theMatrixSaysWhatIsAgreedAndHowManyPointsDiffer() throws Exception {
        agreed("SPRACHE", "05334002", "{}", "FREE", "{}");

        assertThat(page("/rollenmatrix?gebiet=05334"))
                .contains("In einem Punkt ist es anders als vereinbart", "Vereinbart: operativ freie Träger");
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv;charset=UTF-8", "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void allOfItIsGivenOutAsAFile(String format, String type) throws Exception {
        agreed("SPRACHE", "05334002", "{}", "FREE", "{}");

        var answer = browser.perform(get("/rollenmatrix/soll-ist/export")
                        .param("gebiet", "05334")
                        .param("format", format)
                        .with(login("ki", Story.KI)))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo(type);
        assertThat(answer.getContentAsByteArray()).hasSizeGreaterThan(100);
        if (format.equals("csv")) {
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Danach ansehen;Sprache", KI_IS, "TOP 4", "Sprachcafé Ost");
        }
    }

    @Test
    void whatIsNotUnderstoodGivesNoOtherFile() throws Exception {
        var answer = browser.perform(get("/rollenmatrix/soll-ist/export")
                        .param("format", "doc")
                        .with(login("ki", Story.KI)))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/rollenmatrix/soll-ist");
    }

    private void agreed(String field, String place, String operative, String sector, String steering) {
        jdbc.sql(
                        "INSERT INTO agreed_role_version VALUES (?, ?, 1, '2026-01-01', NULL, ?::text[], nullif(?, ''), ?::text[],"
                                + " 'Sitzung vom 12.02.2026, TOP 4', 'lenkungsgruppe', now())")
                .params(field, place, operative, sector, steering)
                .update();
    }

    private String page() throws Exception {
        return page(PAGE);
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address).with(login("ki", Story.KI)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
