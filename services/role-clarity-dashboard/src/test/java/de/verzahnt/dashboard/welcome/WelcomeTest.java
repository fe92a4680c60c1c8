package de.verzahnt.dashboard.welcome;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever comes for the first time is told what the hub is for in their role; what they switch off stays off. */
@DashboardTest
class WelcomeTest {

    private static final String KI = "ki-stadt-aachen";

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleGetsThreeSentencesAndThreeLinksThatAreOpenToIt(Role role) throws Exception {
        String claim = role.name().toLowerCase(Locale.ROOT);
        Welcome welcome = Welcome.of(new Caller("a", Set.of(KI), Set.of(role))).orElseThrow();

        assertThat(page("/", claim)).contains("Willkommen").doesNotContain("??");
        assertThat(welcome.links()).hasSize(3);
        for (String address : welcome.links()) {
            // Meine Angebote asks a gateway that does not run here: that it is away is no refusal.
            assertThat(browser.perform(get(address).accept(MediaType.TEXT_HTML).with(login(claim, KI)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isIn(200, 503);
        }
    }

    @Test
    void whoHasHiddenTheWelcomeDoesNotSeeItAgain() throws Exception {
        Cookie hidden = sent("/willkommen", "zeigen", "", "VERZAHNT_WILLKOMMEN");

        assertThat(page("/", "ki", hidden)).doesNotContain("Nicht mehr zeigen");
    }

    @Test
    void shortcutsCanBeSwitchedOff() throws Exception {
        assertThat(page("/tastatur", "ki")).contains("data-keys=\"on\"", "<kbd>/</kbd>");

        Cookie off = sent("/tastatur", "an", "false", "VERZAHNT_TASTEN");

        assertThat(page("/tastatur", "ki", off)).contains("data-keys=\"off\"", "Einschalten");
    }

    private Cookie sent(String address, String field, String value, String cookie) throws Exception {
        return Objects.requireNonNull(
                browser.perform(post(address).param(field, value).with(csrf()).with(login("ki", KI)))
                        .andExpect(status().isFound())
                        .andReturn()
                        .getResponse()
                        .getCookie(cookie));
    }

    private String page(String address, String role, Cookie... cookies) throws Exception {
        var request = get(address).accept(MediaType.TEXT_HTML).with(login(role, KI));
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return browser.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
