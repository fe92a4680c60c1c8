package de.verzahnt.dashboard.interfaces;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.dashboard.webhooks.HookEvent;
import de.verzahnt.dashboard.webhooks.HookState;
import de.verzahnt.dashboard.webhooks.Webhook;
import de.verzahnt.dashboard.webhooks.Webhooks;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
class HookPageTest {

    private static final Owner AGENCY = new Owner(Story.AGENCY, false);
    private static final URI ADDRESS = URI.create("https://hooks.example/verzahnt");
    private static final String HOOKS = "/schnittstellen/webhooks";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    Webhooks hooks;

    @Autowired
    JdbcClient jdbc;

    private String secret = "";

    @BeforeEach
    void aWebhook() {
        story.beginsWithThreeCafes();
        secret = hooks.add(AGENCY, ADDRESS);
    }

    // Digits are never looked up: what is refused and taken here needs no network.
    @Test
    void aPublicAddressIsTakenAndItsSecretShownOnce() throws Exception {
        Object shown = browser.perform(sent(HOOKS).param("address", "https://93.184.216.34/verzahnt"))
                .andExpect(redirectedUrl("/schnittstellen?organisation=" + Story.AGENCY))
                .andReturn()
                .getFlashMap()
                .get("secret");

        assertThat(String.valueOf(shown)).matches("whsec_[A-Za-z0-9+/]{43}=");
        read("/schnittstellen", "https://93.184.216.34/verzahnt");
        browser.perform(get("/schnittstellen").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(not(containsString("whsec_"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://93.184.216.34/", "https://127.0.0.1/", "https://10.1.2.3/", "https://[::1]/"})
    void anAddressWithinOrUnsealedIsToldBesideItsField(String address) throws Exception {
        browser.perform(sent(HOOKS).param("address", address))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"address-error\"")));
        assertThat(hooks.of(AGENCY)).hasSize(1);
    }

    @Test
    void noPageShowsASecretAgainAndTheDatabaseDoesNotHoldIt() throws Exception {
        browser.perform(get(one()).with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(secret))));
        assertThat(jdbc.sql("SELECT encode(secret, 'escape') FROM webhook")
                        .query(String.class)
                        .single())
                .doesNotContain(secret.substring(6));
    }

    @Test
    void aChangedSecretIsShownOnceAndTheFormerSignsForAWhile() throws Exception {
        Object shown = browser.perform(sent(one()).param("action", "rotate"))
                .andExpect(redirectedUrl(one()))
                .andReturn()
                .getFlashMap()
                .get("secret");

        assertThat(String.valueOf(shown)).startsWith("whsec_").isNotEqualTo(secret);
        read(one(), "unterschreibt noch bis 08.03.2026");
    }

    @Test
    void itsOwnerChoosesWhatItIsToldOfAndAtLeastOne() throws Exception {
        browser.perform(sent(one()).param("action", "choose").param("kinds", "DECIDED", "CLOSED"));
        assertThat(hooks.of(AGENCY).get(0).kinds()).containsExactlyInAnyOrder(HookEvent.DECIDED, HookEvent.CLOSED);

        browser.perform(sent(one()).param("action", "choose").param("kinds", "NONSENSE"));
        assertThat(hooks.of(AGENCY).get(0).kinds()).containsExactlyInAnyOrder(HookEvent.DECIDED, HookEvent.CLOSED);
    }

    @Test
    void whatWasGivenUpIsMarkedWhereItsOwnerLooks() throws Exception {
        browser.perform(sent(one()).param("action", "test"));
        jdbc.sql("UPDATE webhook_delivery SET state = 'GIVEN_UP', attempts = 10")
                .update();

        read("/schnittstellen", "Aufgegeben nach allen Versuchen: 1");
        read(one(), "Diese Ereignisse hat Ihr Programm nicht bekommen.");
    }

