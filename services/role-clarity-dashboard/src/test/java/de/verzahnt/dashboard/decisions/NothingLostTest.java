package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Readers;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Login gone, two tabs, sent twice, answers that cross: it is said in words, and what was typed is not lost. */
@DashboardTest
class NothingLostTest {

    private static final String FORM = "/hinweise/c1/antwort/STATEMENT";
    private static final String TEXT = "Zwanzig Minuten lang geschrieben.";
    private static final RequestPostProcessor ME = login("reporter", Story.AGENCY);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCase() {
        outbox.taken();
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void whoseLoginIsGoneIsLoggedInAgainAndFindsTheTextInTheForm() throws Exception {
        MvcResult gone = withoutLogin(post(FORM).param("text", TEXT).param("decidedBy", Story.AGENCY));
        MockHttpSession session = (MockHttpSession) gone.getRequest().getSession();

        assertThat(gone.getResponse().getRedirectedUrl()).isEqualTo("/oauth2/authorization/verzahnt");
        assertThat(session).isNotNull();
        assertThat(content(get(FORM).session(session).with(ME))).contains("Ihr Text ist noch da", TEXT);
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void fromThenOnTheTextIsKeptForThisPersonAndForNobodyElse() throws Exception {
        MvcResult gone = withoutLogin(post(FORM).param("text", TEXT));
        content(get(FORM).session(session(gone)).with(ME));

        assertThat(content(get(FORM).with(ME))).contains(TEXT);
        assertThat(content(get(FORM).with(Readers.newcomer("reporter", Story.AGENCY))))
                .doesNotContain(TEXT);
        assertThat(content(get("/hinweise/c1/antwort/ESCALATED").with(ME))).doesNotContain(TEXT);
    }

    @Test
    void whatIsBeingTypedIsKeptAndStandsInTheFormAgain() throws Exception {
        assertThat(typed(TEXT, "").getStatus()).isEqualTo(204);

        assertThat(content(get(FORM).with(ME))).contains(TEXT);
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void whatIsKeptWhileItIsBeingSentIsNoDraftAfterwards() throws Exception {
        String token = hidden(content(get(FORM).with(ME)), "token");
        String seen = hidden(content(get(FORM).with(ME)), "seen");
        send(TEXT, token, seen);

        assertThat(typed(TEXT, token).getStatus()).isEqualTo(204);
        assertThat(jdbc.sql("SELECT count(*) FROM answer_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentIsNoDraftAnyMore() throws Exception {
        content(get(FORM)
                .session(session(withoutLogin(post(FORM).param("text", TEXT))))
                .with(ME));
        send(TEXT, "", "");

        assertThat(content(get(FORM).with(ME))).doesNotContain(TEXT);
    }

    @Test
    void textThatTellsOfAPersonComesBackOnceAndIsNotKept() throws Exception {
        String told = "Bitte Frau Beispiel unter 0241 1234567 anrufen.";
        MvcResult gone = withoutLogin(post(FORM).param("text", told));

        assertThat(content(get(FORM).session(session(gone)).with(ME))).contains(told);
        assertThat(jdbc.sql("SELECT count(*) FROM answer_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormThatAForeignSiteSendsIsNotKept() throws Exception {
        MvcResult foreign = withoutLogin(post(FORM).param("text", TEXT).header("Sec-Fetch-Site", "cross-site"));

        assertThat(foreign.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void aDraftNobodyTouchedForNinetyDaysIsGone() throws Exception {
        content(get(FORM)
                .session(session(withoutLogin(post(FORM).param("text", TEXT))))
                .with(ME));
        jdbc.sql("UPDATE answer_draft SET saved_at = saved_at - interval '91 days'")
                .update();

        assertThat(content(get(FORM).with(ME))).doesNotContain(TEXT);
    }

    @Test
    void aFormSentTwiceIsOneEntry() throws Exception {
        String form = content(get(FORM).with(ME));
        send(TEXT, hidden(form, "token"), hidden(form, "seen"));
        MockHttpServletResponse again = send(TEXT, hidden(form, "token"), hidden(form, "seen"));

        assertThat(again.getRedirectedUrl()).isEqualTo("/hinweise/c1");
        assertThat(outbox.taken()).hasSize(1);
    }

    @Test
    void anotherTextInAFormAlreadySentIsNeitherLostNorTakenForTheFirst() throws Exception {
        String form = content(get(FORM).with(ME));
        send(TEXT, hidden(form, "token"), hidden(form, "seen"));
        MockHttpServletResponse changed = send("Doch anders.", hidden(form, "token"), hidden(form, "seen"));
        String told = changed.getContentAsString(StandardCharsets.UTF_8);

        assertThat(changed.getStatus()).isEqualTo(409);
        assertThat(told).contains("Dieses Formular haben Sie schon abgesendet", "Doch anders.");
        assertThat(send("Doch anders.", hidden(told, "token"), hidden(told, "seen"))
                        .getRedirectedUrl())
                .isEqualTo("/hinweise/c1");
        assertThat(outbox.taken()).hasSize(2);
    }

    @Test
    void anAnswerThatCrossesAnotherIsShownItAndSentOnlyAfterThat() throws Exception {
        String form = content(get(FORM).with(ME));
        story.says("c1", "d9", Story.KI, "Wir sehen es inzwischen anders.");
        MockHttpServletResponse crossed = send(TEXT, hidden(form, "token"), hidden(form, "seen"));
        String told = crossed.getContentAsString(StandardCharsets.UTF_8);

        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(told)
                .contains("hat sich der Hinweis geändert", "Wir sehen es inzwischen anders.", TEXT)
                .doesNotContain("??");
        assertThat(outbox.taken()).isEmpty();
        assertThat(send(TEXT, hidden(told, "token"), hidden(told, "seen")).getRedirectedUrl())
                .isEqualTo("/hinweise/c1");
    }

    @Test
    void ofTwoTabsTheSecondIsToldWhatTheFirstHasSaid() throws Exception {
        String one = content(get(FORM).with(ME));
        String other = content(get(FORM).with(ME));
        send("Aus dem ersten Fenster.", hidden(one, "token"), hidden(one, "seen"));
        MockHttpServletResponse second = send(TEXT, hidden(other, "token"), hidden(other, "seen"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Aus dem ersten Fenster.", TEXT);
    }

    private MvcResult withoutLogin(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html")).andReturn();
    }

    private static MockHttpSession session(MvcResult result) {
        MockHttpSession session = (MockHttpSession) result.getRequest().getSession();
        assertThat(session).isNotNull();
        return session;
    }

    private MockHttpServletResponse typed(String text, String token) throws Exception {
        return browser.perform(post(FORM + "/entwurf")
                        .param("text", text)
                        .param("token", token)
                        .with(csrf())
                        .with(ME))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String text, String token, String seen) throws Exception {
        return browser.perform(post(FORM)
                        .accept("text/html")
                        .param("decidedBy", Story.AGENCY)
                        .param("text", text)
                        .param("token", token)
                        .param("seen", seen)
                        .with(csrf())
                        .with(ME))
                .andReturn()
                .getResponse();
    }

    private String content(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String hidden(String page, String field) {
        Matcher found = Pattern.compile("name=\"%s\" value=\"([^\"]+)\"".formatted(field))
                .matcher(page);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }
}
