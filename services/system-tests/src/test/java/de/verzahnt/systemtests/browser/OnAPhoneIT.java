package de.verzahnt.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
            "/meldung-pruefen",
            "/bestaetigung?token=none",
            "/kontaktzahlen",
            "/rollenmatrix",
            "/regeln",
            "/hilfe",
            "/hilfe/erste-schritte",
            "/hilfe/angebot-melden",
            "/hilfe/liste-hochladen",
            "/hilfe/quelle-verbinden",
            "/hilfe/angebote-aktuell-halten",
            "/hilfe/hinweise",
            "/hilfe/keine-personendaten");

    /** Height of the screen of {@link Chromium#phone()}. */
    private static final int SCREEN = 844;

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

    @ParameterizedTest
    @CsvSource({"caritas, de", "caritas, en", "ki-stadt-aachen, de"})
    void whatACaseIsAboutAndWhatOneCanDoStandInTheFirstScreen(String account, String language) {
        Reader reader = Reader.loggedIn(chromium.phone(), account)
                .opens("/hinweise?class=DOPPELSTRUKTUR&status=OPEN&lang=" + language);
        openFirstCase(reader);

        assertThat(bottom(reader, "h1")).isLessThan(SCREEN);
        assertThat(bottom(reader, "#stand ~ p")).isLessThan(SCREEN);
        assertThat(bottom(reader, ".vz-answers, .vz-action")).isLessThan(SCREEN);
        assertThat(reader.scrollsSideways()).isFalse();
    }

    @Test
    void aLongTitleWithoutABreakWrapsOnItsCase() {
        Reader reader = Reader.loggedIn(chromium.phone(), "caritas").opens("/hinweise?class=DOPPELSTRUKTUR");
        openFirstCase(reader);
        reader.page()
                .evaluate("document.querySelectorAll('h1, h3, thead a, .vz-proposals a, dd')"
                        + ".forEach(one => one.textContent = 'Sprachcaf\u00e9'.repeat(20))");

        assertThat(reader.scrollsSideways()).isFalse();
    }

    private static void openFirstCase(Reader reader) {
        reader.page().locator("[id^=hinweis-]").first().click();
        reader.page().locator("#hinweis").waitFor();
        reader.page().waitForLoadState();
    }

    private static double bottom(Reader reader, String selector) {
        BoundingBox box = reader.page().locator(selector).first().boundingBox();
        return box.y + box.height;
    }
}
