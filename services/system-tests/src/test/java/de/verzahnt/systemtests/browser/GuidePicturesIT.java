package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.local.sample.ExampleSites;
import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.ageing.AskedToConfirm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the user guide anew, on the real pages with the sample: {@code -Dguide.pictures=take}. Each test
 * shows one way, so that a picture can be taken by itself.
 */
@SuppressWarnings("NullAway.Init")
@EnabledIfSystemProperty(named = "guide.pictures", matches = "take")
class GuidePicturesIT {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Path LIST = REPOSITORY.resolve("infra/sample-data/messy/caritas-angebotsliste.csv");
    private static final String AGENCY = "organisation=diakonie-aachen-ia";
    private static final int HIGHEST = 1_000;
    private static final Page.WaitForConditionOptions PATIENCE = new Page.WaitForConditionOptions().setTimeout(90_000);

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
    void ownOfferings() {
        Page list = clerk("caritas")
                .opens("/angebote/meine?organisation=caritas-aachen-ia")
                .page();
        take(
                list,
                "meine-angebote",
                list.locator("h1"),
                list.locator("tbody tr").nth(3));
    }

    @Test
    void theForm() {
        Page page = clerk("diakonie").opens("/angebote/meine/neu?" + AGENCY).page();
        page.getByLabel("Titel").fill("Café International");
        page.getByLabel("Was geschieht")
                .fill("Interkultureller Treffpunkt für Zugewanderte und Einheimische mit vielen Ehrenamtlichen.");
        page.getByLabel("Ort, Stadtteil oder Postleitzahl").fill("Aachen-Nord");
        page.locator("#days0-TH").check();
        page.locator("#from0").fill("16:00");
        page.locator("#until0").fill("18:00");
        take(
                page,
                "formular",
                page.locator("h1"),
                page.locator("#targetGroups details").nth(0));
        take(page, "formular-zeiten", page.getByText("Wo", exactly()), page.locator("#periodUntil"));
        press(page, "Weiter");
        take(page, "formular-aehnliche", page.locator(".vz-similar"), page.locator(".vz-form__buttons"));
    }

    @Test
    void aListAsAFile() {
        Page page = clerk("caritas").opens("/angebote/meine/datei?neu").page();
        if (page.locator("select#organisation").count() > 0) {
            page.locator("select#organisation").selectOption("caritas-aachen-ia");
        }
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(true)).setInputFiles(LIST);
        press(page, "Datei prüfen");
        take(page, "datei-geprueft", page.locator("h1"), page.locator(".vz-outcome"));
        take(
                page,
                "datei-spalten",
                page.locator("#spalten"),
                page.locator(".vz-mapping tbody tr").nth(7));
        take(
                page,
                "datei-verstanden",
                page.locator("#verstanden"),
                rows(page, "#verstanden").nth(3));
        page.locator(".vz-outcome button").first().click();
        take(page, "datei-ergebnis", page.locator("h1"), page.locator(".vz-pick"));
    }

    @Test
    void tryingAListOut() {
        Page page = GuidePicture.window(chromium);
        page.navigate(TestHub.addressOf("role-clarity-dashboard") + "/meldung-pruefen");
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(true)).setInputFiles(LIST);
        press(page, "Prüfen");
        take(page, "meldung-pruefen", page.locator("h1"), rows(page, "#zeilen").last());
    }

    @Test
    void aCalendarAsASource() throws IOException {
        try (ExampleSites sites = ExampleSites.open(REPOSITORY, 0)) {
            Page page =
                    clerk("diakonie").opens("/angebote/quellen/neu?" + AGENCY).page();
            page.locator("#address").fill(sites.address("kalender.ics").toString());
            fillWhatHoldsWhereTheCalendarSaysNothing(page);
            takeAsIfAtItsOwner(page, "quelle-verbinden", page.locator("h1"), page.locator("#graceDays"));
            page.locator("#address").fill(sites.address("kalender.ics").toString());
            press(page, "Probeabruf");
            take(page, "quelle-probeabruf", page.locator("#vorschau"), page.locator(".vz-tried"));
            press(page, "Quelle verbinden");
            assertThat(page.locator("main")).containsText("Verbunden: Kalender der Integrationsagentur");
            page.waitForCondition(
                    () -> page.reload() != null
                            && page.locator("main").innerText().contains("2 gelesen"),
                    PATIENCE);
            takeAsIfAtItsOwner(
                    page,
                    "quellen",
                    page.locator("h1"),
                    page.locator(".vz-card").first());
        }
    }

    @Test
    void theLinkOfAReminder() {
        AskedToConfirm.aYearGoesBy("refugio/%");
        String token = AskedToConfirm.token(AskedToConfirm.textOfTheOneMail("kontakt@refugio.example"));
        Page page = GuidePicture.window(chromium);
        page.waitForCondition(
                () -> page.navigate(TestHub.addressOf("role-clarity-dashboard") + "/bestaetigung?token=" + token)
                                .status()
                        == 200,
                PATIENCE);
        take(page, "bestaetigung", page.locator("h1"), page.locator(".vz-form__buttons"));
    }

    private static void fillWhatHoldsWhereTheCalendarSaysNothing(Page page) {
        page.locator("#name").fill("Kalender der Integrationsagentur");
        page.locator("#place").fill("Aachen-Ost");
        page.locator("#field").selectOption("BEGEGNUNG");
        page.locator("#format").selectOption("BEGEGNUNG");
        page.locator("#role").selectOption("OPERATIVE");
    }

    private static Reader clerk(String account) {
        return Reader.loggedIn(GuidePicture.window(chromium), account);
    }

    /** Sites of the sample live on this machine; a reader of the guide has an address of their own. */
    private static void takeAsIfAtItsOwner(Page page, String name, Locator first, Locator last) {
        page.evaluate("""
                () => {
                  const owner = text => text.replace(/http:\\/\\/localhost:\\d+/g, 'https://www.ihr-traeger.example');
                  document.querySelectorAll('input').forEach(input => input.value = owner(input.value));
                  document.querySelectorAll('.vz-break').forEach(one => one.textContent = owner(one.textContent));
                }""");
        take(page, name, first, last);
    }

    private static void take(Page page, String name, Locator first, Locator last) {
        GuidePicture.take(page, name, first, last, HIGHEST);
    }

    private static Locator rows(Page page, String heading) {
        return page.locator("section:has(" + heading + ") tbody tr");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
