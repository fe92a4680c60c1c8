package de.verzahnt.dashboard.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SourceFormTest extends BeforeTwoSources {

    @Test
    void anAddressIsTriedBeforeItCanBeKept() throws Exception {
        String empty = read(PAGE + "/neu");
        String tried = page(filled("save"), 200);

        assertThat(empty).contains("value=\"30\"", "value=\"try\"").doesNotContain("value=\"save\"");
        assertThat(tried)
                .contains("Erkannt als", "Kalender (iCalendar)", "42 gelesen: 2 würden übernommen, 40 abgelehnt.")
                .contains("40 Zeilen ohne Ort", "gelesen als Europe/Berlin", "value=\"save\"")
                .doesNotContain("??");
        assertThat(asked()).containsExactly("POST " + SourceAnswers.API + "/preview");
    }

    @Test
    void eachValueOfThePreviewSaysWhoSetItAndWhy() throws Exception {
        assertThat(page(filled("try"), 200).replaceAll("\\s+", " "))
                .contains("Aachen, Stadt</td>", "Ihre Vorgabe</td>", "Vorgabe der Quelle</td>")
                .contains("Worte</td>", "aus einem Wort des Titels</td>", "so in der Quelle</td>")
                .contains("wird abgelehnt", "ein Ort, den der Hub kennt");
    }

    @Test
    void whatWasTriedIsConnectedWithItsDefaults() throws Exception {
        page(filled("save").param("tried", ADDRESS), 302);

        GatewayForTests.Asked asked = GATEWAY.asked().get(0);
        assertThat(asked.what()).isEqualTo("POST " + SourceAnswers.API);
        assertThat(asked.body().toString())
                .contains("\"organisationId\":\"" + Story.AGENCY + "\"", "\"address\":\"" + ADDRESS + "\"")
                .contains("\"districts\":[\"05334012\"]", "\"targetGroups\":[\"FRAUEN\"]", "\"intervalHours\":24");
    }

    @Test
    void anAddressChangedAfterTheTestFetchIsTriedAgain() throws Exception {
        page(filled("save").param("tried", "https://www.example.org/old.ics"), 200);

        assertThat(asked()).containsExactly("POST " + SourceAnswers.API + "/preview");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndStays() throws Exception {
        GATEWAY.says("POST " + SourceAnswers.API + "/preview", 422, """
                {"errors": [{"field": "address", "expected": "eine öffentliche Adresse", "expectedEn": "a public address"},
                 {"field": "defaults.districts[0]", "expected": "ein Gebiet", "expectedEn": "an area"}]}""");

        assertThat(page(filled("try"), 422))
                .contains("id=\"address-error\"", "eine öffentliche Adresse", "id=\"place-error\"", "ein Gebiet")
                .contains("value=\"" + ADDRESS + "\"");
        assertThat(page(sent(PAGE + "/neu").param("address", ADDRESS).param("graceDays", "bald"), 422))
                .contains("id=\"graceDays-error\"", "eine ganze Zahl");
    }

    @Test
    void aSourceIsChangedOnlyAsItStoodOnTheScreen() throws Exception {
        assertThat(read(ONE + "/aendern"))
                .contains("value=\"Kalender der Begegnungsstätte\"", "name=\"revision\"", "value=\"save\"");
        GATEWAY.says("PUT " + AT_GATEWAY, 412, "{\"errors\": []}");

        String overtaken = page(
                sent(ONE + "/aendern")
                        .param("address", ADDRESS)
                        .param("tried", ADDRESS)
                        .param("name", "Neu")
                        .param("revision", "2")
                        .param("action", "save"),
                409);

        assertThat(overtaken).contains("Inzwischen hat jemand diese Quelle geändert", "value=\"Neu\"", "value=\"3\"");
        assertThat(GATEWAY.asked().get(0).ifMatch()).isEqualTo("\"2\"");
    }

    private static MockHttpServletRequestBuilder filled(String action) {
        return sent(PAGE + "/neu")
                .param("address", ADDRESS)
                .param("name", "Kalender")
                .param("intervalHours", "24")
                .param("graceDays", "30")
                .param("place", "Eschweiler")
                .param("targetGroups", "FRAUEN")
                .param("action", action);
    }
}
