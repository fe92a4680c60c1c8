package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An open page follows what happens, and nothing is replaced under its reader. */
@SuppressWarnings("NullAway.Init")
class LivePageIT {

    private static final String TITLE = "Deutschkurs Gronau";
    private static final String GRONAU = "05554020";
    private static final String CASES = "/hinweise?q=Gronau";

    private static Chromium chromium;
    private static String caseId;
    private static Page page;

    @BeforeAll
    static void aPartyHasTheCaseOpen() {
        chromium = new Chromium();
        Reports.ofTheCaritas(TITLE, GRONAU);
        Reports.ofTheKi(TITLE, GRONAU);
        Reader caritas = Reader.loggedIn(chromium.desk(true), "caritas");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(caritas.opens(CASES).page().content()).contains(TITLE));
        caritas.link(TITLE).click();
        page = caritas.page();
        page.waitForSelector("#hinweis");
        caseId = String.valueOf(page.locator("#hinweis").getAttribute("data-case"));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void twoThingsSaidAtOnceAreBothShownAndWhatTheReaderHoldsStays() {
        page.evaluate("document.querySelectorAll('#hinweis details').forEach(block => block.open = true)");
        int opened = page.locator("#hinweis details[open]").count();
        Locator next = link("Stellung nehmen");
        next.focus();
        page.evaluate("window.markOfTheReader = document.activeElement");

        theKiSays("Wir sehen zwei Kurse.");
        theKiSays("Wer übernimmt den Abend?");

        var soon = new LocatorAssertions.ContainsTextOptions().setTimeout(4000);
        assertThat(page.locator("#hinweis")).containsText("Wir sehen zwei Kurse.", soon);
        assertThat(page.locator("#hinweis")).containsText("Wer übernimmt den Abend?", soon);
        assertThat(page.locator("#neues")).containsText("auf den neuesten Stand gebracht");
        assertThat(opened).isPositive();
        assertThat(page.locator("#hinweis details[open]").count()).isGreaterThanOrEqualTo(opened);
        assertThat((Boolean) page.evaluate("document.activeElement === window.markOfTheReader"))
                .isTrue();
    }

    @Test
    void whileTheConnectionIsLostThePageSaysOfWhenItIsAndCatchesUpAfterwards() {
        page.context().setOffline(true);
        assertThat(page.locator("#veraltet")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(page.locator("#veraltet")).containsText("Sie sehen den Stand von");

        theKiSays("Während die Leitung tot war.");
        page.context().setOffline(false);

        assertThat(page.locator("#hinweis"))
                .containsText(
                        "Während die Leitung tot war.", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(page.locator("#veraltet")).isHidden();
    }

    private static Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void theKiSays(String text) {
        HttpResponse<String> answer = Requests.send(Requests.by(
                        "ki-staedteregion", Part.ROLE_CLARITY_DASHBOARD.id(), "/api/v1/cases/" + caseId + "/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"outcome": "STATEMENT", "decidedBy": "ki-staedteregion", "text": "%s"}
                        """.formatted(text))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
}
