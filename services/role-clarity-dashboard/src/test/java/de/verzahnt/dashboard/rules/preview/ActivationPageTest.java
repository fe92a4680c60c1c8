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

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.starter.deadletter.ContractRules;
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
        browser.perform(activation("v2", "60", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));

        var written =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(0).value());
        assertThat(written.getVersion()).isEqualTo("v2.1");
        assertThat(written.getBase()).isEqualTo("v2");
        assertThat(written.getPrevious()).isEqualTo("v2");
        assertThat(written.getValues()).isEqualTo(Map.of("thresholds.HINWEIS", 0.6));
        assertThat(written.getCapacity()).isEqualTo(Capacity.ADMINISTRATION);
        assertThat(written.getDecidedBy()).isNull();
        assertThat(rules())
                .contains("Fassung v2.1")
                .contains("01.03.2026")
                .contains("Verwaltung des Hubs")
                .contains(WHY)
                .contains("Übereinstimmung deutlich: ab 60\u00a0% statt 50\u00a0%")
                .contains("<strong>60 %</strong>");
    }

    @Test
    void whoDecidesAgainstAVersionNoLongerInForceIsToldAndNothingIsWritten() throws Exception {
        browser.perform(activation("v2", "60", WHY));
        outbox.taken();

        String page = browser.perform(activation("v2", "70", WHY))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Inzwischen gilt eine andere");
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void aDecisionIsLaterThanTheOneBeforeEvenWhenAnotherMachinesClockIsAhead() throws Exception {
        browser.perform(activation("v2", "60", WHY));
        var first =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(0).value());
        Instant ahead = first.getDecidedAt().plus(Duration.ofHours(1));
        story.hears(
                ContractRules.RULE_BOOK,
                RuleBookActivated.newBuilder(first)
                        .setActivationId("of-another-machine")
                        .setVersion("v2.2")
                        .setPrevious("v2.1")
                        .setDecidedAt(ahead)
                        .build());

        browser.perform(activation("v2.2", "70", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));
        browser.perform(activation("v2.3", "80", WHY)).andExpect(redirectedUrl("/regeln#verlauf"));

        assertThat(outbox.taken())
                .extracting(sent -> (RuleBookActivated) sent.value())
                .extracting(RuleBookActivated::getPrevious, RuleBookActivated::getDecidedAt)
                .containsExactly(tuple("v2.2", ahead.plusMillis(1)), tuple("v2.3", ahead.plusMillis(2)));
    }

    @Test
    void aRefusedReasonStaysOnThePageEvenWhileItsPreviewIsWorkedOut() throws Exception {
        worker.busy(true);
        browser.perform(activation("v2", "65", "Fragen an 0241 1234567"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(header().doesNotExist("Refresh"))
                .andExpect(content().string(containsString(">Fragen an 0241 1234567</textarea>")))
                .andExpect(content().string(containsString("damit Ihre Begründung stehen bleibt")));
    }

    @Test
    void goingBackIsAnotherVersionWithTheValuesOfTheFormer() throws Exception {
        browser.perform(activation("v2", "60", WHY));
        browser.perform(activation("v2.1", "50", "Zurück.")).andExpect(redirectedUrl("/regeln#verlauf"));

        var back =
                (RuleBookActivated) Objects.requireNonNull(outbox.taken().get(1).value());
        assertThat(back.getVersion()).isEqualTo("v2.2");
        assertThat(back.getValues()).isEmpty();
    }

    @Test
    void theHistoryOffersEarlierValuesToWhoeverTriesRules() throws Exception {
        browser.perform(activation("v2", "60", WHY));

        assertThat(rules()).contains("/regeln/vorschau?thresholds.HINWEIS=50");
    }

    @Test
    void noReasonAPhoneNumberOrNoOtherValueIsRefused() throws Exception {
        for (MockHttpServletRequestBuilder wrong : new MockHttpServletRequestBuilder[] {
            activation("v2", "60", " "), activation("v2", "60", "Fragen an 0241 1234567"), activation("v2", "50", WHY)
        }) {
            browser.perform(wrong).andExpect(status().isUnprocessableContent());
        }
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void onlyTheAdministrationActivatesAndOnlyFromItsOwnPage() throws Exception {
        browser.perform(activation("v2", "60", WHY).with(login("steering", Story.STEERING_GROUP)))
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
