package de.verzahnt.dashboard.trend;

import static de.verzahnt.dashboard.testing.CaseStory.lineIn;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.Channel;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** The page Entwicklung with the Aachen example: charts, tables and files say the same. */
@DashboardTest
@Import(SampleReadModel.class)
class TrendPagesTest {

    private static final Pattern ROW =
            Pattern.compile("<tr><th scope=\"row\">(?:<a [^>]*>)?([^<]+)(?:</a>)?</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");
    private static final Pattern COUNT = Pattern.compile("data-count=\"(\\d+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    SampleReadModel sample;

    @Autowired
    Story story;

    @BeforeEach
    void theAachenExampleAndTwoCases() {
        sample.load();
        tell("still-open", 1, CaseStatus.OPEN, 3, 11);
        tell("over", 1, CaseStatus.OPEN, 200, -150);
        tell("over", 2, CaseStatus.DECIDED, 100, -150);
    }

    private void tell(String caseId, int revision, CaseStatus status, int daysAgo, int disclosedInDays) {
        story.hears(
                caseId,
                meeting(caseId, FindingClass.DOPPELSTRUKTUR, disclosedInDays)
                        .setAnchorOfferingId("stadt-eschweiler/sprachcafe")
                        .setAnchorOrganisationId("stadt-eschweiler")
                        .setParties(List.of("stadt-eschweiler", "awo-eschweiler"))
                        .setLines(List.of(lineIn("05334012")))
                        .setRevision(revision)
                        .setStatus(status)
                        .setOpenedAt(FixedClock.NOW.minus(Duration.ofDays(caseId.equals("over") ? 200 : 3)))
                        .setChangedAt(FixedClock.NOW.minus(Duration.ofDays(daysAgo)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"cases, 1, 4", "agreements, 5, 6"})
    void aChartAndItsTableSayTheSame(String chart, int one, int other) throws Exception {
        String page = page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334");
        String drawing =
                page.replaceFirst("(?s).*data-chart=\"" + chart + "\"", "").replaceFirst("(?s)</svg>.*", "");
        List<String> drawn =
                COUNT.matcher(drawing).results().map(hit -> hit.group(1)).toList();
        List<String> written = rows(page, "cases").stream()
                .flatMap(row -> List.of(row.get(one), row.get(other)).stream())
                .toList();
        assertThat(drawn).hasSize(24).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "conduct", "endings", "losses", "coverage"})
    void aFileHoldsExactlyTheTableOfThePage(String sheet) throws Exception {
        String page = page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334");
        MockHttpServletResponse file =
                answer("ki", "ki-staedteregion", "/entwicklung/export?gebiet=05334&tabelle=" + sheet + "&format=csv");
        assertThat(file.getHeader("Content-Disposition")).contains("entwicklung-" + sheet + "-05334-", ".csv");
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        rows(page, sheet).forEach(row -> assertThat(text.replace("\"", "")).contains(String.join(";", row)));
        assertThat(text.lines()).hasSize(rows(page, sheet).size() + 1);
    }

    @Test
    void aCellThatASpreadsheetWouldRunBeginsWithAnApostrophe() throws Exception {
        story.hears(
                "ki-staedteregion/sum",
                KiProject.newBuilder()
                        .setProjectId("ki-staedteregion/sum")
                        .setOrganisationId("ki-staedteregion")
                        .setOffering(OfferingDetails.newBuilder()
                                .setTitle("=1+1")
                                .setDescription("Treff")
                                .setField("SPRACHE")
                                .setFormat("BEGEGNUNG")
                                .setRole("OPERATIVE")
                                .setDistricts(List.of("05334012"))
                                .setFundingUntil(LocalDate.of(2026, 12, 31))
                                .build())
                        .setLifecycle(Lifecycle.ACTIVE)
                        .setRevision(1)
                        .setProvenance(new Provenance(FixedClock.NOW, "verzahnt-test", "test", Channel.API))
                        .build());
        assertThat(answer("ki", "ki-staedteregion", "/entwicklung/export?tabelle=endings")
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("'=1+1")
                .doesNotContain("\n=1+1");
    }

    @Test
    void theSteeringGroupCountsWhatIsStillWithThePartiesAsOpenedOnly() throws Exception {
        String page = page("steering", "lenkungsgruppe-staedteregion", "/entwicklung");
        assertThat(page).contains("Ein Hinweis dieses Kreises ist noch bei den Beteiligten.");
        List<String> now = rows(page, "cases").get(11);
        assertThat(now.subList(1, 5)).containsExactly("0", "1", "0", "0");
        assertThat(rows(page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334"), "cases")
                        .get(11)
                        .subList(1, 5))
                .containsExactly("1", "0", "0", "0");
    }

    @Test
    void twoPartiesAloneWouldBeRecognisedSoNothingIsToldOfHowTheySettled() throws Exception {
        String page = page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334");
        assertThat(rows(page, "cases").get(10).get(4)).isEqualTo("1");
        assertThat(rows(page, "conduct").get(10)).contains("nicht ausgewiesen").doesNotContain("100 %");
    }

    @Test
    void endsOfFundingAreListedWithWhomTheyLeave() throws Exception {
        String page = page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334");
        assertThat(rows(page, "endings")).isNotEmpty().allSatisfy(row -> assertThat(row.get(2))
                .matches("in (12|24) Monaten|schon abgelaufen"));
        assertThat(rows(page, "losses")).isNotEmpty();
        assertThat(rows(page, "coverage")).hasSize(12);
    }

    @Test
    void aPartOfTheKreisCanBeChosenAndAnythingElseIsRefusedInWords() throws Exception {
        assertThat(page("ki", "ki-staedteregion", "/entwicklung?gebiet=05334012"))
                .contains("<option value=\"05334012\" selected=\"selected\"", "<option value=\"ki-staedteregion\"");
        assertThat(page("ki", "ki-staedteregion", "/entwicklung?gebiet=x'--")).contains("nicht angewandt: gebiet");
        assertThat(answer("ki", "ki-staedteregion", "/entwicklung/export?tabelle=x")
                        .getRedirectedUrl())
                .isEqualTo("/entwicklung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entwicklung?lang=en", "/entwicklung?gebiet=05334002", "/entwicklung?gebiet=05315"})
    void everyPageStandsWithoutScriptStyleOrUnknownWords(String address) throws Exception {
        String page = page("ki", "ki-staedteregion", address);
        assertThat(page).contains("<h1").doesNotContain("??").doesNotContain("style=");
        assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(page).find()).isFalse();
    }

    private static List<List<String>> rows(String page, String sheet) {
        int begin = page.indexOf("id=\"tabelle-" + sheet + "\"");
        if (begin < 0) {
            return List.of();
        }
        String table = page.substring(begin, page.indexOf("</table>", begin));
        return ROW.matcher(table)
                .results()
                .map(row -> Stream.concat(
                                Stream.of(row.group(1)),
                                CELL.matcher(row.group(2)).results().map(hit -> hit.group(1)))
                        .map(HtmlUtils::htmlUnescape)
                        .toList())
                .toList();
    }

    private String page(String role, String organisation, String address) throws Exception {
        MockHttpServletResponse answer = answer(role, organisation, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String role, String organisation, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(URI.create(address)).with(login(role, organisation)))
                .andReturn()
                .getResponse();
    }
}
