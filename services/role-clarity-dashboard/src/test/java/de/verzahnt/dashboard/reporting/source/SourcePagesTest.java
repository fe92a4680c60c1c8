package de.verzahnt.dashboard.reporting.source;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SourcePagesTest extends BeforeTwoSources {

    @Test
    void theListTellsWhatBecameOfEachSourceInBothLanguages() throws Exception {
        assertThat(read(PAGE))
                .contains("Kalender der Begegnungsstätte", ADDRESS, "Kalender (iCalendar)", "(erkannt)")
                .contains("einmal am Tag", "28.02.2026, 06:00 Uhr", "40 Zeilen ohne Ort", "02.03.2026, 06:00 Uhr")
                .contains("60 gelesen: 12 übernommen, 5 unverändert, 43 abgelehnt. Vermisst: 2.")
                .contains("Nach fünf Fehlschlägen in Folge angehalten.", "Anmeldeseite", "noch nicht erkannt")
                .doesNotContain("??");
        assertThat(read(PAGE + "?lang=en"))
                .contains("Sources", "40 rows without a place", "once a day", "Next fetch")
                .doesNotContain("??");
    }

    @Test
    void aHeldSourceAsksAndTheAnswerReachesTheGateway() throws Exception {
        assertThat(read(PAGE)).contains("9 von 17 Angeboten fehlen auf einmal.", "value=\"gone\"", "value=\"mistake\"");

        page(sent(ONE).param("action", "gone"), 302);
        page(sent(ONE).param("action", "mistake"), 302);

        assertThat(asked())
                .containsExactly("POST " + AT_GATEWAY + "/question/gone", "POST " + AT_GATEWAY + "/question/mistake");
    }

    @Test
    void aFetchUnderWayTellsHowFarItIsAndTheReaderLooksAgainWhenTheReaderLikes() throws Exception {
        GATEWAY.says("GET " + SourceAnswers.API, 200, SourceAnswers.running(Story.AGENCY));

        assertThat(read(PAGE))
                .contains("Wird gerade gelesen: 1.200 von 5.000 Zeilen.", "value=\"1200\" max=\"5000\"")
                .contains(">Aktualisieren</a>")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @ParameterizedTest
    @CsvSource({"fetch", "pause", "resume"})
    void aButtonOfTheListReachesTheGateway(String action) throws Exception {
        page(sent(ONE).param("action", action), 302);

        assertThat(asked()).containsExactly("POST " + AT_GATEWAY + "/" + action);
    }

    @Test
    void anActionTheGatewayRefusesIsToldAboveTheList() throws Exception {
        GATEWAY.says(
                "POST " + AT_GATEWAY + "/fetch",
                409,
                "{\"detail\": \"Die Quelle ist angehalten.\", \"detailEn\": \"x\"}");

        MockHttpServletResponse answer = answer(sent(ONE).param("action", "fetch"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(PAGE + "?organisation=" + Story.AGENCY);
    }

    @Test
    void whatBecomesOfTheOfferingsIsAskedBeforeASourceIsDisconnected() throws Exception {
        assertThat(read(ONE + "/trennen")).contains("value=\"keep\"", "value=\"end\"", "value=\"withdraw\"");
        assertThat(page(sent(ONE + "/trennen"), 422)).contains("id=\"offerings-error\"");

        page(sent(ONE + "/trennen").param("offerings", "end"), 302);

        assertThat(asked()).containsExactly("DELETE " + AT_GATEWAY + "?offerings=end");
    }

    @Test
    void theRowsTellWhatIsMissingUntilWhenAndWhatWasSetByHand() throws Exception {
        assertThat(read(ONE))
                .contains("Frauencafé am Büchel", "steht in der Quelle", "Nähtreff")
                .contains("Vermisst seit dem 11.02.2026. Das Angebot endet am 13.03.2026")
                .contains("Von Hand gesetzt", "Alsdorf, Stadt", "Erster Tag", "05.01.2026", "Zurücknehmen")
                .doesNotContain("??");
    }

    @Test
    void aValueIsSetByHandAndTakenBack() throws Exception {
        String correction = ONE + "/korrektur";
        MockHttpServletRequestBuilder set = sent(correction)
                .param("offering", "diakonie-aachen/q1")
                .param("field", "districts")
                .param("value", "Alsdorf");
        page(set, 302);
        page(
                sent(correction)
                        .param("offering", "diakonie-aachen/q1")
                        .param("field", "periodFrom")
                        .param("action", "back"),
                302);

        assertThat(GATEWAY.asked().get(0).body().get("value").stringValue()).isEqualTo("Alsdorf");
        assertThat(GATEWAY.asked().get(1).body().get("field").stringValue()).isEqualTo("periodFrom");
        assertThat(GATEWAY.asked().get(1).body().get("value").isNull()).isTrue();
    }

    @Test
    void aValueTheGatewayRefusesIsToldBesideItAndStays() throws Exception {
        GATEWAY.says("POST " + AT_GATEWAY + "/corrections", 422, """
                {"errors": [{"field": "value", "expected": "ein kürzerer Text", "expectedEn": "a shorter text"}]}""");

        assertThat(page(
                        sent(ONE + "/korrektur")
                                .param("offering", "diakonie-aachen/q1")
                                .param("field", "title")
                                .param("value", "Langer Titel"),
                        422))
                .contains("id=\"value-error\"", "ein kürzerer Text", "value=\"Langer Titel\"");
    }

    @Test
    void sourcesOfOthersAreNotThereAndWhoReportsForNobodyIsKeptOut() throws Exception {
        for (String address : List.of(ONE, ONE + "/aendern", ONE + "/trennen", PAGE + "/no-id")) {
            page(get(address).with(login("reporter", Story.OTHER_AGENCY)), 404);
        }
        assertThat(page(get(PAGE).with(login("reporter", Story.OTHER_AGENCY)), 200))
                .doesNotContain(ADDRESS)
                .contains("Noch ist keine Quelle verbunden.");
        page(get(PAGE).with(login("admin")), 403);
    }

    @Test
    void ownOfferingsLeadToTheSources() throws Exception {
        assertThat(read("/angebote/meine")).contains(PAGE + "?organisation=" + Story.AGENCY);
    }
}
