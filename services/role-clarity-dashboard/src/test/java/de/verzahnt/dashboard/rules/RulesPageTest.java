package de.verzahnt.dashboard.rules;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Relation;
import de.verzahnt.dashboard.cases.ReasonWords;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.rules.rulebook.MeasuredQuality;
import de.verzahnt.rules.rulebook.MeasuredQuality.Judge;
import de.verzahnt.rules.rulebook.MeasuredReliability;
import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class RulesPageTest {

    /** A code of a list or of the rule book where words belong. */
    private static final Pattern CODE = Pattern.compile(">[^<]*\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b[^<]*<");

    private static final RulesView RULES = new RulesView(RuleBook.shipped().entries());

    @Autowired
    MockMvc browser;

    @Autowired
    ReasonWords words;

    @Autowired
    MessageSource messages;

    @Autowired
    Labels labels;

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "ki", "abh", "steering", "admin"})
    void everybodyReadsTheRulesAndIsShownTheWay(String role) throws Exception {
        browser.perform(get("/regeln").with(login(role))).andExpect(status().isOk());
        assertThat(text("/", role)).contains("href=\"/regeln\"");
    }

    @Test
    void whoHearsOfWhatStandsAsTheTableHasIt() throws Exception {
        String page = text("/regeln", "ki");
        NotificationsView hears = new NotificationsView();
        assertThat(hears.relations())
                .doesNotContain(Relation.PARTY_OF_OTHER_LINES)
                .hasSize(4);
        for (Relation relation : hears.relations()) {
            int begin = page.indexOf("id=\"erfaehrt-" + relation);
            String table = page.substring(begin, page.indexOf("</details>", begin));
            for (CaseEvent event : CaseEvent.values()) {
                List<String> cells = cells(table, message("event." + event));
                List<String> told = hears.classes().stream()
                        .map(one -> message("telling."
                                + Notifications.of(event, one, relation).telling()))
                        .toList();
                assertThat(cells.isEmpty() ? Collections.nCopies(told.size(), message("telling.NOTHING")) : cells)
                        .as("%s, %s", relation, event)
                        .isEqualTo(told);
            }
            assertThat(table)
                    .contains(hears.why(relation).stream()
                            .map(key -> message("why." + key))
                            .toList());
        }
    }

    /** Of the row that begins with these words; none where there is no such row. */
    private static List<String> cells(String table, String row) {
        int begin = table.indexOf(">" + row + "</th>");
        return begin < 0
                ? List.of()
                : Pattern.compile("<td[^>]*>([^<]*)</td>")
                        .matcher(table.substring(begin, table.indexOf("</tr>", begin)))
                        .results()
                        .map(cell -> cell.group(1))
                        .toList();
    }

    @Test
    void everyLevelStandsWithItsSentenceAndItsWeight() throws Exception {
        String page = text("/regeln", "ki");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        for (ComparisonView comparison : RULES.comparisons()) {
            assertThat(page)
                    .contains(comparison.levels().stream()
                            .map(level -> "<strong>" + words.points(level.bits()) + "</strong>")
                            .toList());
        }
        assertThat(page)
                .containsPattern("(?s)Beide finden im selben Sozialraum statt\\..{0,200}<strong>[+−]")
                .containsPattern("(?s)Die Texte handeln von demselben\\..{0,80}ab \\d+\u00a0% Ähnlichkeit");
    }

    @Test
    void everyComparisonSaysWhyItIsMadeAndThisVersionWhatItChanged() {
        assertThat(RULES.comparisons()).allSatisfy(comparison -> assertThat(message("rules.why." + comparison.name()))
                .as(comparison.name())
                .isNotEmpty());
        assertThat(RULES.changes()).isNotEmpty().allSatisfy((key, english) -> assertThat(message("rules." + key))
                .as(key)
                .isNotEmpty());
    }

    @Test
    void thresholdsStandAsPercentagesAndSayWhatMistakesCost() throws Exception {
        long now = RULES.thresholds().get(0).percent();
        assertThat(text("/regeln", "ki"))
                .contains("<strong>" + now + " %</strong>")
                .containsPattern("Die Schwellen folgen daraus.* falsche.* übersehene.*");
    }

    @Test
    void whatChangedStandsInWordsAndNoColumnIsEmpty() throws Exception {
        assertThat(text("/regeln", "ki"))
                .contains("Was sich seit " + RULES.before() + " geändert hat", "Stadtteile großer Städte")
                .doesNotContainPattern("(?s)<td[^>]*>\\s*</td>")
                .doesNotContain("in " + RULES.before() + "</th>");
    }

    @Test
    void theFiguresAreThoseTheBuildMeasured() throws Exception {
        String page = text("/regeln", "ki");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(MeasuredQuality.shipped())
                .filteredOn(figure -> figure.judge() == Judge.RULES
                        && figure.found() > 0
                        && !figure.band().equals("ALERT"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(page)
                        .contains(words.count(figure.right()) + " von " + words.count(figure.found()) + " ("));
    }

    @Test
    void besideTheRulesStandWhatAPlainProcedureAndASecondPersonReachInTheSameTables() throws Exception {
        String page = text("/regeln", "ki");
        assertThat(List.of(Judge.values())).allSatisfy(judge -> {
            MeasuredQuality measured = overlaps(MeasuredQuality.shipped(), judge);
            assertThat(page).containsPattern("(?s)Überschneidungen jeder Art</th>.{0,800}>" + f1(measured) + "</td>");
        });
        assertThat(page.replaceAll("<[^>]+>", ""))
                .containsPattern("Regeln 0,\\d\\d, einfaches Verfahren 0,\\d\\d, zwei Menschen 0,71");
    }

    private static MeasuredQuality overlaps(List<MeasuredQuality> figures, Judge judge) {
        return figures.stream()
                .filter(figure -> figure.judge() == judge && figure.name().equals(MeasuredQuality.ANY))
                .findFirst()
                .orElseThrow();
    }

    private static String f1(MeasuredQuality figure) {
        return String.format(Locale.GERMAN, "%.2f", figure.f1());
    }

    @Test
    void thePlacesLeftOutStandByTheNamesOfTheirKreise() throws Exception {
        String page = text("/regeln", "ki").replaceAll("<[^>]+>", "");
        assertThat(PlaceQuality.all()).isNotEmpty().allSatisfy(place -> assertThat(page)
                .contains(place.kreise().stream().map(labels::place).collect(Collectors.joining(", "))));
        assertThat(page).contains("Städteregion Aachen").doesNotContain("Dortmund, Stadt");
    }

    @Test
    void whatThePercentagesAreWorthIsADrawingWithItsTable() throws Exception {
        String page = text("/regeln", "ki");
        assertThat(page)
                .containsPattern("<svg[^>]* role=\"img\" aria-labelledby=\"kurve-titel kurve-text\"")
                .containsPattern("<title id=\"kurve-titel\">\\S.*</title>")
                .containsPattern("<desc id=\"kurve-text\">\\S.*</desc>")
                .contains("points=\"" + ReliabilityView.shipped().line() + "\"")
                .contains("Der Brier-Wert ist 0,0");
        assertThat(page.split("<circle "))
                .hasSize(ReliabilityView.shipped().points().size() + 1);
        for (MeasuredReliability.Bin bin : MeasuredReliability.shipped().bins()) {
            assertThat(page).contains(">" + bin.from() + "–" + bin.until() + "\u00a0%</th>");
        }
    }

    @Test
    void noCodeStandsWhereWordsBelongInEitherLanguage() throws Exception {
        for (String page : new String[] {text("/regeln?lang=de", "ki"), text("/regeln?lang=en", "ki")}) {
            assertThat(CODE.matcher(page).results().map(hit -> hit.group())).isEmpty();
            assertThat(page).doesNotContain("??");
        }
    }

    @Test
    void itSpeaksEnglish() throws Exception {
        assertThat(text("/regeln?lang=en", "ki")).contains("Both take place in the same quarter.");
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.GERMAN);
    }

    private String text(String address, String role) throws Exception {
        return browser.perform(get(address).with(login(role)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
