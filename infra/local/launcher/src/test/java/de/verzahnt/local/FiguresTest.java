package de.verzahnt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void sumsOverAllLabelsAndLeavesOutWhatIsNotANumber() {
        var figures = new Figures(List.of(
                "# HELP verzahnt_cases_open Cases",
                "verzahnt_cases_open{class=\"PARALLEL\"} 2.0",
                "verzahnt_cases_open{class=\"DOPPELSTRUKTUR\"} 3.0",
                "verzahnt_cases_open_max 90.0",
                "verzahnt_outbox_age_seconds NaN"));

        assertThat(figures.casesOpen()).hasValue(5);
        assertThat(figures.outboxAge()).isEmpty();
        assertThat(figures.lag()).isEmpty();
    }

    @Test
    void lagOfTheReadModelCountsBeforeThatOfTheGroupsBehindIt() {
        var figures = new Figures(
                List.of("verzahnt_read_model_lag 7.0", "kafka_consumer_fetch_manager_records_lag{topic=\"a\"} 1.0"));

        assertThat(figures.lag()).hasValue(7);
    }
}
