package de.verzahnt.dashboard.roles;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DashboardTest
class RoleTableTest {

    private static final String API = "/api/v1/agreed-roles";
    private static final String HEADER = "field;district;operative;steering;valid_from;valid_until;decision\n";
    private static final String LANGUAGE = "SPRACHE;05334002;FREE;%s;2026-01-01;;Sitzung, TOP 4\n".formatted(Story.KI);
    private static final String ADVICE =
            "BERATUNG;05334;\"%s;%s\";;2026-01-01;2026-12-31;TOP 5\n".formatted(Story.AGENCY, Story.SISTER);
    private static final RequestPostProcessor PROGRAM = token("steering", Story.STEERING_GROUP);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void organisations() {
        story.beginsWithThreeCafes();
        outbox.taken();
    }

    @Test
    void aTableIsTakenOverOnceHoweverOftenItIsSent() throws Exception {
        sent(HEADER + LANGUAGE + ADVICE).andExpect(jsonPath("$.created").value(2));
        assertThat(outbox.taken()).hasSize(2);
        sent(HEADER + LANGUAGE + ADVICE).andExpect(jsonPath("$.unchanged").value(2));
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void oneWrongRowKeepsAllOfItOutAndEveryErrorIsTold() throws Exception {
        sent(HEADER + LANGUAGE + "NIX;05315000;nobody;;31.12.2026;;\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("row 3, field"),
                                containsString("row 3, district"),
                                containsString("row 3, operative"),
                                containsString("row 3, valid_from"),
                                containsString("row 3, decision"))));
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void aFieldAndPlaceThatIsToldTwiceIsRefusedWithItsRow() throws Exception {
        sent(HEADER + LANGUAGE + LANGUAGE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("row 3, district")));
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void whatIsDownloadedIsTakenBackAsUnchanged() throws Exception {
        sent(HEADER + LANGUAGE + ADVICE);
        byte[] file = browser.perform(get("/vereinbarte-rollen/export").with(login("ki", Story.KI)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        browser.perform(multipart("/vereinbarte-rollen/tabelle")
                        .file(new MockMultipartFile("file", file))
                        .param("dryRun", "true")
                        .with(csrf())
                        .with(login("steering", Story.STEERING_GROUP)))
                .andExpect(content().string(containsString("Neu: 0, geändert: 0, unverändert: 2.")));
    }

    @Test
    void othersReadAllOfItWithItsVersionsAndRecordNothing() throws Exception {
        sent(HEADER + LANGUAGE + ADVICE);

        browser.perform(get(API).param("on", "2027-01-01").with(token("reporter", Story.AGENCY)))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].field").value("SPRACHE"))
                .andExpect(jsonPath("$.items[0].versions[0].operativeSector").value("FREE"));
        browser.perform(post(API + "/csv")
                        .contentType("text/csv")
                        .content(HEADER)
                        .with(token("reporter", Story.AGENCY)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProgramThatAsksWronglyIsToldAllOfIt() throws Exception {
        browser.perform(get(API).param("on", "morgen").param("field", "NIX").with(PROGRAM))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(2));
    }

    private ResultActions sent(String table) throws Exception {
        return browser.perform(post(API + "/csv")
                .contentType("text/csv")
                .content(table.getBytes(StandardCharsets.UTF_8))
                .with(PROGRAM));
    }
}
