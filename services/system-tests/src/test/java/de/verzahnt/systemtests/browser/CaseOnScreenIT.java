package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class CaseOnScreenIT {

    private static final String BORKEN = "05554012";
    private static final String COESFELD = "05558012";
    private static final String AHAUS = "05554004";
    private static final String COESFELD_CASES = "/hinweise?q=Coesfeld";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aCaseAppearsOnTheOpenPageWithinTwoSecondsOfTheReportWithoutReload() {
        Reader reader = Reader.loggedIn(chromium.desk(true), "caritas").opens("/hinweise");
        Reports.ofTheCaritas("Deutschkurs Borken", BORKEN);
        reader.marksThePage();
        long begin = System.nanoTime();
        Reports.ofTheKi("Deutschkurs Borken", BORKEN);
        long left = 2000 - Duration.ofNanos(System.nanoTime() - begin).toMillis();
        assertThat(reader.link("Deutschkurs Borken"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(left));
        assertThat(reader.stillSeesTheMark()).isTrue();

        reader.link("Deutschkurs Borken").click();
        assertThat(reader.page().locator("h1")).containsText("Deutschkurs Borken");
    }

    @Test
    void aPartyProposesAndTheOtherSideAgreesWithoutJavascript() {
        Reports.ofTheCaritas("Deutschkurs Coesfeld", COESFELD);
        Reports.ofTheKi("Deutschkurs Coesfeld", COESFELD);
        Reader caritas = Reader.loggedIn(chromium.desk(false), "caritas");
        opensCase(caritas);
        caritas.link("Bewusst nebeneinander lassen").click();
        caritas.page().locator("#text").fill("Vormittags die Caritas, abends das KI.");
        send(caritas);

        Reader ki = Reader.loggedIn(chromium.desk(false), "ki-staedteregion");
        opensCase(ki);
        ki.link("Zustimmen").click();
        send(ki);
        opensUntil(ki, COESFELD_CASES, "geklärt");
    }

    @Test
    void whoseLoginIsGoneWhileWritingFindsTheTextAgainAndSendsItWithoutJavascript() {
        Reports.ofTheCaritas("Deutschkurs Ahaus", AHAUS);
        Reports.ofTheKi("Deutschkurs Ahaus", AHAUS);
        Reader caritas = Reader.loggedIn(chromium.desk(false), "caritas");
        opensUntil(caritas, "/hinweise?q=Ahaus", "Deutschkurs Ahaus");
        caritas.link("Deutschkurs Ahaus").click();
        caritas.link("Stellung nehmen").click();
        caritas.page().locator("#text").fill("Zwanzig Minuten lang geschrieben.");
        caritas.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("VERZAHNT"));
        send(caritas);

        assertThat(caritas.page().locator("main")).containsText("Ihr Text ist noch da");
        assertThat(caritas.page().locator("#text")).hasValue("Zwanzig Minuten lang geschrieben.");
        send(caritas);
        assertThat(caritas.page().locator(".vz-history")).containsText("Zwanzig Minuten lang geschrieben.");
    }

    private static void opensCase(Reader reader) {
        opensUntil(reader, COESFELD_CASES, "Deutschkurs Coesfeld");
        reader.link("Deutschkurs Coesfeld").click();
    }

    /** Without JavaScript a reader reloads. */
    private static void opensUntil(Reader reader, String list, String text) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(reader.opens(list).page().content()).containsIgnoringCase(text));
    }

    private static void send(Reader reader) {
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Eintragen"))
                .click();
    }
}
