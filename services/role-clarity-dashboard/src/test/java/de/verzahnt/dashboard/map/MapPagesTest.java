package de.verzahnt.dashboard.map;

import static de.verzahnt.dashboard.testing.CaseStory.lineIn;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The maps of the Aachen example: picture and table say the same, and nobody sees a case on them before its time. */
@DashboardTest
@Import(SampleReadModel.class)
class MapPagesTest {

    private static final String CAFE = "stadt-eschweiler/sprachcafe";
    private static final Pattern ON_THE_MAP =
            Pattern.compile("<a class=\"vz-map__area\"([^>]*)><title>([^<]+)</title><path ([^>]*)>");
    private static final Pattern IN_THE_TABLE = Pattern.compile(
            "<tr id=\"g-(\\d+)\"[^>]*><th scope=\"row\"><a [^>]*>([^<]+)</a></th><td class=\"vz-number\">(.*?)</td>");
    private static final Pattern SMALL_MAP =
            Pattern.compile("<svg [^>]*data-field=\"\\w+\"[^>]*>(.*?)</svg>", Pattern.DOTALL);
    private static final Pattern SHAPE = Pattern.compile(
            "<use class=\"vz-map__shape\" href=\"#u-\\d+\" fill=\"url\\(#muster-(\\w+)\\)\" data-key=\"(\\d+)\">");
    private static final Pattern ROW = Pattern.compile("<tr id=\"g-(\\d+)\".*?</tr>", Pattern.DOTALL);
    private static final Pattern BAND = Pattern.compile("data-band=\"(\\w+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    SampleReadModel sample;

    @Autowired
    Story story;

    @BeforeEach
    void theAachenExampleAndACase() {
        sample.load();
        story.hears("c1", inEschweiler(1, CaseStatus.OPEN, 3));
    }

    private static de.verzahnt.events.OverlapCase inEschweiler(int revision, CaseStatus status, int daysAgo) {
        return meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                .setAnchorOfferingId(CAFE)
                .setAnchorOrganisationId("stadt-eschweiler")
                .setParties(List.of("stadt-eschweiler", "awo-eschweiler"))
                .setLines(List.of(lineIn("05334012")))
                .setRevision(revision)
                .setStatus(status)
                .setOpenedAt(FixedClock.NOW.minus(Duration.ofDays(200)))
                .setChangedAt(FixedClock.NOW.minus(Duration.ofDays(daysAgo)))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mass=SUPPLY&gebiet=05334",
                "mass=SUPPLY&gebiet=05334&feld=SPRACHE",
                "mass=SUPPLY&gebiet=05",
                "mass=SUPPLY&gebiet=05334&quartal=2025-Q3",
                "mass=OVERLAPS&gebiet=05334",
                "mass=GAPS&gebiet=05334",
                "mass=GAPS&gebiet=05334&feld=SPRACHE",
                "mass=DEMAND&gebiet=05334&quartal=2025-Q4",
                "mass=DEMAND&gebiet=05334&feld=SPRACHE&quartal=2026-Q1",
                "mass=DEMAND&gebiet=05&feld=BERATUNG&quartal=2025-Q4"
            })
    void theMapAndItsTableSayTheSame(String query) throws Exception {
        String page = page("ki", "ki-staedteregion", "/karte?" + query);
        Map<String, String> drawn = new TreeMap<>();
        Map<String, String> fills = new TreeMap<>();
        ON_THE_MAP.matcher(page).results().forEach(hit -> {
            String said = attribute("aria-label", hit.group(1));
            assertThat(hit.group(2)).isEqualTo(said);
            drawn.put(attribute("data-key", hit.group(1)), said);
            fills.put(
                    said.replaceFirst(".*: ", ""),
                    attribute("fill", hit.group(3)).replaceAll("url\\(#muster-|\\)", ""));
        });
        Map<String, String> written = new TreeMap<>();
        IN_THE_TABLE
                .matcher(page)
                .results()
                .forEach(hit -> written.put(
                        hit.group(1), hit.group(2) + ": " + hit.group(3).replaceAll("<[^>]+>", "")));
        assertThat(drawn).hasSize(query.contains("gebiet=05334") ? 10 : 396).isEqualTo(written);
        fills.forEach((value, fill) -> assertThat(fill)
                .as(value)
                .isEqualTo(value.equals("geschützt") ? "PROTECTED" : value.equals("nicht gemeldet") ? "MISSING" : fill)
                .matches(value.matches("\\d+") ? "[0-4]" : "PROTECTED|MISSING"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mass=SUPPLY&gebiet=05334", "mass=SUPPLY&gebiet=05", "mass=DEMAND&gebiet=05334&quartal=2025-Q4"})
    void theSmallMapsAndTheirTableSayTheSame(String query) throws Exception {
        String page = page("ki", "ki-staedteregion", "/karte/felder?" + query);
        List<Map<String, String>> maps = SMALL_MAP
                .matcher(page)
                .results()
                .map(map -> {
                    Map<String, String> shapes = new TreeMap<>();
                    SHAPE.matcher(map.group(1)).results().forEach(hit -> shapes.put(hit.group(2), hit.group(1)));
                    return shapes;
                })
                .toList();
        assertThat(maps).hasSize(12);
        ROW.matcher(page).results().forEach(row -> {
            List<String> bands =
                    BAND.matcher(row.group()).results().map(hit -> hit.group(1)).toList();
            assertThat(bands)
                    .isEqualTo(maps.stream().map(map -> map.get(row.group(1))).toList());
        });
        assertThat(maps.get(0)).hasSize(query.contains("gebiet=05334") ? 10 : 53);
    }

    @Test
    void whoCountsNowIsLedToExactlyTheseOfferings() throws Exception {
        assertThat(page("ki", "ki-staedteregion", "/karte?gebiet=05334&feld=SPRACHE"))
                .contains("/angebote?field=SPRACHE&amp;district=05334002&amp;role=OPERATIVE&amp;period=RUNNING");
    }

    @Test
    void aCaseStandsWhereItsOfferingsMeetForWhomMaySeeItAndIsOnlyCountedForTheSteeringGroup() throws Exception {
        assertThat(page("ki", "ki-staedteregion", "/karte?mass=OVERLAPS&gebiet=05334"))
                .contains("Eschweiler: 1")
                .doesNotContain("noch bei den Beteiligten");
        assertThat(page("steering", "lenkungsgruppe-staedteregion", "/karte?mass=OVERLAPS&gebiet=05334"))
                .contains("Ein weiterer Hinweis ist noch bei den Beteiligten.", "Eschweiler: 0")
                .doesNotContain("Eschweiler: 1");
        assertThat(page("reporter", "caritas-aachen-ia", "/karte?mass=OVERLAPS&gebiet=05334"))
                .contains("Eschweiler: 0")
                .doesNotContain("noch bei den Beteiligten");
    }

    @Test
    void aCaseThatIsSettledStaysOnTheMapsOfTheQuartersInWhichItWasOpen() throws Exception {
        story.hears("c1", inEschweiler(2, CaseStatus.DECIDED, 20));
        assertThat(page("ki", "ki-staedteregion", "/karte?mass=OVERLAPS&gebiet=05334"))
                .contains("Eschweiler: 0");
        assertThat(page("ki", "ki-staedteregion", "/karte?mass=OVERLAPS&gebiet=05334&quartal=2025-Q4"))
                .as("it was told of once in August, and is known to have stood open until it was settled")
                .contains("Eschweiler: 1");
        assertThat(page("ki", "ki-staedteregion", "/karte?mass=OVERLAPS&gebiet=05334&quartal=2025-Q2"))
                .contains("Eschweiler: 0");
    }

    @Test
    void theExtentIsTheKreisOfTheReaderAndTheLandForWhoAnswersForNone() throws Exception {
        assertThat(page("steering", "lenkungsgruppe-staedteregion", "/karte"))
                .contains("<option value=\"05334\" selected=\"selected\"");
        assertThat(page("reporter", "caritas-aachen-ia", "/karte"))
                .contains("<option value=\"05\" selected=\"selected\"");
    }

    @Test
    void theSourceOfTheOutlinesIsNamedAsItsLicenceAsks() throws Exception {
        for (String address : List.of("/karte", "/karte/felder", "/karte?lang=en")) {
            assertThat(page("reporter", "caritas-aachen-ia", address))
                    .contains("© GeoBasis-DE / BKG (2021)", "https://www.govdata.de/dl-de/by-2-0")
                    .containsPattern("Daten verändert|data changed");
        }
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndLeftOut() throws Exception {
        assertThat(page("reporter", "caritas-aachen-ia", "/karte?gebiet=99&mass=x&feld=NIX&quartal=1900-Q1"))
                .contains("Nicht verstanden und deshalb nicht angewandt: gebiet, mass, feld, quartal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karte?lang=en&mass=GAPS", "/karte/felder?lang=en&mass=DEMAND", "/karte?mass=DEMAND"})
    void everyPageStandsWithoutScriptStyleOrUnknownWords(String address) throws Exception {
        String page = page("ki", "ki-staedteregion", address);
        assertThat(page)
                .contains("<h1")
                .doesNotContain("??")
                .doesNotContain("style=")
                .doesNotContain("onclick");
        assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(page).find()).isFalse();
    }

    private static String attribute(String name, String element) {
        return element.replaceFirst("(?s).*\\b" + name + "=\"([^\"]*)\".*", "$1");
    }

    private String page(String role, String organisation, String address) throws Exception {
        MockHttpServletResponse answer = browser.perform(MockMvcRequestBuilders.get(URI.create(address))
                        .accept(MediaType.TEXT_HTML)
                        .with(login(role, organisation)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
