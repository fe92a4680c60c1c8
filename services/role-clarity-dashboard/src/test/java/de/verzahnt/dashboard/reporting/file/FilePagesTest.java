package de.verzahnt.dashboard.reporting.file;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class FilePagesTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final String PAGE = "/angebote/meine/datei";
    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aReaderAtTheBeginning() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
        session = new MockHttpSession();
    }

    @Test
    void afterTheUploadTheScreenTellsHowTheFileWasReadAndWhatWouldBecomeOfIt() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());

        upload("Angebot;Wann?\nNähtreff;Di");
        String german = page(get(PAGE), 200);

        assertThat(german)
                .contains("windows-1252", "Semikolon", "Zeile 3", "Keine Angabe in einer erkannten Spalte")
                .contains("übliche Bezeichnung", "Spalte „Wann?“ lesen als", "Nähtreff für Frauen", "seit 01.02.2026")
                .contains("Gemeldet würden: 1 neu, 1 geändert", "2 Angebote melden", "Eine Zeile hat Fehler")
                .doesNotContain("??");
        assertThat(page(get(PAGE + "?lang=en"), 200))
                .contains(
                        "Would be reported: 1 new, 1 changed",
                        "semicolon",
                        "usual name",
                        "an area of NRW",
                        "since 1 February 2026")
                .doesNotContain("??");
        assertThat(GATEWAY.files()).singleElement().satisfies(sent -> assertThat(sent)
                .contains("/api/v1/activities/csv?mode=partial&dryRun=true Bearer token-of-the-login")
                .contains(Story.AGENCY, "Nähtreff;Di"));
    }

    @Test
    void eachListTellsItsRowsWithTheirTrueNumbersErrorsAndCorrections() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());
        upload("a");

        assertThat(page(get(PAGE), 200)).contains("Zeile 7", "Atlantis", "ein Gebiet in NRW", "31.02.2026");
        assertThat(page(get(PAGE + "?liste=CHANGED"), 200))
                .contains("Zeile 5", "„5334002“", "05334002", "führende Null ergänzt", "Eine Angabe gedeutet")
                .doesNotContain("Atlantis");
        assertThat(page(get(PAGE + "?liste=MISSING"), 200))
                .contains("/angebote/meine/diakonie-aachen/altes-angebot", "Sie bleiben gemeldet");
    }

    @Test
    void whereNoRowIsRightTheScreenSaysWhatToDoNext() throws Exception {
        GATEWAY.saysOfFile(
                200, Answers.mixed().replace("\"created\": 1, \"changed\": 1", "\"created\": 0, \"changed\": 0"));
        upload("a");

        assertThat(page(get(PAGE), 200))
                .contains("Es gibt nichts zu melden", "Stimmt eine Spalte nicht, ordnen Sie sie neu zu")
                .doesNotContain("Alle anderen schon");
    }

    @Test
    void rowsThatMeanTheSameOfferingAreAListOfTheirOwn() throws Exception {
        GATEWAY.saysOfFile(200, Answers.repeated());
        upload("a");

        assertThat(page(get(PAGE), 200)).contains("mehrfach in der Datei: 2", "Zeile 4", "Zeile 6");
    }

    @Test
    void aColumnIsSetRightAndTheFileReadAgain() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());
        upload("a");

        page(
                post(PAGE + "/spalten")
                        .param("kept", kept())
                        .param("header", "Angebot", "Wann?", "Ort, Stadtteil", "Bemerkungen")
                        .param("column", "title", "-", "districts", "description"),
                302);
        page(post(PAGE + "/melden").param("kept", kept()), 302);

        assertThat(GATEWAY.files()).hasSize(3);
        assertThat(GATEWAY.files().get(1)).contains("dryRun=true", "Wann?=-", "Bemerkungen=description");
        assertThat(GATEWAY.files().get(1)).doesNotContain("Angebot=title");
        assertThat(GATEWAY.files().get(2)).contains("dryRun=false", "Wann?=-", "Bemerkungen=description");
    }

    @Test
    void whatWasReportedIsToldPageByPageAndTheFileItselfIsGone() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());
        GATEWAY.saysOfFile(200, Answers.many(120));
        upload("a");
        String kept = kept();

        page(post(PAGE + "/melden").param("kept", kept), 302);

        assertThat(page(get(PAGE), 200))
                .contains("Gemeldet: 120 neu", "diakonie/neu-50<", "Seite 1 von 3", "30 Tage")
                .contains("/angebote/meine/dateien/0c67f769-35c1-43c3-80b8-3448bad569a4/rueckgaengig")
                .doesNotContain("diakonie/neu-51<", "/melden");
        assertThat(page(get(PAGE + "?seite=2"), 200)).contains("diakonie/neu-120<");
        page(post(PAGE + "/melden").param("kept", kept), 302);
        assertThat(GATEWAY.files()).as("never taken twice").hasSize(2);
    }

    @Test
    void aLongFileIsTakenByAndByAndItsPageTellsHowFarItIs() throws Exception {
        GATEWAY.saysOfFile(200, Answers.many(1_001));
        GATEWAY.saysOfFile(202, Answers.many(1_001));
        GATEWAY.says(
                "GET /api/v1/files/0c67f769-35c1-43c3-80b8-3448bad569a4",
                200,
                Answers.reported("TAKING", 4, "2999-03-22T10:00:00Z"));
        upload("a");

        MockHttpServletResponse sent = answer(post(PAGE + "/melden").param("kept", kept()));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/angebote/meine/dateien/0c67f769-35c1-43c3-80b8-3448bad569a4");
        assertThat(GATEWAY.files().get(1)).contains("dryRun=false respond-async");
        assertThat(page(get(String.valueOf(sent.getRedirectedUrl())), 200))
                .contains("7 von 11 Zeilen", "Aktualisieren", "Was aus jeder Zeile wird");
        assertThat(page(get(PAGE), 200)).contains("So weit ist sie");
    }

    @Test
    void onlyTheFileThatWasSeenIsReported() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());
        upload("a");
        String first = kept();
        upload("b");

        page(post(PAGE + "/melden").param("kept", first), 302);

        assertThat(GATEWAY.files()).noneMatch(sent -> sent.contains("dryRun=false"));
    }

    @Test
    void whatTheGatewayRefusesIsToldInItsWordsAndNotKept() throws Exception {
        GATEWAY.saysOfFile(422, Answers.unusable("eine Datei ohne Kennwort", "a file without a password"));

        assertThat(page(multipart(PAGE).file("file", new byte[] {1}), 422))
                .contains("eine Datei ohne Kennwort", "id=\"file-error\"")
                .doesNotContain("??");
        assertThat(page(get(PAGE), 200)).contains("type=\"file\"").doesNotContain("/melden");
    }

    @Test
    void aDiscardedFileIsForgotten() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());
        upload("a");

        page(post(PAGE + "/verwerfen"), 302);

        assertThat(page(get(PAGE), 200)).contains("type=\"file\"").doesNotContain("/melden");
    }

    @Test
    void aFileIsForWhomItsReaderReportsAndForNobodyElse() throws Exception {
        GATEWAY.saysOfFile(200, Answers.mixed());

        page(multipart(PAGE).file("file", new byte[] {1}).param("organisation", Story.KI), 422);
        assertThat(browser.perform(get(PAGE).with(login("admin")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(GATEWAY.files()).isEmpty();
    }

    private void upload(String content) throws Exception {
        page(multipart(PAGE).file("file", content.getBytes(StandardCharsets.UTF_8)), 302);
    }

    private String kept() throws Exception {
        Matcher kept = KEPT.matcher(page(get(PAGE), 200));
        assertThat(kept.find()).isTrue();
        return kept.group(1);
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.accept("text/html")
                        .session(session)
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
    }
}
