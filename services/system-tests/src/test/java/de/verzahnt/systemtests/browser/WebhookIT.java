package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import de.verzahnt.systemtests.TestHub;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk lets a program of the agency take part; it hears of each event under one id, whatever dies meanwhile. */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class WebhookIT {

    private static final String KALKAR = "05154024";
    private static final String PAGE = "/schnittstellen?organisation=caritas-aachen-ia";
    private static final Duration SOON = Duration.ofSeconds(60);
    /** The lease of a sender that died, and a start. */
    private static final Duration AFTER_A_DEATH = Duration.ofSeconds(180);

    private static Chromium chromium;
    private static PlayedReceiver receiver;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        receiver = new PlayedReceiver();
    }

    @AfterAll
    static void close() {
        receiver.close();
        chromium.close();
    }

    @Test
    void aProgramHearsOfACaseUnderOneIdThoughTheDashboardDiesAndReadsTheLogAgain() {
        Reader clerk = Reader.loggedIn(chromium.desk(false), "caritas");
        addsTheWebhook(clerk);
        sendsATest(clerk.follows("localhost"));

        receiver.fallsSilent();
        Reports.ofTheKi("Deutschkurs am Abend", KALKAR);
        Reports.ofTheCaritas("Deutschkurs am Abend", KALKAR);
        await().atMost(SOON).until(() -> !receiver.calls("case.opened").isEmpty());
        TestHub.running().kill(Part.ROLE_CLARITY_DASHBOARD);
        int heardBefore = receiver.calls("case.opened").size();
        receiver.speaks();
        TestHub.running().start(Part.ROLE_CLARITY_DASHBOARD);
        await().atMost(AFTER_A_DEATH).until(() -> receiver.calls("case.opened").size() > heardBefore);

        assertThat(receiver.calls("case.opened"))
                .extracting(PlayedReceiver.Call::id)
                .containsOnly(idOfTheCase());
        readsTheLogAgain();
        sendsATest(Reader.loggedIn(chromium.desk(false), "caritas").opens(PAGE).follows("localhost"));
        assertThat(receiver.calls("case.opened"))
                .extracting(PlayedReceiver.Call::id)
                .containsOnly(idOfTheCase());
    }

    @Test
    void aFeedIsReadByWhoeverKnowsItsAddress() {
        Reader clerk = Reader.loggedIn(chromium.desk(false), "caritas").opens(PAGE);
        press(clerk.page(), "Feed anlegen");
        String address = clerk.page().locator("main code").innerText();

        var answer = Requests.send(HttpRequest.newBuilder(URI.create(address)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<feed", "<entry", "urn:uuid:");
    }

    private static void addsTheWebhook(Reader clerk) {
        Webhooks.add(clerk, "caritas-aachen-ia", receiver);
        assertThat(clerk.opens(PAGE).page().locator("main")).not().containsText("whsec_");
    }

    private static void sendsATest(Reader clerk) {
        int heard = receiver.calls("hub.test").size();
        press(clerk.page(), "Probe senden");
        await().atMost(SOON).until(() -> receiver.calls("hub.test").size() > heard);
        await().atMost(SOON).untilAsserted(() -> {
            clerk.page().reload();
            assertThat(clerk.page().locator("main").innerText()).contains("angenommen (204)");
        });
    }

    private static String idOfTheCase() {
        return receiver.calls("case.opened").get(0).id();
    }

    /** All that was sent before is old; the case stands again before the next test goes out. */
    private static void readsTheLogAgain() {
        String caseId =
                receiver.calls("case.opened").get(0).payload().at("/data/id").asString();
        String dashboard = Part.ROLE_CLARITY_DASHBOARD.id();
        var asked = Requests.send(
                Requests.by("@admin", dashboard, "/api/v1/read-model/rebuild").POST(BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(202);
        await().atMost(SOON)
                .until(() -> Requests.send(Requests.by("caritas-aachen-ia", dashboard, "/api/v1/cases/" + caseId))
                                .statusCode()
                        == 200);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
