package de.verzahnt.dashboard.reporting;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class OwnOfferingsPageTest {
    private static final GatewayForTests ACTIVITIES = new GatewayForTests();
    private static final GatewayForTests PROJECTS = new GatewayForTests();

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", ACTIVITIES::address);
        properties.add("verzahnt.gateway.projects.url", PROJECTS::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void offeringsOfAnAgencyAndAKi() {
        story.beginsWithThreeCafes();
        ACTIVITIES.forgets();
        PROJECTS.forgets();
        ACTIVITIES.holds(Story.AGENCY_CAFE, Story.AGENCY, "Sprachcafé am Rehmplatz", "API", 2, "");
        PROJECTS.holds(Story.KI_CAFE, Story.KI, "Sprachcafé Ost", "FORM", 1, ", \"periodUntil\": \"2025-12-31\"");
    }

    @Test
    void theTableTellsStateSourceDayAndOpenCasesInBothLanguages() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).build());

        assertThat(page(get("/angebote/meine").with(login("reporter", Story.AGENCY)), 200))
                .contains("Sprachcafé am Rehmplatz", "läuft", "Schnittstelle", "kufer/7", "20.02.2026", "/hinweise/c1")
                .contains("Rückgängig", "1 gemeldetes Angebot")
                .doesNotContain("??", "Sprachcafé Ost");
        assertThat(page(get("/angebote/meine?lang=en").with(login("reporter", Story.AGENCY)), 200))
                .contains("My offerings", "running", "Interface", "20 February 2026")
                .doesNotContain("??");
    }

    @Test
    void aPublicOrganisationFindsItsOwnAtTheOtherGateway() throws Exception {
        assertThat(page(get("/angebote/meine").with(login("reporter", Story.KI)), 200))
                .contains("Sprachcafé Ost", "beendet", "Formular")
                .doesNotContain("Rehmplatz", "Rückgängig");
    }

    @Test
    void aStaleOneIsShownAsSuchAndConfirmedByOneClickThatChangesNothingOfIt() throws Exception {
        ACTIVITIES.holds(Story.AGENCY_CAFE, Story.AGENCY, "Sprachcafé am Rehmplatz", "API", 2, "");
        ACTIVITIES.isStale(Story.AGENCY_CAFE, "2025-01-10T10:00:00Z", "2026-01-10T10:00:00Z");

        assertThat(page(get("/angebote/meine").with(login("reporter", Story.AGENCY)), 200))
                .contains("Zuletzt bestätigt", "10.01.2025", "seit 10.01.2026 als veraltet gezeigt", "Stimmt noch")
                .doesNotContain("??");
        page(
                post("/angebote/meine/" + Story.AGENCY_CAFE + "/bestaetigen")
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY)),
                302);

        GatewayForTests.Asked sent = ACTIVITIES.asked().get(0);
        assertThat(sent.what()).isEqualTo("PUT " + Story.AGENCY_CAFE);
        assertThat(sent.ifMatch()).isEqualTo("\"2\"");
        assertThat(sent.body().get("title").stringValue()).isEqualTo("Sprachcafé am Rehmplatz");
    }

    @Test
    void whomNoReminderReachesIsToldWhyAndNobodyElseIs() throws Exception {
        story.hears(
                "r1",
                ReminderDelivery.newBuilder()
                        .setReminderId("r1")
                        .setOrganisationId(Story.AGENCY)
                        .setKind(ReminderKind.CONFIRM_OFFERINGS)
                        .setState(NoticeState.NO_MAILBOX)
                        .setRecordedAt(FixedClock.NOW)
                        .setChangedAt(FixedClock.NOW)
                        .setRevision(2)
                        .build());

        assertThat(page(get("/angebote/meine").with(login("reporter", Story.AGENCY)), 200))
                .contains(
                        "Erinnerungen an Ihren Träger kommen nicht an", "kein Funktionspostfach", "enden sie so nicht")
                .doesNotContain("??");
        assertThat(page(get("/angebote/meine?lang=en").with(login("reporter", Story.AGENCY)), 200))
                .contains("Reminders do not reach your organisation", "no role mailbox")
                .doesNotContain("??");
        assertThat(page(get("/angebote/meine").with(login("reporter", Story.OTHER_AGENCY)), 200))
                .doesNotContain("Erinnerungen an Ihren Träger");
    }

    @Test
    void aCaseTheReaderMayNotOpenIsNotCounted() throws Exception {
        ACTIVITIES.holds(Story.OTHER_CAFE, Story.OTHER_AGENCY, "Café International", "API", 1, "");
        story.hears("c2", meeting("c2", FindingClass.PARALLEL, null).build());

        assertThat(page(get("/angebote/meine").with(login("reporter", Story.OTHER_AGENCY)), 200))
                .contains("Café International", "keine")
                .doesNotContain("/hinweise/c2");
    }

    @Test
    void whoReportsForNobodyIsKeptOutAndSeesNoEntry() throws Exception {
        page(get("/angebote/meine").with(login("admin")), 403);
        page(get("/angebote/meine/neu").with(login("steering", Story.STEERING_GROUP)), 403);
        page(get("/angebote/meine").with(login("reporter")), 403);

        assertThat(page(get("/").with(login("admin")), 200)).doesNotContain("/angebote/meine");
        assertThat(page(get("/").with(login("reporter", Story.AGENCY)), 200))
                .contains("/angebote/meine", "Angebot melden");
    }

    @Test
    void whatAnotherOrganisationRunsIsNotThere() throws Exception {
        page(get("/angebote/meine/" + Story.AGENCY_CAFE).with(login("reporter", Story.OTHER_AGENCY)), 404);
        page(get("/angebote/meine/" + Story.AGENCY_CAFE + "/zurueckziehen").with(login("reporter", Story.KI)), 404);
        page(get("/angebote/meine/a/b%2Fc").with(login("reporter", Story.AGENCY)), 400);
    }

    @Test
    void anOfferingIsWithdrawnWithItsReasonAndTheWithdrawalUndone() throws Exception {
        String address = "/angebote/meine/" + Story.AGENCY_CAFE;

        page(sent(address + "/zurueckziehen").param("reason", "vorbei").param("revision", "2"), 302);
        String gone = page(get("/angebote/meine?stand=WITHDRAWN").with(login("reporter", Story.AGENCY)), 200);
        page(sent(address + "/rueckgaengig").param("revision", "2"), 302);

        assertThat(gone).contains("zurückgezogen", "vorbei", "Rückgängig");
        assertThat(ACTIVITIES.asked())
                .extracting(GatewayForTests.Asked::what, GatewayForTests.Asked::channel, GatewayForTests.Asked::ifMatch)
                .containsExactly(
                        tuple("DELETE " + Story.AGENCY_CAFE, "FORM", "\"2\""),
                        tuple("POST " + Story.AGENCY_CAFE + "/undo", "FORM", "\"2\""));
    }

    @Test
    void aReasonTheGatewayRefusesIsToldBesideItsFieldAndStays() throws Exception {
        ACTIVITIES.refuses("reason");

        assertThat(page(
                        sent("/angebote/meine/" + Story.AGENCY_CAFE + "/zurueckziehen")
                                .param("reason", "=1+1"),
                        422))
                .contains("id=\"reason-error\"", "etwas anderes", "value=\"=1+1\"");
    }

    @Test
    void aChangeThatWasOvertakenIsNotUndoneBlindly() throws Exception {
        page(sent("/angebote/meine/" + Story.AGENCY_CAFE + "/rueckgaengig").param("revision", "1"), 302);

        assertThat(ACTIVITIES.asked()).singleElement().satisfies(asked -> assertThat(asked.ifMatch())
                .isEqualTo("\"1\""));
    }

    @Test
    void aGatewayThatIsAwayIsToldInWords() throws Exception {
        ACTIVITIES.isAway();

        MockHttpServletResponse answer = browser.perform(get("/angebote/meine").with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();

        assertThat(answer.getForwardedUrl()).isEqualTo("/dienst-gestoert/GATEWAY");
        assertThat(page(get("/dienst-gestoert/GATEWAY").with(login("reporter", Story.AGENCY)), 503))
                .contains("Die Meldestelle ist gerade nicht erreichbar");
    }

    private static MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(csrf()).with(login("reporter", Story.AGENCY));
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(request.accept("text/html")).andReturn().getResponse();
        assertThat(answer.getStatus()).as(request.toString()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
