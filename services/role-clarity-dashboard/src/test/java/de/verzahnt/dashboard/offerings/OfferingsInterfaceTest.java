package de.verzahnt.dashboard.offerings;

import static de.verzahnt.dashboard.testing.Readers.token;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
@Import(SampleReadModel.class)
class OfferingsInterfaceTest {

    private static final String IDS = "$.items[*].offeringId";

    @Autowired
    MockMvc caller;

    @Autowired
    SampleReadModel sample;

    @BeforeEach
    void theAachenExample() {
        sample.load();
    }

    @ParameterizedTest
    @CsvSource({
        "Café International, caritas-aachen/cafe-international",
        "cafe international, caritas-aachen/cafe-international",
        "Fluechtlingsberatung, drk-aachen/regionale-fluechtlingsberatung",
        "Flüchtlingsberatung drk, drk-aachen/regionale-fluechtlingsberatung",
        "stadtteilmütter, caritas-aachen/stadtteilmuetter",
        "Stadtteilmuetter, caritas-aachen/stadtteilmuetter",
        "sprach, stadt-eschweiler/sprachcafe"
    })
    void wordsFindWhatTheyBeginHoweverUmlautsAreWritten(String words, String expected) throws Exception {
        ask("q", words, "size", "200").andExpect(jsonPath(IDS, hasItem(expected)));
    }

    @Test
    void aQuarterHasWhatIsMeantForTheWholeKreisAndNotWhatIsNextDoor() throws Exception {
        ask("district", "05334002-P-NORD", "size", "200")
                .andExpect(jsonPath(IDS, hasItem("drk-aachen/migrationsberatung")))
                .andExpect(jsonPath(IDS, hasItem("caritas-aachen/cafe-international")))
                .andExpect(jsonPath(IDS, not(hasItem("stadt-eschweiler/sprachcafe"))));
    }

    @Test
    void filtersOfSectorRoleFieldAndPeriodNarrowTogether() throws Exception {
        ask("sector", "free", "role", "OPERATIVE", "field", "SPRACHE", "period", "RUNNING")
                .andExpect(jsonPath("$.total", greaterThan(0)))
                .andExpect(jsonPath("$.items[*].sector", everyItem(is("FREE"))))
                .andExpect(jsonPath("$.items[*].role", everyItem(is("OPERATIVE"))));
    }

    @Test
    void pagesFollowEachOtherByTheirLinks() throws Exception {
        ask("size", "10", "page", "1")
                .andExpect(jsonPath("$.items.length()", is(10)))
                .andExpect(jsonPath("$.total", is(133)))
                .andExpect(jsonPath("$.links.prev").exists())
                .andExpect(jsonPath("$.links.next").exists());
    }

    @Test
    void everyWrongParameterIsNamedWithWhatWasExpected() throws Exception {
        caller.perform(get("/api/v1/offerings?field=NIX&district=99&sector=x&size=0&page=-1&role=BOSS&organisation=A'B")
                        .with(token("reporter", "caritas-aachen-ia")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder("field", "district", "sector", "size", "page", "role", "organisation")))
                .andExpect(jsonPath("$.errors[0].value").exists())
                .andExpect(jsonPath("$.errors[0].expected").exists());
    }

    @Test
    void oneOfferingIsFoundByItsIdAndAnUnknownOneIsNot() throws Exception {
        caller.perform(get("/api/v1/offerings/caritas-aachen/cafe-international")
                        .with(token("abh", "abh-staedteregion")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.field", is("BEGEGNUNG")))
                .andExpect(jsonPath("$.periodFrom", is("2003-09-01")));
        caller.perform(get("/api/v1/offerings/nobody/nothing").with(token("abh", "abh-staedteregion")))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyReadsWithoutAToken() throws Exception {
        caller.perform(get("/api/v1/offerings")).andExpect(status().isUnauthorized());
    }

    private ResultActions ask(String... pairs) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/v1/offerings").with(token("reporter", "caritas-aachen-ia"));
        for (int at = 0; at < pairs.length; at += 2) {
            request = request.param(pairs[at], pairs[at + 1]);
        }
        return caller.perform(request).andExpect(status().isOk());
    }
}
