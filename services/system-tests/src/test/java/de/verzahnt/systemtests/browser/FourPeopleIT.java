package de.verzahnt.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An agency and a KI overlap in the area of another KI, before the steering group. Each of the four has a session and a
 * mailbox; a program of the agency listens too.
 */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class FourPeopleIT {

    private static final String SIMMERATH = "05334028";
    private static final String TITLE = "Schwimmen lernen in Simmerath";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    private static final Inbox AGENCYS = new Inbox("kontakt@caritas-aachen-ia.example", TITLE);
    private static final Inbox KIS = new Inbox("kontakt@ki-stadt-aachen.example", TITLE);
    private static final Inbox COORDINATORS = new Inbox("kontakt@ki-staedteregion.example", TITLE);
    private static final Inbox STEERINGS = new Inbox("kontakt@lenkungsgruppe-staedteregion.example", TITLE);

    private static Chromium chromium;
    private static PlayedReceiver program;
    private static Reader agency;
    private static Reader ki;
    private static Reader coordinator;
    private static Reader steering;

    @BeforeAll
    static void fourPeopleLogIn() {
        chromium = new Chromium();
        program = new PlayedReceiver();
        agency = Reader.loggedIn(chromium.desk(true), "caritas");
        ki = Reader.loggedIn(chromium.desk(true), "ki-stadt-aachen");
        coordinator = Reader.loggedIn(chromium.desk(true), "ki-staedteregion");
        steering = Reader.loggedIn(chromium.desk(true), "lenkungsgruppe");
        Webhooks.add(agency, "caritas-aachen-ia", program);
    }

    @AfterAll
    static void close() {
        program.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void allAreToldAtTheSameMomentAndTheSteeringGroupIsNot() {
        Reports.swimmingOfTheAgency("caritas-aachen-ia", TITLE, SIMMERATH);
        Reports.swimmingOfTheKi("ki-stadt-aachen", TITLE, SIMMERATH);

        for (Inbox inbox : List.of(AGENCYS, KIS, COORDINATORS)) {
            await(inbox.address()).atMost(SOON).untilAsserted(() -> assertThat(inbox.mails())
                    .hasSize(1));
        }
        assertThat(Stream.of(AGENCYS, KIS, COORDINATORS).flatMap(inbox -> inbox.mails().stream()))
                .allSatisfy(mail -> {
                    assertThat(mail.subject()).startsWith("Neu · Simmerath");
                    assertThat(mail.receivedAt())
                            .isBetween(
                                    AGENCYS.mails().get(0).receivedAt().minus(SAME_MOMENT),
                                    AGENCYS.mails().get(0).receivedAt().plus(SAME_MOMENT));
                });
        assertThat(COORDINATORS.text(COORDINATORS.mails().get(0))).contains("Sie sind nicht Partei");
        Stream.of(agency, ki, coordinator).forEach(FourPeopleIT::opensTheCase);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ofTheCase("case.opened")).hasSize(1));
        assertThat(steering.opens(address()).page().locator("main")).containsText("Klärung läuft bis");
    }

    @Test
    @Order(2)
    void whatTheKiSaysStandsOnTheOpenPageOfTheAgencyAndInItsMailbox() {
        agency.marksThePage();
        ki.follows("Stellung nehmen").page().locator("#text").fill("Unser Becken ist dienstags frei.");
        press(ki, "Eintragen");

        shows(agency, "Unser Becken ist dienstags frei.");
        assertThat(agency.stillSeesTheMark()).isTrue();
        comes(AGENCYS, "Antwort", 1);
    }

    @Test
    @Order(3)
    void aProposalBindsNobodyAndTheOtherSideIsAsked() {
        proposes(agency.follows("Absprache festhalten"), "Die Caritas schwimmt, das KI wirbt.");

        shows(agency, "Absprache, vorgeschlagen von");
        shows(ki, "Die Caritas schwimmt, das KI wirbt.");
        comes(KIS, "Vorschlag", 1);
        assertThat(agency.page().locator("#hinweis")).not().containsText("Absprache gilt bis");
        assertThat(ofTheCase("case.decided")).isEmpty();
    }

    @Test
    @Order(4)
    void aCounterProposalAsksTheFirstSideAndItsConsentSettles() {
        proposes(ki.opens(address()).follows("Gegenvorschlag"), "Die Caritas schwimmt im Winter, das KI im Sommer.");
        shows(agency, "Die Caritas schwimmt im Winter, das KI im Sommer.");
        comes(AGENCYS, "Vorschlag", 1);

        agency.opens(address())
                .page()
                .locator(".vz-proposals li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("im Sommer"))
                .getByText("Zustimmen")
                .click();
        press(agency, "Verbindlich eintragen");

        Stream.of(agency, ki, coordinator).forEach(reader -> shows(reader, "Absprache gilt bis"));
        Stream.of(KIS, COORDINATORS).forEach(inbox -> comes(inbox, "Entschieden", 1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ofTheCase("case.decided")).hasSize(1));
    }

    @Test
    @Order(5)
    void whatWasAgreedIsOnOneSheet() {
        String sheet = agency.link("Absprache als Blatt (PDF)").getAttribute("href");
        byte[] pdf = agency.page()
                .request()
                .get(agency.page().url().replaceFirst("/hinweise/.*", "") + sheet)
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    @Order(6)
    void nobodyGotAMailTwiceAndNobodyOneThatIsNotForThem() {
        for (Inbox inbox : List.of(AGENCYS, KIS, COORDINATORS)) {
            assertThat(inbox.mails()).extracting(Inbox.Mail::messageId).doesNotHaveDuplicates();
        }
        assertThat(COORDINATORS.mails()).extracting(mail -> word(mail)).containsExactly("Neu", "Entschieden");
        assertThat(KIS.mails("Antwort")).isEmpty();
        assertThat(STEERINGS.mails()).isEmpty();
        assertThat(program.calls().stream().filter(FourPeopleIT::isOfTheCase))
                .extracting(PlayedReceiver.Call::id)
                .doesNotHaveDuplicates();
    }

    private static void opensTheCase(Reader reader) {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        reader.opens("/hinweise?q=Simmerath").page().content())
                .contains(TITLE));
        reader.follows(TITLE).page().waitForSelector("#hinweis");
    }

    /** Of the case as the agency opened it. */
    private static String address() {
        return agency.page().locator("#hinweis").getAttribute("hx-get");
    }

    private static void proposes(Reader reader, String scope) {
        Page form = reader.page();
        form.locator("[name=parties]").all().forEach(party -> party.check());
        form.locator("#scope").fill(scope);
        form.locator("#validUntil").fill(LocalDate.now().plusMonths(6).toString());
        form.locator("#text").fill("So haben es beide Seiten besprochen.");
        press(reader, "Vorschlag eintragen");
    }

    private static void press(Reader reader, String name) {
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        reader.page().waitForSelector("#hinweis");
    }

    private static void shows(Reader reader, String text) {
        assertThat(reader.page().locator("#hinweis"))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }

    private static void comes(Inbox inbox, String word, int times) {
        await(inbox.address() + " " + word).atMost(SOON).untilAsserted(() -> assertThat(inbox.mails(word))
                .hasSize(times));
    }

    private static String word(Inbox.Mail mail) {
        return mail.subject().split("[ :]", 2)[0];
    }

    private static List<PlayedReceiver.Call> ofTheCase(String type) {
        return program.calls(type).stream().filter(FourPeopleIT::isOfTheCase).toList();
    }

    private static boolean isOfTheCase(PlayedReceiver.Call call) {
        return call.payload()
                .at("/data/id")
                .asString()
                .equals(agency.page().locator("#hinweis").getAttribute("data-case"));
    }
}
