package de.verzahnt.dashboard.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SendingTest extends SendingOnStage {

    @Test
    void anEventArrivesWithTheHeadersOfTheSpecification() throws Exception {
        String secret = hookOfTheAgency();
        aCaseStands(1, CaseStatus.OPEN);
        assertThat(sends()).isTrue();

        Receiver.Got got = receiver.got().get(0);
        assertThat(got.header("webhook-id")).matches("msg_[0-9a-f]{32}");
        assertThat(got.header("webhook-timestamp")).isEqualTo(Long.toString(FixedClock.NOW.getEpochSecond()));
        assertThat(got.header("webhook-signature"))
                .isEqualTo(new Webhook(secret)
                        .sign(got.header("webhook-id"), FixedClock.NOW.getEpochSecond(), got.body()));
        assertThat(got.header("Content-Type")).startsWith("application/json");
        assertThat(got.header("User-Agent")).startsWith("Verzahnt/");
    }

    @Test
    void itSaysWhatHappenedAndNothingAnybodyWrote() {
        hookOfTheAgency();
        aCaseStands(1, CaseStatus.OPEN);
        sends();

        String body = receiver.got().get(0).body();
        JsonNode json = JsonMapper.shared().readTree(body);
        assertThat(json.path("type").asString()).isEqualTo("case.opened");
        assertThat(Instant.parse(json.path("timestamp").asString())).isEqualTo(FixedClock.NOW);
        assertThat(json.path("data").propertyNames())
                .containsExactlyInAnyOrder("id", "link", "class", "state", "kreis", "place", "gemeinden", "field");
        assertThat(json.at("/data/link").asString()).isEqualTo("http://localhost:8080/hinweise/c1");
        assertThat(json.at("/data/gemeinden/0").asString()).isEqualTo("05334002");
        assertThat(body).doesNotContain("Sprachcaf", "Diakonie", "Integrationszentrum");
    }

    @Test
    void theOwnersSightWhenItIsSentCounts() {
        hooks.add(new Owner(Story.KI, true), receiver.address());
        story.hears(
                "p1",
                CaseStory.meeting("p1", FindingClass.PUBLIC_PARALLEL, null)
                        .setParties(List.of(Story.OTHER_KI))
                        .setChangedAt(FixedClock.NOW)
                        .build());
        jdbc.sql("UPDATE organisation SET responsible_districts = '{05315}', home_district = '05315'")
                .update();
        assertThat(sends()).isTrue();
        assertThat(receiver.got()).isEmpty();
        assertThat(log.of(hooks.of(new Owner(Story.KI, true)).get(0))).isEmpty();

        passes(Duration.ofMinutes(61));
        sends();
        assertThat(jdbc.sql("SELECT count(*) FROM webhook_delivery")
                        .query(Integer.class)
                        .single())
                .as("who does not see the case after an hour is not told later either")
                .isZero();
    }

    @Test
    void whoseSightComesBackWithTheReadModelIsTold() {
        hookOfTheAgency();
        aCaseStands(1, CaseStatus.OPEN);
        jdbc.sql("UPDATE overlap_case SET parties = '{}'").update();
        sends();
        jdbc.sql("UPDATE overlap_case SET parties = ARRAY['" + Story.AGENCY + "']")
                .update();
        passes(Duration.ofMinutes(5));
        sends();

        assertThat(receiver.got()).hasSize(1);
    }

    @Test
    void twoSecretsSignWhileTheyChangeAndThenOne() {
        String former = hookOfTheAgency();
        String secret = hooks.rotate(hook()).orElseThrow();
        hooks.test(hook());
        sends();
        assertThat(signatures(0)).hasSize(2).contains(signed(0, former), signed(0, secret));

        passes(Duration.ofDays(7));
        hooks.test(hook());
        sends();
        assertThat(signatures(1)).containsExactly(signed(1, secret));
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.says(302, "Location", "http://127.0.0.1:" + receiver.port() + "/inner");
        hookOfTheAgency();
        hooks.test(hook());
        sends();

        assertThat(receiver.got()).extracting(Receiver.Got::path).containsExactly("/hook");
        assertThat(outcomes()).containsExactly("REDIRECTED 302");
    }

    @Test
    void aNameThatMeansAnAddressWithinWhenItIsConnectedToIsNotConnectedTo() {
        names.means("rebinding.example", "93.184.216.34");
        assertThat(addresses.read(at("rebinding.example").toString())).isPresent();
        hooks.add(AGENCY, at("rebinding.example"));
        hooks.test(hook());
        names.means("rebinding.example", "127.0.0.1");
        sends();

        assertThat(receiver.got()).isEmpty();
        assertThat(outcomes()).containsExactly("FORBIDDEN_ADDRESS null");
    }

    @Test
    void whatTheAnswerSaysIsNotRead() {
        receiver.plays(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 16];
            for (int written = 0; written < 10_000; written++) {
                exchange.getResponseBody().write(much);
            }
        });
        hookOfTheAgency();
        hooks.test(hook());
        sends();

        assertThat(outcomes()).containsExactly("DELIVERED 200");
    }

    private List<String> signatures(int number) {
        return List.of(receiver.got().get(number).header("webhook-signature").split(" "));
    }

    private String signed(int number, String secret) {
        Receiver.Got got = receiver.got().get(number);
        return Signatures.of(got.header("webhook-id"), FixedClock.NOW, got.body(), List.of(secret));
    }

    private List<String> outcomes() {
        return log.of(hook()).stream()
                .map(entry -> entry.outcome() + " " + entry.httpStatus())
                .toList();
    }
}
