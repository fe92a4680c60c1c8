package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.events.ReminderOffering;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Answers by the link of a mail. Here a report is asked about at once: it would be stale in two weeks. */
@TestMethodOrder(OrderAnnotation.class)
class ConfirmationIT {
    private static final String STALE_AFTER = "verzahnt.ageing.stale-after";
    private static final String EVERY = "verzahnt.ageing.every";
    private static final int MOST_A_MINUTE = 240;
    private static final String PATH = "/api/v1/confirmations";
    private static RunningGateway gateway;
    private static AgencyReminder reminder;

    private final Client nobody = client();
    private final Client caritas = client().as(List.of("caritas-aachen-ia"), "reporter");

    @BeforeAll
    static void start() {
        System.setProperty(STALE_AFTER, "14d");
        System.setProperty(EVERY, "1s");
        gateway = Agency.start();
        String all = "[" + String.join(",", report("eins"), report("zwei"), report("drei")) + "]";
        gateway.client()
                .as(List.of("caritas-aachen-ia"), "reporter")
                .post("/api/v1/activities/batch", "application/json", all.getBytes(StandardCharsets.UTF_8));
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> !gateway.all(Topics.AGENCY_REMINDER)
                .isEmpty());
        reminder = gateway.all(Topics.AGENCY_REMINDER).get(0);
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(STALE_AFTER);
        System.clearProperty(EVERY);
        gateway.close();
    }

    @Test
    @Order(1)
    void oneReminderAsksAboutAllAndOneAnswerOfOneLinkSpendsThemAll() {
        allThreeAreAskedAboutByTwoLinksAndAnOldOne();
        aLinkThatIsToldAgainIsGoodForLonger();
        linksThatDoNotCountAreToldAlike();
        wrongAnswersSpendNothing();
        HttpResponse<String> answered = answer(
                "erster",
                said("eins", "RIGHT") + "," + said("zwei", "CHANGED") + "," + said("drei", "ENDED")
                        + ", {\"id\": \"caritas-aachen/cafe\", \"answer\": \"ENDED\"}");

        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(stored("eins")).contains("ACTIVE").contains("\"revision\":1");
        assertThat(stored("drei")).contains("WITHDRAWN", "so hat es der Träger auf Nachfrage mitgeteilt");
        assertThat(confirmedAt("eins")).isAfter(confirmedAt("zwei"));
        assertThat(answer("zweiter", said("zwei", "ENDED")).statusCode()).isEqualTo(404);
        assertThat(look("erster").statusCode()).isEqualTo(404);
        assertThat(stored("zwei")).contains("ACTIVE");
        assertThat(gateway.all(Topics.AGENCY_REMINDER)).hasSize(1);
    }

    @Test
    @Order(2)
    void whoTriesTokensTooOftenIsToldSoAndKeepsNobodyWaitingWhoHasAGoodOne() {
        client().as(List.of("refugio"), "reporter")
                .post(
                        "/api/v1/activities/batch",
                        "application/json",
                        ofRefugio().getBytes(StandardCharsets.UTF_8));
        written(askedOfRefugio().getReminderId(), "guter", Duration.ofHours(48));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(look("guter").statusCode()).isEqualTo(200));

        // One more than fits into the two minutes that a quick test may touch.
        assertThat(IntStream.rangeClosed(0, 2 * MOST_A_MINUTE)
                        .mapToObj(time -> look("geraten" + time).statusCode()))
                .contains(404, 429);
        assertThat(look("guter").statusCode()).isEqualTo(200);
    }

    private static String ofRefugio() {
        return "[" + report("vier").replace("caritas-aachen-ia", "refugio").replace("it-alt/", "it-neu/") + "]";
    }

    private static AgencyReminder askedOfRefugio() {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> gateway.all(Topics.AGENCY_REMINDER).stream()
                                .filter(one ->
                                        one.getReminder().getOrganisationId().equals("refugio"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void allThreeAreAskedAboutByTwoLinksAndAnOldOne() {
        assertThat(reminder.getReminder().getOfferings())
                .extracting(ReminderOffering::getOfferingId)
                .containsExactlyInAnyOrder("it-alt/eins", "it-alt/zwei", "it-alt/drei");
        written("erster", Duration.ofHours(48));
        written("zweiter", Duration.ofHours(48));
        written("verfallen", Duration.ofHours(-1));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(look("zweiter").statusCode()).isEqualTo(200));
        HttpResponse<String> looked = look("erster");
        assertThat((List<String>) JsonPath.read(looked.body(), "$.offerings[*].id"))
                .containsExactly("it-alt/drei", "it-alt/eins", "it-alt/zwei");
    }

    private void aLinkThatIsToldAgainIsGoodForLonger() {
        written("dritter", Duration.ofHours(-1));
        written("dritter", Duration.ofHours(48));
        written("dritter", Duration.ofHours(-1));
        written("vierter", Duration.ofHours(48));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(look("vierter").statusCode()).isEqualTo(200));
        assertThat(look("dritter").statusCode()).isEqualTo(200);
    }

    private void linksThatDoNotCountAreToldAlike() {
        assertThat(look("verfallen").statusCode()).isEqualTo(404);
        assertThat(look("unbekannt").body()).isEqualTo(look("verfallen").body());
    }

    private void wrongAnswersSpendNothing() {
        assertThat(answer("erster", "").statusCode()).isEqualTo(422);
        assertThat(answer("erster", said("eins", "VIELLEICHT")).statusCode()).isEqualTo(422);
    }

    private static Client client() {
        return gateway.client();
    }

    private static void written(String token, Duration valid) {
        written(reminder.getReminderId(), token, valid);
    }

    private static void written(String reminderId, String token, Duration valid) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        gateway.publish(Topics.REMINDER_LINK, new ReminderLink(reminderId, TokenHash.of(token), now.plus(valid), now));
    }

    private static String report(String name) {
        return Agency.report(name).replaceFirst("\\{", "{\"id\": \"it-alt/" + name + "\",");
    }

    private static String said(String name, String answer) {
        return "{\"id\": \"it-alt/%s\", \"answer\": \"%s\"}".formatted(name, answer);
    }

    private HttpResponse<String> look(String token) {
        return post(PATH + "/look", "{\"token\": \"%s\"}".formatted(token));
    }

    private HttpResponse<String> answer(String token, String answers) {
        return post(PATH, "{\"token\": \"%s\", \"answers\": [%s]}".formatted(token, answers));
    }

    private HttpResponse<String> post(String path, String json) {
        return nobody.post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private String stored(String name) {
        return caritas.get("/api/v1/activities/it-alt/" + name).body();
    }

    private Instant confirmedAt(String name) {
        return Instant.parse(JsonPath.read(stored(name), "$.confirmedAt"));
    }
}
