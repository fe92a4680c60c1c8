package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk connects the agency's calendar once; from then on offering and case follow the calendar by themselves. */
@SuppressWarnings("NullAway.Init")
class ConnectCalendarIT {

    private static final String GOCH = "05154016";
    private static final String TITLE = "Deutschkurs am Dienstag";
    private static final String CASES = "/hinweise?q=Deutschkurs+am+Dienstag&kreis=05154";
    private static final Path PICTURES = Path.of("target/pictures");

    private static Chromium chromium;
    private static PlayedCalendar calendar;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        calendar = new PlayedCalendar();
    }

    @AfterAll
    static void close() {
        calendar.close();
        chromium.close();
    }

    @Test
    void aCalendarIsConnectedOnceAndOfferingAndCaseFollowItWithoutAnybodyTyping() throws SQLException {
        Reports.ofTheKi(TITLE, GOCH);
        calendar.holds(
                PlayedCalendar.tuesdays("kurs", TITLE, "Deutsch für den Alltag.", "Goch"),
                PlayedCalendar.tuesdays("chor", "Chor der Vielfalt", "Singen in vielen Sprachen.", "Goch"));
        Reader clerk = Reader.loggedIn(chromium.desk(false), "caritas");

        connects(clerk);
        shows(clerk, "/angebote/quellen?organisation=caritas-aachen-ia", "2 gelesen: 2 übernommen");
        picture(clerk.page(), "quellen-1280");
        shows(clerk, "/angebote?q=Dienstag", TITLE);
        shows(clerk, CASES, TITLE);

        calendar.holds(
                PlayedCalendar.tuesdays("kurs", "Schwimmen am Dienstag", "Schwimmen lernen im Hallenbad.", "Xanten"),
                PlayedCalendar.tuesdays("chor", "Chor der Vielfalt", "Singen in vielen Sprachen.", "Goch"));
        anHourPasses();

        shows(clerk, "/angebote/quellen?organisation=caritas-aachen-ia", "2 gelesen: 1 übernommen, 1 unverändert");
        shows(clerk, "/angebote?q=Schwimmen+am+Dienstag", "Xanten");
        gone(clerk, CASES + "&status=OPEN", TITLE);
    }

    private static void connects(Reader clerk) {
        Page page = clerk.opens("/angebote/quellen/neu?organisation=caritas-aachen-ia")
                .page();
        if (page.locator("select#organisation").count() > 0) {
            page.locator("select#organisation").selectOption("caritas-aachen-ia");
        }
        page.locator("#address").fill(calendar.address());
        page.locator("#name").fill("Kalender der Agentur");
        page.locator("#intervalHours").selectOption("1");
        page.locator("#place").fill("Goch");
        page.locator("#field").selectOption("SPRACHE");
        page.locator("#format").selectOption("KURS");
        page.locator("#role").selectOption("OPERATIVE");
        press(page, "Probeabruf");
        assertThat(page.locator("main")).containsText("2 gelesen: 2 würden übernommen, 0 abgelehnt.");
        assertThat(page.locator(".vz-tried")).containsText(TITLE);
        picture(page, "quelle-vorschau-1280");
        press(page, "Quelle verbinden");
        assertThat(page.locator("main")).containsText("Verbunden: Kalender der Agentur");
    }

    /** What is due in an hour is due now; nothing else is touched. */
    private static void anHourPasses() throws SQLException {
        var hub = TestHub.running();
        String url = hub.jdbcUrl(Part.AGENCY_ACTIVITIES);
        String role = url.substring(url.lastIndexOf('/') + 1);
        try (var database = DriverManager.getConnection(url, role, hub.databasePassword(Part.AGENCY_ACTIVITIES));
                var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE source SET next_fetch_at = date_trunc('milliseconds', now())");
            statement.executeUpdate("UPDATE scheduled_tasks SET execution_time = now()");
        }
    }

    private static void shows(Reader reader, String path, String text) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        reader.opens(path).page().locator("main").innerText())
                .contains(text));
    }

    private static void gone(Reader reader, String path, String text) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        reader.opens(path).page().locator("main").innerText())
                .doesNotContain(text));
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
