package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of metrics as a Prometheus asks for it. */
class MetricsPageTest extends ThingServiceOverHttp {

    private static final String AS_PROMETHEUS_ASKS = "application/openmetrics-text;version=1.0.0,"
            + "application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    @Test
    void exemplarsStandOnlyWhereEveryPrometheusTakesThem() throws Exception {
        assertThat(put("{}")).satisfies(problem(422, "invalid-report"));

        HttpResponse<String> page = send(get("/actuator/prometheus")
                .header("Authorization", "Bearer " + SCRAPE_TOKEN)
                .header("Accept", AS_PROMETHEUS_ASKS));

        List<String> exemplars =
                page.body().lines().filter(line -> line.contains(" # {")).toList();
        assertThat(page.headers().firstValue("Content-Type").orElse("none")).startsWith("application/openmetrics-text");
        assertThat(exemplars)
                .as(page.body())
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z_]+_(total|bucket)\\{.*"));
    }
}
