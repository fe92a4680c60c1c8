package de.verzahnt.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import de.verzahnt.systemtests.TestHub;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell (BITV 2.0). */
@SuppressWarnings("NullAway.Init")
class AccessibleIT {

    private static Chromium chromium;
    private static Reader desk;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        desk = Reader.loggedIn(chromium.desk(true), "caritas");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/rollenmatrix",
                "/karte?gebiet=05334&mass=GAPS",
                "/karte?gebiet=05",
                "/karte/felder?gebiet=05334",
                "/entwicklung?gebiet=05334",
                "/rollenmatrix/soll-ist",
                "/vereinbarte-rollen",
                "/hinweise",
                "/angebote",
                "/angebote/export?organisation=caritas-aachen-ia",
                "/angebote/caritas-aachen/cafe-international",
                "/angebote/meine",
                "/angebote/meine/neu",
                "/angebote/meine/datei",
                "/meldung-pruefen",
                "/benachrichtigungen",
                "/sitzungen",
                "/abbestellen?token=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq",
                "/angebote/meine/caritas-aachen/cafe-international",
                "/angebote/meine/caritas-aachen/cafe-international/zurueckziehen",
                "/angebote/quellen",
                "/angebote/quellen/neu",
                "/schnittstellen",
                "/kontaktzahlen",
                "/regeln",
                "/hilfe",
                "/hilfe/hinweise",
                "/hilfe/erste-schritte?lang=en",
                "/?lang=en",
                "/?lang=de",
                "/gibt-es-nicht",
                "/hinweise?class=X&page=99",
                "/hinweise?sort=DEADLINE",
                "/impressum",
                "/datenschutz",
                "/barrierefreiheit",
                "/kontakt",
                "/suche?q=sprach",
                "/suche",
                "/neues",
                "/tastatur"
            })
    void aPageHasNoBarrierThatAMachineCanFind(String path) {
        assertThat(violations(desk.opens(path).page())).isEmpty();
    }

    @Test
    void thePageForAdministratorsHasNoneAndFitsAPhone() {
        assertThat(violations(Reader.loggedIn(chromium.desk(true), "admin")
                        .opens("/zustellungen")
                        .page()))
                .isEmpty();
        assertThat(Reader.loggedIn(chromium.phone(), "admin")
                        .opens("/zustellungen")
                        .scrollsSideways())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sozialraeume?gemeinde=05334008",
                "/sozialraeume/neu?gemeinde=05334008",
                "/sozialraeume/05334008-P-SETT"
            })
    void thePagesOfTheSozialraeumeHaveNoneAndFitAPhone(String path) {
        assertThat(violations(Reader.loggedIn(chromium.desk(true), "ki-staedteregion")
                        .opens(path)
                        .page()))
                .isEmpty();
        assertThat(Reader.loggedIn(chromium.phone(), "ki-staedteregion")
                        .opens(path)
                        .scrollsSideways())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regeln/vorschau",
                "/regeln/vorschau/buch",
                "/regeln/vorschau?thresholds.HINWEIS=80",
                "/regeln/vorschau?thresholds.HINWEIS=1"
            })
    void thePreviewOfTheRulesHasNoneAndFitsAPhone(String path) {
        assertThat(violations(Reader.loggedIn(chromium.desk(true), "admin")
                        .opens(path)
                        .page()))
                .isEmpty();
        assertThat(Reader.loggedIn(chromium.phone(), "lenkungsgruppe")
                        .opens(path)
                        .scrollsSideways())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitzungen", "/sitzungen/neu", "/sitzungen/beschluesse"})
    void thePagesOfTheMeetingsHaveNoneAndFitAPhone(String path) {
        assertThat(violations(Reader.loggedIn(chromium.desk(true), "lenkungsgruppe")
                        .opens(path)
                        .page()))
                .isEmpty();
        assertThat(Reader.loggedIn(chromium.phone(), "lenkungsgruppe")
                        .opens(path)
                        .scrollsSideways())
                .isFalse();
    }

    @Test
    void theWayFromTheLoginOverACaseToAnAnswerHasNone() {
        Page page = chromium.desk(true);
        page.navigate(TestHub.addressOf("role-clarity-dashboard").toString());
        assertThat(violations(page)).isEmpty();

        desk.opens("/hinweise?class=DOPPELSTRUKTUR&status=OPEN")
                .page()
                .locator("[id^=hinweis-]")
                .first()
                .click();
        assertThat(violations(desk.page())).isEmpty();

        desk.page().locator("details.vz-more summary").click();
        assertThat(violations(desk.page())).isEmpty();

        desk.link("Absprache").click();
        assertThat(violations(desk.page())).isEmpty();

        desk.page().locator(".vz-form button").click();
        assertThat(violations(desk.page())).isEmpty();
    }

    /** In the Kreis of this steering group: of cases elsewhere, which other tests leave behind, it learns nothing. */
    @Test
    void whatTheSteeringGroupReadsOfACaseInClarificationHasNone() {
        desk.opens("/hinweise?class=DOPPELSTRUKTUR&status=OPEN&kreis=05334")
                .page()
                .locator("[id^=hinweis-]")
                .first()
                .click();
        String address = desk.page().locator("#hinweis").getAttribute("hx-get");
        Page page = Reader.loggedIn(chromium.desk(true), "lenkungsgruppe")
                .opens(address)
                .page();

        assertThat(page.locator("main").innerText()).contains("Klärung läuft bis");
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void theLocalMailboxHasNoneAndFitsAPhone() {
        Page mailbox = chromium.phone();
        mailbox.navigate(TestHub.addressOf("mailbox").toString());

        assertThat(violations(mailbox)).isEmpty();
        assertThat(mailbox.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(AccessibleIT::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().get(0).getHtml();
    }
}
