package de.verzahnt.dashboard.reporting.source;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A reporter of the agency before the pages of two sources, and the gateway that hears of it. */
@DashboardTest
@Import(LoginForTests.class)
abstract class BeforeTwoSources {
    static final GatewayForTests GATEWAY = new GatewayForTests();
    static final String PAGE = "/angebote/quellen";
    static final String ONE = PAGE + "/" + SourceAnswers.CALENDAR;
    static final String AT_GATEWAY = SourceAnswers.API + "/" + SourceAnswers.CALENDAR;
    static final String ADDRESS = "https://www.example.org/kalender.ics";

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void twoSources() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
        SourceAnswers.tell(GATEWAY, Story.AGENCY);
    }

    static List<String> asked() {
        return GATEWAY.asked().stream().map(GatewayForTests.Asked::what).toList();
    }

    static MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(csrf()).with(login("reporter", Story.AGENCY));
    }

    String read(String address) throws Exception {
        return page(get(address).with(login("reporter", Story.AGENCY)), 200);
    }

    String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html")).andReturn().getResponse();
    }
}
