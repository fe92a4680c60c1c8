package de.verzahnt.dashboard.touchpoints;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the counts: what is not over yet, from when until when, and what could not be understood. */
@DashboardTest
class TouchpointsPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void countsOfAQuarterAndAWeek() {
        counted("a", "2026-Q1", 35);
        counted("b", "2026-W09", 5);
        counted("c", "2025-Q4", null);
    }

    @Test
    void theRunningQuarterIsMarkedAndAWeekSaysItsDays() throws Exception {
        assertThat(page("/kontaktzahlen"))
                .contains("Q1 2026 (läuft noch)", "Q4 2025<", "KW 09/2026, 23.02.2026 bis 01.03.2026 (läuft noch)")
                .contains("geschützt", "Alle Säulen haben dieselbe Skala: Die höchste steht für 35.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"art=x", "verweis=X", "kreis=x"})
    void aChoiceNobodyKnowsIsToldAsElsewhere(String choice) throws Exception {
        assertThat(page("/kontaktzahlen?" + choice))
                .contains("Nicht verstanden und deshalb nicht angewandt: " + choice.split("=")[0]);
    }

    private void counted(String id, String period, @Nullable Integer count) {
        jdbc.sql("""
                        INSERT INTO touchpoint (touchpoint_id, authority_id, district_key, period, kind, count,
                          suppressed, revision, reported_at)
                        VALUES (?, 'abh', '05334002', ?, 'abh.erstkontakt', ?, ?, 1, now())
                        """).param(id).param(period).param(count).param(count == null).update();
    }

    private String page(String address) throws Exception {
        String page = browser.perform(get(address).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??");
        return page;
    }
}
