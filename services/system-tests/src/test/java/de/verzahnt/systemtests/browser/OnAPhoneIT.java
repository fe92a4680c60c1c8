package de.verzahnt.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page is wider than a phone of 390 pixels, for an agency and a KI, in either language. */
@SuppressWarnings("NullAway.Init")
class OnAPhoneIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/hinweise",
            "/angebote",
            "/angebote/export",
            "/angebote/caritas-aachen/cafe-international",
            "/angebote/meine",
            "/angebote/meine/neu",
            "/angebote/meine/caritas-aachen/cafe-international",
            "/angebote/meine/caritas-aachen/cafe-international/zurueckziehen",
            "/angebote/meine/datei",
            "/angebote/quellen",
            "/angebote/quellen/neu",
            "/schnittstellen",
            "/meldung-pruefen",
            "/bestaetigung?token=none",
            "/benachrichtigungen",
            "/abbestellen?token=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq",
            "/kontaktzahlen",
            "/rollenmatrix",
            "/karte?gebiet=05334",
            "/karte/felder?gebiet=05334",
            "/entwicklung?gebiet=05334",
            "/rollenmatrix/soll-ist",
            "/vereinbarte-rollen",
            "/regeln",
            "/impressum",
            "/datenschutz",
            "/hinweise?sort=PLACE",
            "/suche?q=sprach",
            "/neues",
            "/tastatur",
            "/hilfe",
            "/hilfe/erste-schritte",
            "/hilfe/angebot-melden",
            "/hilfe/liste-hochladen",
            "/hilfe/quelle-verbinden",
            "/hilfe/angebote-aktuell-halten",
            "/hilfe/hinweise",
            "/hilfe/keine-personendaten");

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"caritas, de", "caritas, en", "ki-stadt-aachen, de", "ki-stadt-aachen, en"})
    void noPageScrollsSideways(String account, String language) {
        Reader reader = Reader.loggedIn(chromium.phone(), account).opens("/?lang=" + language);

        assertThat(PAGES)
                .filteredOn(page -> reader.opens(page).scrollsSideways())
                .isEmpty();
    }
}
