package de.verzahnt.dashboard.rules.preview;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.dashboard.testing.TestWorker;
import de.verzahnt.rules.relearned.BookFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DashboardTest
class BookPageTest {

    private static final String PAGE = "/regeln/vorschau/buch";
    private static final BookForTests SAME = BookForTests.likeTheShipped();
    private static final BookForTests ALL_GONE = SAME.with("\nprior: \\S+", "\nprior: -10")
            .with("\n    SAME_QUARTER: \\S+", "\n    SAME_QUARTER: -10")
            .with("\n    SAME_TOWN: \\S+", "\n    SAME_TOWN: -10");

    /** New in each test, so that no answer of another one is kept for them. */
    private final RequestPostProcessor admin = newcomer("admin");

    private final RequestPostProcessor steering = newcomer("steering", Story.STEERING_GROUP);
    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    TestWorker worker;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void threeCafes() {
        worker.busy(false);
        story.beginsWithThreeCafes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "ki", "abh"})
    void nobodyElseLooksAtABookOrHandsOneIn(String role) throws Exception {
        RequestPostProcessor other = login(role, Story.KI);

        browser.perform(get(PAGE).with(other)).andExpect(status().isForbidden());
        handIn(ALL_GONE.bytes(), other).andExpect(status().isForbidden());
        assertThat(session.getAttribute("relearned-book")).isNull();
    }

    @Test
    void thePreviewShowsTheWay() throws Exception {
        assertThat(text(get("/regeln/vorschau").with(steering))).contains("href=\"" + PAGE);
    }

    @Test
    void theSteeringGroupHandsInABookAndReadsWhatWouldGo() throws Exception {
        handIn(ALL_GONE.bytes(), steering).andExpect(status().is3xxRedirection());

        assertThat(page(steering))
                .contains("was heute für Städteregion Aachen gemeldet ist, mit dem Buch v3-relearned")
                .containsPattern("(?s)Subsidiaritätshinweis</span>.{0,900}−1")
                .contains("Verglichen wurden 3 Angebote")
                .containsPattern("Gelernt aus [\\d.]+ Angeboten an \\d+ Orten")
                .contains("prior: -10 statt -");
    }

    @Test
    void aBookThatSaysTheSameChangesNothing() throws Exception {
        handIn(SAME.bytes(), admin);

        assertThat(page(admin)).contains("bliebe jeder Hinweis, wie er ist");
    }

    @Test
    void fromHereNothingCanBePutInForceAndThePageSaysWhatCan() throws Exception {
        handIn(ALL_GONE.bytes(), admin);

        assertThat(page(admin))
                .contains("Nur mit einer neuen Auslieferung des Hubs, nie von hier aus")
                .doesNotContain("aktivieren");
        browser.perform(post("/regeln/vorschau/aktivieren")
                        .param("reason", "Beschlossen am 1. März.")
                        .param("against", "v3")
                        .session(session)
                        .with(csrf())
                        .with(admin))
                .andExpect(status().is(422));
        assertThat(jdbc.sql("SELECT count(*) FROM rule_book_activation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileThatIsNoBookIsRefusedWithAllThatIsWrongAndNotKept() throws Exception {
        handIn(ALL_GONE.bytes(), steering);
        byte[] wrong = SAME.with("\nprior: \\S+", "\nprior: <b>viel</b>")
                .with("\nabend,\\d+", "\nabend,99999")
                .bytes();

        String german = refused(wrong, "de");
        assertThat(german)
                .contains("Diese Datei lässt sich nicht als Regelbuch lesen")
                .contains("rule-book.yaml", "„&lt;b&gt;viel&lt;/b&gt;“", "Erwartet: eine Zahl")
                .containsPattern("Zeile \\d+")
                .contains("Erwartet: eine Zahl von 1 bis ")
                .doesNotContain("id=\"ergebnis\"");
        assertThat(refused(wrong, "en"))
                .contains("Expected: a number from 1 to ")
                .doesNotContain("??");
        assertThat(page(steering)).doesNotContain("id=\"ergebnis\"");
    }

    @Test
    void noFileAnArchiveAndAMegabyteTooMuchAreRefused() throws Exception {
        assertThat(refused(new byte[0], "de")).contains("eine Datei von ./hub bench rules --book");
        assertThat(refused("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), "de"))
                .contains("unverändert als Text");
        assertThat(refused(new byte[BookFile.MOST_BYTES + 100], "de")).contains("Erwartet: höchstens 1 MiB");
        browser.perform(post(PAGE).session(session).with(csrf()).with(steering)).andExpect(status().is(422));
    }

    @Test
    void anotherPersonAndAnotherSessionSeeNothingOfIt() throws Exception {
        handIn(ALL_GONE.bytes(), steering);

        assertThat(text(get(PAGE).session(new MockHttpSession()).with(steering)))
                .doesNotContain("id=\"ergebnis\"");
    }

    @Test
    void aBookIsForgottenWhenAsked() throws Exception {
        handIn(ALL_GONE.bytes(), steering);
        browser.perform(post(PAGE + "/vergessen").session(session).with(csrf()).with(steering))
                .andExpect(status().is3xxRedirection());

        assertThat(page(steering)).doesNotContain("id=\"ergebnis\"");
    }

    @Test
    void aPageWhoseAnswerTakesLongerLooksAgainByItself() throws Exception {
        worker.busy(true);
        handIn(ALL_GONE.bytes(), steering);

        browser.perform(get(PAGE).session(session).with(steering)).andExpect(header().string("Refresh", "2"));
    }

    @Test
    void aSteeringGroupComparesItsOwnKreisOnly() throws Exception {
        handIn(ALL_GONE.bytes(), steering);

        assertThat(text(get(PAGE).param("kreis", "05315").session(session).with(steering)))
                .contains("für Städteregion Aachen");
    }

    @Test
    void itSpeaksEnglish() throws Exception {
        handIn(ALL_GONE.bytes(), steering);

        assertThat(text(get(PAGE).param("lang", "en").session(session).with(steering)))
                .contains("What would change", "with the book v3-relearned", "Only by a new release of the hub")
                .doesNotContain("??");
    }

    private ResultActions handIn(byte[] file, RequestPostProcessor who) throws Exception {
        return browser.perform(multipart(PAGE)
                .file(new MockMultipartFile("file", "../../book.txt", "text/plain", file))
                .session(session)
                .with(csrf())
                .with(who));
    }

    private String refused(byte[] file, String language) throws Exception {
        return browser.perform(multipart(PAGE)
                        .file(new MockMultipartFile("file", "book.txt", "text/plain", file))
                        .param("lang", language)
                        .session(session)
                        .with(csrf())
                        .with(steering))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(RequestPostProcessor who) throws Exception {
        return text(get(PAGE).session(session).with(who));
    }

    private String text(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
