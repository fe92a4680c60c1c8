package de.verzahnt.dashboard.security;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What stands between a browser and harm. */
@DashboardTest
class BrowserProtectionTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Environment settings;

    @Test
    void aStrangerIsSentToTheLogin() throws Exception {
        browser.perform(get("/hinweise").accept(MediaType.TEXT_HTML))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/oauth2/authorization/verzahnt"));
    }

    @Test
    void whoWantsToLogInWhileTheIssuerIsAwayIsToldToComeBack() throws Exception {
        browser.perform(get("/oauth2/authorization/verzahnt").accept(MediaType.TEXT_HTML))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void aStrangersScriptGetsNoLoginFormIntoItsList() throws Exception {
        browser.perform(get("/hinweise").accept(MediaType.TEXT_HTML).header("HX-Request", "true"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void theApiAnswersAStrangerWithAProblem() throws Exception {
        browser.perform(get("/api/v1/cases"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("Content-Type", containsString("problem+json")));
    }

    @Test
    void aPageAllowsNoScriptOrStyleInsideItself() throws Exception {
        browser.perform(get("/").accept(MediaType.TEXT_HTML).with(login("reporter", "a")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("style-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void everyFileAPageAsksForIsThere() throws Exception {
        String page = browser.perform(get("/").accept(MediaType.TEXT_HTML).with(login("reporter", "a")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> files = Pattern.compile("(?:href|src)=\"(/(?:kern|css|js|webjars)/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(5);
        for (String file : files) {
            browser.perform(get(file)).andExpect(status().isOk());
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        browser.perform(post("/logout").accept(MediaType.TEXT_HTML).with(login("reporter", "a")))
                .andExpect(status().isForbidden());
    }

    @Test
    void healthIsOpenAndTheRestOfActuatorIsNot() throws Exception {
        browser.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        browser.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/prometheus").with(token("ki", "a"))).andExpect(status().isForbidden());
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndForeignSites() {
        assertThat(settings.getProperty("server.servlet.session.cookie.http-only"))
                .isEqualTo("true");
        assertThat(settings.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("lax");
    }
}
