package de.verzahnt.dashboard.notifications;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Rhythm;
import de.verzahnt.events.UnsubscribeLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** One click as RFC 8058 has it, and everything else a mail program, a scanner or a person may send. */
@DashboardTest
class UnsubscribePageTest {

    private static final String TOKEN = "t".repeat(43);
    private static final String PAGE = "/abbestellen?token=" + TOKEN;
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void aLinkInAMailToTheCentre() {
        story.beginsWithThreeCafes();
        story.hears(Story.KI, new UnsubscribeLink(Story.KI, TokenHash.of(TOKEN), FixedClock.NOW));
        outbox.taken();
    }

    @Test
    void onePostWithoutCookieAndSessionTokenTurnsTheAreaOffAndLeavesOwnCases() throws Exception {
        MockHttpServletResponse answer =
                sent(PAGE, ONE_CLICK).andExpect(status().isOk()).andReturn().getResponse();

        NotificationSettings told = told().get(0);
        assertThat(told.getOrganisationId()).isEqualTo(Story.KI);
        assertThat(told.getArea()).isEqualTo(Rhythm.OFF);
        assertThat(told.getOwnCases()).isEqualTo(Rhythm.AT_ONCE);
        assertThat(told.getAreaOffByMailAt()).isEqualTo(FixedClock.NOW);
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void aMailProgramMaySendItAsMultipartToo() throws Exception {
        browser.perform(multipart(PAGE).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

        assertThat(told()).hasSize(1);
    }

    @Test
    void twiceIsOnce() throws Exception {
        sent(PAGE, ONE_CLICK).andExpect(status().isOk());
        sent(PAGE, ONE_CLICK).andExpect(status().isOk());

        assertThat(told()).hasSize(1);
    }

    @Test
    void lookingChangesNothingAndSetsNoCookie() throws Exception {
        browser.perform(head(PAGE)).andExpect(status().isOk());
        MockHttpServletResponse answer = browser.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"List-Unsubscribe\" value=\"One-Click\"")))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "List-Unsubscribe=",
                "List-Unsubscribe=yes",
                "list-unsubscribe=one-click",
                "List-Unsubscribe=One-Click&List-Unsubscribe=One-Click",
                "List-Unsubscribe=One-Click&url=http%3A%2F%2Fscanner.example",
                "x=1"
            })
    void anotherPostChangesNothing(String body) throws Exception {
        sent(PAGE, body).andExpect(status().isUnprocessableContent());

        assertThat(told()).isEmpty();
    }

    @Test
    void thePageNamesNobodyAndLooksAlikeForATokenNobodyHas() throws Exception {
        String other = "x".repeat(43);
        String unknown = browser.perform(get("/abbestellen?token=" + other))
                .andReturn()
                .getResponse()
                .getContentAsString();

        browser.perform(get(PAGE))
                .andExpect(content().string(unknown.replace(other, TOKEN)))
                .andExpect(content().string(not(containsString("Kommunales Integrationszentrum der Stadt Aachen"))));
    }

    @Test
    void aLinkThatIsNotValidChangesNothing() throws Exception {
        sent("/abbestellen?token=" + "x".repeat(43), ONE_CLICK).andExpect(status().isNotFound());
        sent("/abbestellen", ONE_CLICK).andExpect(status().isNotFound());

        assertThat(told()).isEmpty();
    }

    @Test
    void theSettingsSayThatItWasTurnedOffByMailAndTurnItOnAgain() throws Exception {
        sent(PAGE, ONE_CLICK);
        browser.perform(get("/benachrichtigungen").with(login("ki", Story.KI)))
                .andExpect(content().string(containsString("seit 01.03.2026 abbestellt, über den Link einer Mail")))
                .andExpect(content().string(containsString("id=\"area-OFF\" value=\"OFF\" checked")));

        browser.perform(post("/benachrichtigungen")
                .with(login("ki", Story.KI))
                .with(csrf())
                .param("organisation", Story.KI)
                .param("revision", "1")
                .param("ownCases", "AT_ONCE")
                .param("area", "DAILY"));

        NotificationSettings last = told().get(1);
        assertThat(last.getArea()).isEqualTo(Rhythm.DAILY);
        assertThat(last.getAreaOffByMailAt()).isNull();
    }

    private ResultActions sent(String address, String body) throws Exception {
        return browser.perform(
                post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body));
    }

    private List<NotificationSettings> told() {
        return outbox.taken().stream()
                .filter(sent -> sent.topic().equals(Topics.NOTIFICATION_SETTINGS))
                .map(sent -> (NotificationSettings) sent.value())
                .toList();
    }
}
