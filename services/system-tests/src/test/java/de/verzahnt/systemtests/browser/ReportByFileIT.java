package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.systemtests.TestHub;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk with a list of the agency's own reports it as it is, without JavaScript; anybody tries it out before. */
@SuppressWarnings("NullAway.Init")
class ReportByFileIT {
    private static final Path LIST = Path.of("../../infra/sample-data/messy/caritas-angebotsliste.csv");
    private static final Path PICTURES = Path.of("target/pictures");

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
    void aClerkUploadsSetsAColumnRightReportsAndIsRecognisedTheNextTime() {
        Reader clerk = Reader.loggedIn(chromium.desk(false), "caritas");
        Page page = uploads(clerk);
        assertThat(page.locator("main")).containsText("Noch ist nichts gemeldet");
        picture(page, "datei-1280");

        page.locator("select[name=column]").last().selectOption("-");
        press(page, "Mit dieser Zuordnung neu lesen");
        assertThat(page.locator("main")).containsText("mit Ihren Spalten neu gelesen");

        page.locator(".vz-outcome button").first().click();
        assertThat(page.locator("main")).containsText("Gemeldet:");
        picture(page, "ergebnis-1280");

        uploads(clerk);
        assertThat(page.locator("main")).containsText("Es gibt nichts zu melden");
        press(page, "Datei verwerfen");
        assertThat(page.locator("main")).containsText("Die Datei ist verworfen");
    }

    @Test
    void onAPhoneNoScreenOfAFileScrollsSideways() {
        Reader phone = Reader.loggedIn(chromium.phone(), "caritas");
        uploads(phone);

        picture(phone.page(), "datei-390");
        assertThat(phone.scrollsSideways()).isFalse();
        press(phone.page(), "Datei verwerfen");
    }

    @Test
    void anybodyTriesAListOutWithoutALogin() {
        Page page = chromium.phone();
        page.navigate(TestHub.addressOf("role-clarity-dashboard") + "/meldung-pruefen");
        picture(page, "pruefen-leer-390");
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(true)).setInputFiles(LIST);
        press(page, "Prüfen");

        assertThat(page.locator("main")).containsText("Gespeichert wurde nichts");
        picture(page, "pruefen-390");
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
    }

    private static Page uploads(Reader reader) {
        Page page = reader.opens("/angebote/meine/datei?neu").page();
        if (page.locator("select#organisation").count() > 0) {
            page.locator("select#organisation").selectOption("caritas-aachen-ia");
        }
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(true)).setInputFiles(LIST);
        press(page, "Datei prüfen");
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
