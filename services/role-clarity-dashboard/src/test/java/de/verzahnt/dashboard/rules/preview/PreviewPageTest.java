package de.verzahnt.dashboard.rules.preview;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.line;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.cases.ReasonWords;
import de.verzahnt.dashboard.rules.RuleValues;
import de.verzahnt.dashboard.rules.RulesView;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.dashboard.testing.TestWorker;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DashboardTest
class PreviewPageTest {

    private static final String PAGE = "/regeln/vorschau";
    private static final String ALL_GONE =
            PAGE + "?weights.FIELD.SAME=-10&weights.FORMAT.SAME=-10&weights.AREA.SAME_QUARTER=-10";
    private static final RuleBook SHIPPED = RuleBook.shipped();
    private static final RulesView RULES = new RulesView(SHIPPED.entries());
    private static final long HINWEIS = RULES.thresholds().get(0).percent();
    private static final double FIELD_SAME = Adjustment.values(SHIPPED).getOrDefault("weights.FIELD.SAME", 0.0);

    /** New in each test, so that no answer of another one is kept for them. */
    private final RequestPostProcessor admin = newcomer("admin");

    private final RequestPostProcessor steering = newcomer("steering", Story.STEERING_GROUP);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    ReasonWords words;

    @Autowired
    TestWorker worker;

