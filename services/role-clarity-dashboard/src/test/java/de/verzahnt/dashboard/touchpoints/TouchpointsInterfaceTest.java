package de.verzahnt.dashboard.touchpoints;

import static de.verzahnt.dashboard.testing.Readers.token;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DashboardTest
@Import(SampleReadModel.class)
class TouchpointsInterfaceTest {

    @Autowired
    MockMvc caller;

    @Autowired
    SampleReadModel sample;

    @BeforeEach
    void theAachenExample() {
        sample.load();
    }

    @Test
    void countsComeAsTheyWerePublished() throws Exception {
        ask("/api/v1/touchpoints?kind=abh.verweis&referredTo=MBE&period=2026-Q1&district=05334024")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.items[0].suppressed", is(true)))
                .andExpect(jsonPath("$.items[0].count").doesNotExist());
    }

    @Test
    void aKreisIncludesItsGemeinden() throws Exception {
        ask("/api/v1/touchpoints?kind=abh.erstkontakt&period=2026-Q1&district=05334")
                .andExpect(jsonPath("$.total", is(10)));
    }

    @Test
    void processChangesAreToldByWhereTheyStandToday() throws Exception {
        ask("/api/v1/process-changes?state=coming&district=05334002")
                .andExpect(jsonPath("$.total", greaterThan(0)))
                .andExpect(jsonPath("$.items[*].state", everyItem(is("COMING"))));
    }

    @Test
    void everyWrongParameterIsNamed() throws Exception {
        ask("/api/v1/touchpoints?kind=x&period=2026&referredTo=--&district=1&size=999")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$.errors[*].field", containsInAnyOrder("kind", "period", "referredTo", "district", "size")));
        ask("/api/v1/process-changes?state=perhaps").andExpect(status().isBadRequest());
    }

    private ResultActions ask(String address) throws Exception {
        return caller.perform(get(address).with(token("reporter", "caritas-aachen-ia")));
    }
}
