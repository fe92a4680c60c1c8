package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaAwayIT {
    private static final String PATH = "/api/v1/activities/it/away";

    @Test
    void reportsAreAcceptedWhileKafkaIsAwayAndFlowWhenItIsBack() throws Exception {
        try (RunningGateway gateway = Agency.start()) {
            Client caritas = gateway.client().as(List.of("caritas-aachen-ia"), "reporter");
            gateway.kafkaGoesAway();

            assertThat(caritas.put(PATH, Agency.report("Eins")).statusCode()).isEqualTo(201);
            assertThat(caritas.put(PATH, Agency.report("Zwei")).statusCode()).isEqualTo(200);
            assertThat(gateway.client().get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            gateway.client().get("/actuator/health").statusCode())
                    .isEqualTo(503));

            gateway.kafkaComesBack();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(gateway.events(Topics.AGENCY_ACTIVITY, "it/away"))
                            .extracting(event -> event.value().getOffering().getTitle())
                            .containsExactly("Eins", "Zwei"));
        }
    }
}