    @BeforeEach
    void threeCafes() {
        worker.busy(false);
        story.beginsWithThreeCafes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "ki", "abh"})
    void nobodyElseTriesRulesOrIsShownTheWay(String role) throws Exception {
        browser.perform(get(PAGE).with(login(role, Story.KI))).andExpect(status().isForbidden());
        assertThat(text("/regeln", login(role, Story.KI))).doesNotContain(PAGE);
    }

    @Test
    void administrationAndSteeringGroupAreShownTheWay() throws Exception {
        assertThat(text("/regeln", admin)).contains("href=\"" + PAGE + "\"");
        assertThat(text("/regeln", steering)).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void withoutAnotherValueNothingIsCompared() throws Exception {
        assertThat(text(
                        PAGE + "?thresholds.HINWEIS=" + HINWEIS + "&weights.FIELD.SAME="
                                + RuleValues.typed("weights.FIELD.SAME", FIELD_SAME, Locale.GERMAN),
                        admin))
                .doesNotContain("id=\"ergebnis\"")
                .contains("in Kraft: " + HINWEIS + "\u00a0%");
    }

    @Test
    void whatWouldGoStandsInNumbersByClassAndBand() throws Exception {
        String page = text(ALL_GONE, admin);
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(page)
                .contains("Handlungsfeld, „")
                .contains("−10,0 statt " + words.points(FIELD_SAME) + " Punkte")
                .containsPattern("(?s)Subsidiaritätshinweis</span>.{0,900}−1")
                .contains("Verglichen wurden 3 Angebote");
    }

    @Test
    void aThresholdSaysWhatMistakesItPutsUpWith() throws Exception {
        assertThat(text(PAGE + "?thresholds.HINWEIS=90", admin))
                .containsPattern(
                        "ab 90\u00a0% statt " + HINWEIS + "\u00a0%(<[^>]+>)*; dann wiegt ein falscher so schwer wie 9");
    }

    @Test
    void whatIsNotToldAndCountsNothingIsNoValueToTryUnlessSomebodyDid() throws Exception {
        assertThat(text(PAGE, admin)).contains("name=\"weights.AGE.SAME\"").doesNotContain("AGE.NEITHER_NAMES");
        assertThat(text(PAGE + "?weights.AGE.NEITHER_NAMES=1", admin)).contains("id=\"weights.AGE.NEITHER_NAMES\"");
    }

    @Test
    void valuesThatChangeNoNoticeSayWhatToDoNext() throws Exception {
        assertThat(text(PAGE + "?thresholds.HINWEIS=" + (HINWEIS + 1), admin))
                .contains("bliebe jeder Hinweis, wie er ist")
                .contains("größeren Schritt");
    }

    @Test
    void allErrorsAreNamedAtOnceWithValueAndRange() throws Exception {
        long least = RULES.thresholds().get(1).percent();
        String wrong = PAGE + "?thresholds.HINWEIS=6&weights.FIELD.SAME=11&weights.TITLE.SAME=viel&weights.MOON.FULL=1";
        String page = browser.perform(get(wrong).with(admin))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("„6“", "Erwartet: " + least + "\u00a0% bis 99\u00a0%")
                .contains("„11“", "Erwartet: -10 bis 10")
                .contains("„viel“", "Erwartet: eine Zahl")
                .contains("Erwartet: ein Wert aus dieser Liste")
                .doesNotContain("id=\"ergebnis\"");
        assertThat(text(wrong + "&lang=en", admin))
                .contains("Expected: " + least + "\u00a0% to 99\u00a0%", "Expected: a number");
    }

    @Test
    void theAdministrationReadsNoContentsOfCases() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, -1).build());
        assertThat(text(ALL_GONE, admin)).contains("Städteregion Aachen · ").doesNotContain("Sprachcafé");
    }

    @Test
    void theSteeringGroupReadsWhichCaseGoesOnlyWhenThatIsOpenToIt() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, 5).build());
        assertThat(text(ALL_GONE, steering)).contains("Städteregion Aachen · ").doesNotContain("Sprachcafé");

        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, -1).setRevision(2).build());
        assertThat(text(ALL_GONE, steering)).contains("Sprachcafé Ost").contains("href=\"/hinweise/c1\"");
    }

    @Test
    void aSteeringGroupComparesItsOwnKreisOnly() throws Exception {
        assertThat(text(ALL_GONE + "&kreis=05315", steering)).contains("für Städteregion Aachen");
    }

    @Test
    void aSteeringGroupWithoutKreisIsToldWhatToDo() throws Exception {
        assertThat(text(ALL_GONE, login("steering", "unbekannt")))
                .contains("noch keinem Kreis zugeordnet")
                .doesNotContain("id=\"werte\"");
    }

    @Test
    void pastDecisionsStandBesideWhatTheRulesWouldSay() throws Exception {
        handedOver(FindingClass.DOPPELSTRUKTUR);

        assertThat(text(ALL_GONE, admin)).contains("1 von 1 würden gemeldet").contains("0 von 1 würden gemeldet");
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED", "ROLE_HINT", "GAP"})
    void whatWasSaidOfALinkOrASignalIsNoVerdictOnTheRules(FindingClass comparesNothing) throws Exception {
        handedOver(comparesNothing);

        assertThat(text(ALL_GONE, admin)).contains("id=\"ergebnis\"").doesNotContain("von 1 würden gemeldet");
    }

    @Test
    void aPageWhoseAnswerTakesLongerLooksAgainByItself() throws Exception {
        worker.busy(true);
        browser.perform(get(ALL_GONE).with(admin))
                .andExpect(header().string("Refresh", "2"))
                .andExpect(content().string(containsString("lädt sich von selbst neu")));
    }

    @Test
    void itSpeaksEnglish() throws Exception {
        assertThat(text(ALL_GONE + "&lang=en", steering))
                .contains("What would change")
                .contains("puts them in force when the steering groups agree")
                .doesNotContain("??");
    }

    private void handedOver(FindingClass findingClass) {
        CaseLine settled = CaseLine.newBuilder(line(Story.AGENCY_CAFE, Story.AGENCY))
                .setStatus(LineStatus.SETTLED)
                .setSettledBy("d1")
                .build();
        story.hears(
                "c1",
                meeting("c1", findingClass, 5)
                        .setLines(List.of(settled))
                        .setDecisions(List.of(holding("d1", Outcome.HANDED_OVER, Story.KI)))
                        .build());
    }

    private String text(String address, RequestPostProcessor who) throws Exception {
        return browser.perform(get(address).with(who))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
