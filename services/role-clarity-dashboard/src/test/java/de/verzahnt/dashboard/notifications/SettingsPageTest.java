package de.verzahnt.dashboard.notifications;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DashboardTest
class SettingsPageTest {

    private static final String PAGE = "/benachrichtigungen";
    private static final RequestPostProcessor AT_THE_KI = login("ki", Story.KI);
    private static final RequestPostProcessor AT_THE_AGENCY = login("reporter", Story.AGENCY);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisationsWithMailboxes() {
        story.beginsWithThreeCafes();
        jdbc.sql("UPDATE organisation SET contact_channel = 'kontakt@' || organisation_id || '.example'")
                .update();
        outbox.taken();
    }

    @Test
    void whoHasChosenNothingHearsOfAllAtOnce() throws Exception {
        browser.perform(get(PAGE).with(AT_THE_KI))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Neues aus Ihrem Gebiet"),
                                containsString("id=\"area-AT_ONCE\" value=\"AT_ONCE\" checked"),
                                containsString("id=\"ownCases-AT_ONCE\" value=\"AT_ONCE\" checked"),
                                containsString("Aachen, Stadt"))));
    }

    @Test
    void whatIsChosenStandsThereAndTravelsToTheNotifier() throws Exception {
        browser.perform(post(PAGE)
                        .with(AT_THE_KI)
                        .with(csrf())
                        .param("organisation", Story.KI)
                        .param("revision", "0")
                        .param("ownCases", "AT_ONCE")
                        .param("area", "WEEKLY")
                        .param("districts", "05334002")
                        .param("fields", "SPRACHE")
                        .param("quietFrom", "18:00")
                        .param("quietUntil", "08:00"))
                .andExpect(redirectedUrl(PAGE + "?organisation=" + Story.KI));

        NotificationSettings told = told().get(0);
        assertThat(told.getArea()).isEqualTo(Rhythm.WEEKLY);
        assertThat(told.getDistricts()).containsExactly("05334002");
        assertThat(told.getFields()).containsExactly("SPRACHE");
        assertThat(told.getQuietFrom()).isEqualTo("18:00");
        assertThat(told.getRevision()).isEqualTo(1);
        inEnglishThePageSays("id=\"area-WEEKLY\" value=\"WEEKLY\" checked", "value=\"18:00\"", "gathered weekly");
    }

    @Test
    void anAgencyIsNotAskedAboutAnAreaAndItsOwnCasesCannotBeTurnedOff() throws Exception {
        browser.perform(get(PAGE).with(AT_THE_AGENCY))
                .andExpect(content().string(not(containsString("name=\"area\""))))
                .andExpect(content().string(not(containsString("ownCases-OFF"))));
        chosen(AT_THE_AGENCY, Story.AGENCY, "ownCases", "OFF").andExpect(status().isUnprocessableContent());
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherOfTheSameBodyMayStandInUntilADay() throws Exception {
        browser.perform(get(PAGE).with(AT_THE_AGENCY))
                .andExpect(content().string(containsString("Diakonie Aachen – MBE")));
        chosen(
                        AT_THE_AGENCY,
                        Story.AGENCY,
                        "ownCases",
                        "DAILY",
                        "deputyOrganisation",
                        Story.SISTER,
                        "deputyUntil",
                        "2026-03-20")
                .andExpect(status().isFound());

        NotificationSettings told = told().get(0);
        assertThat(told.getOwnCases()).isEqualTo(Rhythm.DAILY);
        assertThat(told.getDeputyOrganisation()).isEqualTo(Story.SISTER);
        assertThat(told.getDeputyUntil()).isEqualTo(LocalDate.parse("2026-03-20"));
    }

    @Test
    void aRoleMailboxOfTheSameDomainMayStandIn() throws Exception {
        chosen(
                        AT_THE_AGENCY,
                        Story.AGENCY,
                        "ownCases",
                        "AT_ONCE",
                        "deputyMailbox",
                        "info@" + Story.AGENCY + ".example",
                        "deputyUntil",
                        "2026-03-20")
                .andExpect(status().isFound());

        assertThat(told().get(0).getDeputyMailbox()).isEqualTo("info@" + Story.AGENCY + ".example");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "deputyMailbox, info@elsewhere.example, deputyMailbox",
        "deputyMailbox, vorname.nachname@diakonie-aachen-ia.example, deputyMailbox",
        "deputyMailbox, nothing, deputyMailbox",
        "deputyOrganisation, caritas-aachen-ia, deputyOrganisation",
        "deputyOrganisation, diakonie-aachen-mbe, deputyUntil",
        "quietFrom, 18:00, quietUntil",
        "quietUntil, 25:00, quietUntil",
        "ownCases, WEEKLY, ownCases"
    })
    void whatIsWrongIsToldBesideItsFieldAndChangesNothing(String field, String value, String told) throws Exception {
        String ownCases = field.equals("ownCases") ? value : "AT_ONCE";
        chosen(AT_THE_AGENCY, Story.AGENCY, "ownCases", ownCases, field, value)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + told + "-error\"")));
        assertThat(told()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        chosen(AT_THE_KI, Story.KI, "area", "NEVER", "districts", "05315", "fields", "NONE", "quietFrom", "8 Uhr")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"ownCases-error\""),
                                containsString("id=\"area-error\""),
                                containsString("id=\"districts-error\""),
                                containsString("id=\"fields-error\""),
                                containsString("id=\"quietFrom-error\""))));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        chosen(AT_THE_AGENCY, Story.AGENCY, "ownCases", "DAILY").andExpect(status().isFound());

        chosen(AT_THE_AGENCY, Story.AGENCY, "ownCases", "AT_ONCE")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Inzwischen hat jemand etwas geändert")));
        assertThat(told()).hasSize(1);
    }

    @Test
    void nobodyChoosesForOthersAndWhoActsForNobodyDoesNotComeIn() throws Exception {
        browser.perform(get(PAGE + "?organisation=" + Story.OTHER_AGENCY).with(AT_THE_AGENCY))
                .andExpect(status().isNotFound());
        chosen(AT_THE_AGENCY, Story.OTHER_AGENCY, "ownCases", "DAILY").andExpect(status().isNotFound());
        browser.perform(get(PAGE).with(login("admin", Story.AGENCY))).andExpect(status().isForbidden());
        browser.perform(get(PAGE).accept(MediaType.TEXT_HTML)).andExpect(status().isFound());
        assertThat(told()).isEmpty();
    }

    @Test
    void theReadModelBringsBackWhatWasChosenAndNeverAnOlderState() throws Exception {
        chosen(AT_THE_AGENCY, Story.AGENCY, "ownCases", "DAILY").andExpect(status().isFound());
        NotificationSettings first = told().get(0);
        jdbc.sql("DELETE FROM notification_settings").update();

        story.hears(
                Story.AGENCY,
                NotificationSettings.newBuilder(first)
                        .setOwnCases(Rhythm.AT_ONCE)
                        .setRevision(2)
                        .build());
        story.hears(Story.AGENCY, first);

        browser.perform(get(PAGE).with(AT_THE_AGENCY))
                .andExpect(content().string(containsString("id=\"ownCases-AT_ONCE\" value=\"AT_ONCE\" checked")));
    }

    private List<NotificationSettings> told() {
        return outbox.taken().stream()
                .filter(sent -> sent.topic().equals(Topics.NOTIFICATION_SETTINGS))
                .map(sent -> (NotificationSettings) sent.value())
                .toList();
    }

    private ResultActions chosen(RequestPostProcessor who, String organisation, String... fields) throws Exception {
        var request = post(PAGE)
                .with(who)
                .with(csrf())
                .param("organisation", organisation)
                .param("revision", "0");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }

    private void inEnglishThePageSays(String... words) throws Exception {
        var page = browser.perform(get(PAGE + "?lang=en").with(AT_THE_KI));
        for (String one : words) {
            page.andExpect(content().string(containsString(one)));
        }
    }
}
