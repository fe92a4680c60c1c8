package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.SignalStory;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever answers a case sees how current both sides are. */
@DashboardTest
class StaleSideTest {
    private static final String GREY = "vz-stale";
    private static final String WORDS = "nicht mehr bestätigt";
    private static final Instant LAST_YEAR = Instant.parse("2025-01-10T10:00:00Z");
    private static final Instant THIS_YEAR = Instant.parse("2026-01-10T10:00:00Z");

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void ofCurrentSidesTheDayOfTheLastConfirmationIsShownAndNothingIsGrey() throws Exception {
        assertThat(page("/hinweise/c1")).contains("Zuletzt bestätigt").doesNotContain(GREY, WORDS);
    }

    @Test
    void aSideThatNobodyConfirmsIsGreyAndSaysSoInWords() throws Exception {
        story.activityGoesStale(Story.AGENCY_CAFE, Story.AGENCY, LAST_YEAR, THIS_YEAR);

        assertThat(page("/hinweise/c1")).contains(GREY, WORDS, "10.01.2025").doesNotContain("??");
        assertThat(page("/hinweise/c1?lang=en")).contains("no longer confirmed").doesNotContain("??");
    }

    @Test
    void soDoesAnOfferingWhoseRoleIsAskedAbout() throws Exception {
        story.hears("hint", SignalStory.roleHint("hint"));
        story.activityGoesStale(Story.AGENCY_CAFE, Story.AGENCY, LAST_YEAR, THIS_YEAR);

        assertThat(page("/hinweise/hint")).contains(GREY, WORDS, "10.01.2025");
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address).accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
