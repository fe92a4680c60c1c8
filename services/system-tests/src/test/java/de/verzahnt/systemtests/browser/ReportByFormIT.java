package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk without any system reports by the form: in German, without JavaScript, until everybody sees the offering. */
@SuppressWarnings("NullAway.Init")
class ReportByFormIT {

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
    void aClerkWithoutAnySystemReportsChangesWithdrawsAndTakesItBackInGermanWithoutJavascript() {
        Reader clerk = Reader.loggedIn(chromium.desk(false), "caritas");
        reports(clerk);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        clerk.opens("/angebote?q=Trommelrunde").page().content())
                .contains("Trommelrunde in Monschau"));

        changes(clerk);
        withdraws(clerk);
        press(clerk.opens("/angebote/meine?organisation=caritas-aachen-ia&stand=WITHDRAWN"), "Letzte Änderung");

        assertThat(clerk.page().locator("main")).containsText("Rückgängig gemacht: Trommelrunde am Abend");
        assertThat(clerk.page().locator("tr", hasTitle())).containsText("Formular");
    }

    @Test
    void whatIsSimilarNearbyIsOnTheScreenBeforeAnythingIsReported() {
        Reader clerk = Reader.loggedIn(chromium.desk(false), "diakonie");
        Page page = clerk.opens("/angebote/meine/neu").page();
        chooseOrganisation(page, "diakonie-aachen-ia");
        page.getByLabel("Titel").fill("Café International");
        page.getByLabel("Was geschieht")
                .fill("Interkultureller Treffpunkt für Zugewanderte und Einheimische mit vielen Ehrenamtlichen.");
        page.getByLabel("Ort, Stadtteil oder Postleitzahl").fill("Aachen-Nord");
        press(clerk, "Weiter");

        assertThat(page.locator(".vz-similar")).containsText("Café International");
        assertThat(page.locator(".vz-similar")).containsText("Abstimmungshinweis");
    }

    private static void reports(Reader clerk) {
        Page page = clerk.opens("/angebote/meine/neu").page();
        chooseOrganisation(page, "caritas-aachen-ia");
        page.getByLabel("Titel").fill("Trommelrunde in Monschau");
        page.getByLabel("Was geschieht")
                .fill("Gemeinsam trommeln, offen für geflüchtete Frauen und ihre Nachbarinnen.");
        page.getByLabel("Ort, Stadtteil oder Postleitzahl").fill("Monschau");
        page.locator("#days0-TH").check();
        page.locator("#from0").fill("18:00");
        page.locator("#until0").fill("20:00");
        press(clerk, "Weiter");

        assertThat(page.locator("#field")).hasValue("KULTUR_RELIGION");
        assertThat(page.locator("#targetGroups-FRAUEN")).isChecked();
        press(clerk, "Melden");
        assertThat(page.locator("main")).containsText("Gemeldet: Trommelrunde in Monschau");
    }

    private static void changes(Reader clerk) {
        Page page =
                clerk.opens("/angebote/meine?organisation=caritas-aachen-ia").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändern: Trommelrunde"))
                .click();
        assertThat(page.locator("#from0")).hasValue("18:00");
        page.getByLabel("Titel").fill("Trommelrunde am Abend");
        press(clerk, "Änderung melden");
        assertThat(page.locator("main")).containsText("Gemeldet: Trommelrunde am Abend");
    }

    private static void withdraws(Reader clerk) {
        Page page =
                clerk.opens("/angebote/meine?organisation=caritas-aachen-ia").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zurückziehen: Trommelrunde"))
                .click();
        page.getByLabel("Grund").fill("Der Raum ist geschlossen");
        press(clerk, "Zurückziehen");
        assertThat(page.locator("main")).containsText("Zurückgezogen: Trommelrunde am Abend");
    }

    private static Page.LocatorOptions hasTitle() {
        return new Page.LocatorOptions().setHasText("Trommelrunde am Abend");
    }

    private static void chooseOrganisation(Page page, String organisation) {
        if (page.locator("select#organisation").count() > 0) {
            page.locator("select#organisation").selectOption(organisation);
        }
    }

    private static void press(Reader reader, String name) {
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
