package de.verzahnt.dashboard.rules.preview;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.rules.RulesView;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.dashboard.testing.TestWorker;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
class ActivationPageTest {

    private static final RulesView SHIPPED = new RulesView(RuleBook.shipped().entries());
    private static final String BASE = SHIPPED.version();
    private static final String NOW = String.valueOf(SHIPPED.thresholds().get(0).percent());
    private static final String WHY = "Die Lenkungsgruppe will weniger Hinweise zu prüfen, Sitzung vom Februar.";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @Autowired
    TestWorker worker;

    @BeforeEach
    void threeCafes() {
        worker.busy(false);
        story.beginsWithThreeCafes();
        outbox.taken();
    }

    @Test
    void anActivationIsWrittenOnceForAllAndStandsInTheHistory() throws Exception {
        browser.perform(activation(BASE, "85", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));

        var written =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(0).value());
        assertThat(written.getVersion()).isEqualTo(BASE + ".1");
        assertThat(written.getBase()).isEqualTo(BASE);
        assertThat(written.getPrevious()).isEqualTo(BASE);
        assertThat(written.getValues()).isEqualTo(Map.of("thresholds.HINWEIS", 0.85));
        assertThat(written.getCapacity()).isEqualTo(Capacity.ADMINISTRATION);
        assertThat(written.getDecidedBy()).isNull();
        assertThat(rules())
                .contains("Fassung " + BASE + ".1")
                .contains("01.03.2026")
                .contains("Verwaltung des Hubs")
                .contains(WHY)
                .contains("Übereinstimmung deutlich: ab 85\u00a0% statt " + NOW + "\u00a0%")
                .contains("<strong>85 %</strong>");
    }

    @Test
    void whoDecidesAgainstAVersionNoLongerInForceIsToldAndNothingIsWritten() throws Exception {
        browser.perform(activation(BASE, "85", WHY));
        outbox.taken();

        String page = browser.perform(activation(BASE, "90", WHY))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Inzwischen gilt eine andere");
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void aDecisionIsLaterThanTheOneBeforeEvenWhenAnotherMachinesClockIsAhead() throws Exception {
        browser.perform(activation(BASE, "85", WHY));
        var first =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(0).value());
        Instant ahead = first.getDecidedAt().plus(Duration.ofHours(1));
        story.hears(
                "rule-book",
                RuleBookActivated.newBuilder(first)
                        .setActivationId("of-another-machine")
                        .setVersion(BASE + ".2")
                        .setPrevious(BASE + ".1")
                        .setDecidedAt(ahead)
                        .build());

        browser.perform(activation(BASE + ".2", "90", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));
        browser.perform(activation(BASE + ".3", "95", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));

        assertThat(outbox.taken())
                .extracting(sent -> (RuleBookActivated) sent.value())
                .extracting(RuleBookActivated::getPrevious, RuleBookActivated::getDecidedAt)
                .containsExactly(tuple(BASE + ".2", ahead.plusMillis(1)), tuple(BASE + ".3", ahead.plusMillis(2)));
    }

    @Test
    void aRefusedReasonStaysOnThePageEvenWhileItsPreviewIsWorkedOut() throws Exception {
        worker.busy(true);
        browser.perform(activation(BASE, "86", "Fragen an 0241 1234567"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(header().doesNotExist("Refresh"))
                .andExpect(content().string(containsString(">Fragen an 0241 1234567</textarea>")))
                .andExpect(content().string(containsString("damit Ihre Begründung stehen bleibt")));
    }

    @Test
    void goingBackIsAnotherVersionWithTheValuesOfTheFormer() throws Exception {
        browser.perform(activation(BASE, "85", WHY));
        browser.perform(activation(BASE + ".1", NOW, "Zurück.")).andExpect(redirectedUrl("/regeln#verlauf"));

        var back =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(1).value());
        assertThat(back.getVersion()).isEqualTo(BASE + ".2");
        assertThat(back.getValues()).isEmpty();
    }

    @Test
    void theHistoryOffersEarlierValuesToWhoeverTriesRules() throws Exception {
        browser.perform(activation(BASE, "85", WHY));

        assertThat(rules()).contains("/regeln/vorschau?thresholds.HINWEIS=" + NOW);
    }

    @Test
    void noReasonAPhoneNumberOrNoOtherValueIsRefused() throws Exception {
        for (MockHttpServletRequestBuilder wrong : new MockHttpServletRequestBuilder[] {
            activation(BASE, "85", " "), activation(BASE, "85", "Fragen an 0241 1234567"), activation(BASE, NOW, WHY)
        }) {
            browser.perform(wrong).andExpect(status().isUnprocessableContent());
        }
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void untilSomebodyDecidesTheThresholdsAreAProposalAndThenAgreedSinceWhenByWhomAndWhy() throws Exception {
        assertThat(rules()).contains("Das ist bisher ein Vorschlag").doesNotContain("Vereinbart seit");
        browser.perform(activation(BASE, "85", WHY));

        assertThat(rules())
                .contains(
                        "Vereinbart seit 01.03.2026 mit Fassung " + BASE + ".1, eingetragen von: Verwaltung des Hubs.")
                .doesNotContain("Das ist bisher ein Vorschlag");
    }

    @Test
    void whatCameWithTheReleaseCanBeAgreedAsItIsOnce() throws Exception {
        browser.perform(get("/regeln/vorschau").with(login("admin")))
                .andExpect(content().string(containsString("Die ausgelieferten Werte so vereinbaren")));
        browser.perform(confirmation(BASE)).andExpect(redirectedUrl("/regeln#verlauf"));
        browser.perform(confirmation(BASE + ".1")).andExpect(status().isUnprocessableContent());

        assertThat(rules()).contains("Vereinbart seit 01.03.2026 mit Fassung " + BASE + ".1");
        assertThat(outbox.taken()).hasSize(1);
    }

    private static MockHttpServletRequestBuilder confirmation(String against) {
        return post("/regeln/vorschau/aktivieren")
                .param("against", against)
                .param("confirm", "true")
                .param("reason", WHY)
                .with(csrf())
                .with(login("admin"));
    }

    @Test
    void onlyTheAdministrationActivatesAndOnlyFromItsOwnPage() throws Exception {
        browser.perform(activation(BASE, "85", WHY).with(login("steering", Story.STEERING_GROUP)))
                .andExpect(status().isForbidden());
        browser.perform(post("/regeln/vorschau/aktivieren").param("reason", WHY).with(login("admin")))
                .andExpect(status().isForbidden());
        assertThat(outbox.taken()).isEmpty();
    }

    private static MockHttpServletRequestBuilder activation(String against, String hinweis, String reason) {
        return post("/regeln/vorschau/aktivieren")
                .param("against", against)
                .param("thresholds.HINWEIS", hinweis)
                .param("reason", reason)
                .with(csrf())
                .with(login("admin"));
    }

    private String rules() throws Exception {
        return browser.perform(get("/regeln").with(login("admin")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
