package de.verzahnt.dashboard.roles;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DashboardTest
class RolePagesTest {

    private static final String LIST = "/vereinbarte-rollen";
    private static final String ROLE = LIST + "/SPRACHE/05334002";
    private static final RequestPostProcessor STEERING = login("steering", Story.STEERING_GROUP);
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
    void organisations() {
        story.beginsWithThreeCafes();
        outbox.taken();
    }

    @Test
    void whatTheSteeringGroupRecordsStandsForAllAndTravels() throws Exception {
        recorded("FREE", "2026-03-01").andExpect(redirectedUrl(ROLE));

        assertThat(told()).singleElement().satisfies(event -> {
            assertThat(event.getRoleId()).isEqualTo("SPRACHE/05334002");
            assertThat(event.getVersions()).hasSize(1);
            assertThat(event.getProvenance().getReportedBy()).isEqualTo(Story.STEERING_GROUP);
        });
        browser.perform(get(LIST).with(AT_THE_AGENCY))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 vereinbarte Rolle"),
                                containsString("freie Träger"),
                                containsString("Kommunales Integrationszentrum der Stadt Aachen"),
                                containsString("TOP 4"))));
    }

    @Test
    void onlyASteeringGroupRecordsAndOnlyForItsOwnKreis() throws Exception {
        browser.perform(post(LIST + "/neu").with(AT_THE_KI).with(csrf())).andExpect(status().isForbidden());
        browser.perform(filled(post(LIST + "/neu"), "FREE", "2026-03-01", 0)
                        .with(STEERING)
                        .with(csrf())
                        .param("field", "SPRACHE")
                        .param("place", "05315000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"place-error\"")));
        assertThat(told()).isEmpty();
    }

    @Test
    void aChangeKeepsWhatHeldBefore() throws Exception {
        recorded("FREE", "2026-03-01");
        browser.perform(filled(post(ROLE), "PUBLIC", "2026-05-01", 1)
                        .with(STEERING)
                        .with(csrf()))
                .andExpect(redirectedUrl(ROLE));

        browser.perform(get(LIST).param("on", "2026-03-15").with(AT_THE_KI))
                .andExpect(content()
                        .string(allOf(containsString("freie Träger"), not(containsString("öffentliche Träger")))));
        browser.perform(get(LIST).param("on", "2026-05-15").with(AT_THE_KI))
                .andExpect(content().string(containsString("öffentliche Träger")));
        browser.perform(get(ROLE).with(AT_THE_KI))
                .andExpect(
                        content().string(allOf(containsString("gilt noch nicht"), containsString("seit 01.03.2026"))));
    }

    @Test
    void whatIsEndedHoldsUntilItsLastDay() throws Exception {
        recorded("FREE", "2026-01-01");
        browser.perform(post(ROLE + "/ende")
                        .with(STEERING)
                        .with(csrf())
                        .param("revision", "1")
                        .param("endUntil", "2026-06-30")
                        .param("endDecision", "Sitzung vom 28.02.2026, TOP 2"))
                .andExpect(redirectedUrl(ROLE));

        browser.perform(get(LIST).param("on", "2026-06-30").with(AT_THE_KI))
                .andExpect(content().string(containsString("1 vereinbarte Rolle")));
        browser.perform(get(LIST).param("on", "2026-07-01").with(AT_THE_KI))
                .andExpect(content().string(containsString("Hier ist noch nichts vereinbart")));
    }

    @ParameterizedTest
    @CsvSource({"/ende, endUntil", "'', validFrom"})
    void whatIsMissingIsToldBesideItsField(String form, String missing) throws Exception {
        recorded("FREE", "2026-01-01");
        browser.perform(post(ROLE + form).with(STEERING).with(csrf()).param("revision", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"%s-error\"".formatted(missing))));
    }

    @Test
    void whoeverWroteAgainstAnOlderStateOverwritesNothing() throws Exception {
        recorded("FREE", "2026-01-01");
        outbox.taken();
        browser.perform(filled(post(ROLE), "PUBLIC", "2026-05-01", 0)
                        .with(STEERING)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Inzwischen hat jemand etwas anderes erfasst")));
        assertThat(told()).isEmpty();
    }

    @Test
    void aPersonIsNamedNowhere() throws Exception {
        browser.perform(post(LIST + "/neu")
                        .with(STEERING)
                        .with(csrf())
                        .param("field", "SPRACHE")
                        .param("place", "05334002")
                        .param("who", "FREE")
                        .param("validFrom", "2026-03-01")
                        .param("decision", "Anruf unter 0241 123456"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"decision-error\"")));
    }

    @Test
    void anUnknownOrganisationCannotBeNamed() throws Exception {
        browser.perform(filled(post(LIST + "/neu"), "NAMED", "2026-03-01", 0)
                        .with(STEERING)
                        .with(csrf())
                        .param("field", "SPRACHE")
                        .param("place", "05334002")
                        .param("operative", "nobody"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"operative-error\"")));
    }

    @Test
    void anOrganisationThatIsNamedFindsItFirst() throws Exception {
        browser.perform(filled(post(LIST + "/neu"), "NAMED", "2026-01-01", 0)
                .with(STEERING)
                .with(csrf())
                .param("field", "SPRACHE")
                .param("place", "05334002")
                .param("operative", Story.AGENCY));

        browser.perform(get(LIST).with(AT_THE_AGENCY))
                .andExpect(content().string(containsString("Was über Ihren Träger vereinbart ist")));
        browser.perform(get(LIST).with(login("reporter", Story.OTHER_AGENCY)))
                .andExpect(content().string(not(containsString("Was über Ihren Träger vereinbart ist"))));
    }

    @Test
    void aFilterThatIsNotUnderstoodIsNamed() throws Exception {
        browser.perform(get(LIST)
                        .param("on", "2026-02-31")
                        .param("field", "NIX")
                        .with(AT_THE_KI))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("field"), containsString("nicht angewandt"))));
    }

    @Test
    void whatWasToldFillsAnEmptyTableAgain() throws Exception {
        recorded("FREE", "2026-01-01");
        var event = told().get(0);
        jdbc.sql("DELETE FROM agreed_role_version").update();
        story.hears(event.getRoleId(), event);
        story.hears(event.getRoleId(), event);

        browser.perform(get(ROLE).with(AT_THE_KI)).andExpect(content().string(containsString("TOP 4")));
    }

    private ResultActions recorded(String who, String from) throws Exception {
        return browser.perform(filled(post(LIST + "/neu"), who, from, 0)
                .with(STEERING)
                .with(csrf())
                .param("field", "SPRACHE")
                .param("place", "05334002"));
    }

    private static MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder form, String who, String from, long revision) {
        return form.param("who", who)
                .param("steering", Story.KI)
                .param("validFrom", from)
                .param("revision", Long.toString(revision))
                .param("decision", "Sitzung vom 12.02.2026, TOP 4");
    }

    private List<de.verzahnt.events.AgreedRole> told() {
        return outbox.taken().stream()
                .filter(sent -> sent.topic() == Topics.AGREED_ROLE)
                .map(sent -> (de.verzahnt.events.AgreedRole) sent.value())
                .toList();
    }
}