    @Test
    void itIsSwitchedOffAndOnAndRemoved() throws Exception {
        browser.perform(sent(one()).param("action", "test"));
        browser.perform(sent(one()).param("action", "off"));
        assertThat(hook().state()).isEqualTo(HookState.OFF);
        assertThat(states()).isEqualTo("GIVEN_UP");
        browser.perform(sent(one()).param("action", "on"));
        assertThat(hook().state()).isEqualTo(HookState.ACTIVE);
        browser.perform(sent(one()).param("action", "remove")).andExpect(status().is3xxRedirection());
        assertThat(hooks.of(AGENCY)).isEmpty();
    }

    @Test
    void theLogTellsEachAttemptAndLetsOneSendItOnceMore() throws Exception {
        String delivery = givenUp();
        read(one(), "Hinweis entstanden", "nicht angenommen", "(500)", "20 ms", "aufgegeben", delivery);

        browser.perform(sent(one()).param("action", "replay").param("delivery", delivery))
                .andExpect(redirectedUrl(one()));
        assertThat(states()).isEqualTo("WAITING");
    }

    @Test
    void noOtherOrganisationSeesOrTouchesIt() throws Exception {
        String delivery = givenUp();
        browser.perform(get(one()).with(login("reporter", Story.OTHER_AGENCY))).andExpect(status().isNotFound());
        browser.perform(post(one())
                        .with(csrf())
                        .with(login("reporter", Story.OTHER_AGENCY))
                        .param("action", "replay")
                        .param("delivery", delivery))
                .andExpect(status().isNotFound());
        browser.perform(post(HOOKS)
                        .with(csrf())
                        .with(login("reporter", Story.OTHER_AGENCY))
                        .param("organisation", Story.AGENCY)
                        .param("address", "https://93.184.216.34/"))
                .andExpect(status().isNotFound());
        assertThat(states()).isEqualTo("GIVEN_UP");
    }

    @Test
    void aDeliveryOfAnotherWebhookIsNotSentFromThisOne() throws Exception {
        String delivery = givenUp();
        hooks.add(new Owner(Story.OTHER_AGENCY, false), ADDRESS);
        String other = HOOKS + "/"
                + hooks.of(new Owner(Story.OTHER_AGENCY, false)).get(0).id();

        browser.perform(post(other)
                .with(csrf())
                .with(login("reporter", Story.OTHER_AGENCY))
                .param("action", "replay")
                .param("delivery", delivery));
        assertThat(states()).isEqualTo("GIVEN_UP");
    }

    @Test
    void whoLacksTheRoleOfTheKiGetsNothingOfItsSight() throws Exception {
        Owner ki = new Owner(Story.KI, true);
        hooks.add(ki, ADDRESS);

        browser.perform(get(HOOKS + "/" + hooks.of(ki).get(0).id()).with(login("reporter", Story.KI)))
                .andExpect(status().isNotFound());
    }

    private void read(String page, String... words) throws Exception {
        var answer =
                browser.perform(get(page).with(login("reporter", Story.AGENCY))).andExpect(status().isOk());
        for (String word : words) {
            answer.andExpect(content().string(containsString(word)));
        }
    }

    private String givenUp() {
        UUID delivery = UUID.randomUUID();
        var now = FixedClock.NOW.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO webhook_delivery (delivery_id, hook_id, event_id, kind, case_id, status, occurred_at,
                          written_at, state, attempts, next_at)
                        VALUES (?, CAST(? AS uuid), ?, 'OPENED', 'c1', 'OPEN', ?, ?, 'GIVEN_UP', 1, ?)
                        """)
                .params(delivery, hook().id(), UUID.randomUUID(), now, now, now)
                .update();
        jdbc.sql("INSERT INTO webhook_attempt VALUES (?, 1, ?, 'REFUSED', 500, 20)")
                .params(delivery, now)
                .update();
        return delivery.toString();
    }

    private String states() {
        return jdbc.sql("SELECT state FROM webhook_delivery")
                .query(String.class)
                .single();
    }

    private Webhook hook() {
        return hooks.of(AGENCY).get(0);
    }

    private String one() {
        return HOOKS + "/" + hook().id();
    }

    private static MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(csrf()).with(login("reporter", Story.AGENCY));
    }
}
