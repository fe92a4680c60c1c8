package de.verzahnt.dashboard.matrix;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** Each number of the matrix is the number of rows behind its link, with the whole Aachen example. */
@DashboardTest
@Import(SampleReadModel.class)
class NumbersTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*data-rows=\"(\\d+)\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern LINK_TURNED = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*data-rows=\"(\\d+)\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final String CAFE = "stadt-eschweiler/sprachcafe";

    @Autowired
    MockMvc browser;

    @Autowired
    SampleReadModel sample;

    @Autowired
    Story story;

    @BeforeEach
    void theAachenExampleWithCasesOfEachKind() {
        sample.load();
        story.hears("open", caseAt("open", "stadt-eschweiler", 11).build());
        story.hears("told", caseAt("told", "stadt-eschweiler", 0).build());
        story.hears(
                "agreed",
                caseAt("agreed", "stadt-eschweiler", 0)
                        .setStatus(CaseStatus.DECIDED)
                        .setDecisions(List.of(holding("d1", Outcome.ABSPRACHE, "stadt-eschweiler")))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "steering, lenkungsgruppe-staedteregion, 05334",
        "steering, lenkungsgruppe-staedteregion, 05",
        "ki, ki-staedteregion, 05334",
        "ki, ki-stadt-aachen, 05334002",
        "reporter, caritas-aachen-ia, 05334"
    })
    void eachNumberIsTheNumberOfRowsBehindItsLink(String role, String organisation, String place) throws Exception {
        Map<String, Integer> numbers = numbers(page(role, organisation, "/rollenmatrix?gebiet=" + place));

        assertThat(numbers).hasSizeGreaterThan(20);
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            assertThat(rows(role, organisation, number.getKey()))
                    .as(number.getKey())
                    .isEqualTo(number.getValue());
        }
    }

    @Test
    void whatTheSteeringGroupMayNotPlaceYetIsCountedBesideItsFieldAndInNoTile() throws Exception {
        String page = page("steering", "lenkungsgruppe-staedteregion", "/rollenmatrix?gebiet=05334");

        assertThat(page).contains("1 Hinweis in Klärung, Ort noch nicht sichtbar", "Ein Hinweis ist in Klärung");
        assertThat(numbers(page))
                .containsEntry("/hinweise?kreis=05334&field=BEGEGNUNG&figure=HIDDEN", 1)
                .containsEntry("/hinweise?place=05334012&field=BEGEGNUNG&figure=OVERLAPS", 1)
                .containsEntry("/hinweise?place=05334012&field=BEGEGNUNG&figure=IN_FORCE", 1);
    }

    @Test
    void everyFieldHasItsRowInTheTableAndAmongTheTiles() throws Exception {
        String page = page("ki", "ki-staedteregion", "/rollenmatrix?gebiet=05334");

        assertThat(page.split("<section class=\"vz-tiles\"", -1)).hasSize(13);
        assertThat(page.split("class=\"vz-tile ", -1)).hasSize(121);
    }

    @ParameterizedTest
    @CsvSource({"NIX", "05334002-P-OST", "%00", "05'%20OR%20'1'='1"})
    void aPlaceTheMatrixDoesNotKnowIsSaidAndNotSilentlyReplaced(String place) throws Exception {
        assertThat(page("ki", "ki-staedteregion", "/rollenmatrix?gebiet=" + place))
                .contains("Dieses Gebiet gibt es hier nicht", "Gezeigt ist stattdessen: ");
    }

    private static de.verzahnt.events.OverlapCase.Builder caseAt(String id, String anchor, int days) {
        return meeting(id, FindingClass.DOPPELSTRUKTUR, days)
                .setAnchorOfferingId(CAFE)
                .setAnchorOrganisationId(anchor)
                .setParties(List.of(anchor, "awo-eschweiler"));
    }

    private static Map<String, Integer> numbers(String page) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            numbers.put(HtmlUtils.htmlUnescape(link.group(2)), Integer.valueOf(link.group(1)));
        }
        Matcher turned = LINK_TURNED.matcher(page);
        while (turned.find()) {
            numbers.put(HtmlUtils.htmlUnescape(turned.group(1)), Integer.valueOf(turned.group(2)));
        }
        return numbers;
    }

    /** By the interface, which reads the same filters and asks the same query as the page, and is quicker. */
    private int rows(String role, String organisation, String address) throws Exception {
        String asked = address.replace("/angebote?", "/api/v1/offerings?size=1&")
                .replace("/hinweise?", "/api/v1/cases?size=1&");
        String answer = browser.perform(
                        MockMvcRequestBuilders.get(URI.create(asked)).with(token(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher total = TOTAL.matcher(answer);
        assertThat(total.find()).as(answer).isTrue();
        return Integer.parseInt(total.group(1));
    }

    private String page(String role, String organisation, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(URI.create(address)).with(login(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
