package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.Sample;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class AgencyGatewayIT {
    private static final String PATH = "/api/v1/activities/";
    private final Client caritas = Agency.reporterOf("caritas-aachen-ia");

    @Test
    void aReportBecomesAnEventWithTheWholeStateAndCloudEventsHeaders() {
        HttpResponse<String> created =
                caritas.with("X-Source-System", "test/1").put(PATH + "it/event", Agency.report("Café"));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith(PATH + "it/event"));
        ConsumerRecord<String, AgencyActivity> event = events("it/event", 1).get(0);
        assertThat(event.value().getOffering().getTitle()).isEqualTo("Café");
        assertThat(event.value().getRevision()).isEqualTo(1);
        assertThat(event.value().getProvenance().getReportedBy()).isEqualTo("caritas-aachen-ia");
        assertThat(event.value().getProvenance().getSourceSystem()).isEqualTo("test/1");
        assertThat(event.value().getProvenance().getChannel()).isEqualTo(Channel.API);
        assertThat(event.headers())
                .extracting(header -> header.key())
                .contains("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type");
        assertThat(new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("de.verzahnt.agency-activity.reported.v1");
    }

    @Test
    void aReportThatChangesNothingKeepsItsTagAndTellsNobody() {
        caritas.put(PATH + "it/same", Agency.report("Gleich"));
        HttpResponse<String> again = caritas.put(PATH + "it/same", Agency.report("Gleich"));
        HttpResponse<String> other = caritas.put(PATH + "it/same", Agency.report("Anders"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(other.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(events("it/same", 2))
                .extracting(e -> e.value().getRevision())
                .containsExactly(1L, 2L);
    }

    @Test
    void aWithdrawalCarriesItsReasonAndANewReportRaisesTheOfferingAgain() {
        caritas.put(PATH + "it/gone", Agency.report("Vorbei"));
        HttpResponse<String> gone = caritas.delete(PATH + "it/gone?reason=Foerderung%20ausgelaufen");
        HttpResponse<String> twice = caritas.delete(PATH + "it/gone?reason=noch%20einmal");
        HttpResponse<String> back = caritas.put(PATH + "it/gone", Agency.report("Vorbei"));

        assertThat(List.of(gone.statusCode(), twice.statusCode(), back.statusCode()))
                .containsOnly(200);
        assertThat((String) JsonPath.read(twice.body(), "$.withdrawalReason")).isEqualTo("Foerderung ausgelaufen");
        assertThat(events("it/gone", 3))
                .extracting(e -> e.value().getLifecycle())
                .containsExactly(Lifecycle.ACTIVE, Lifecycle.WITHDRAWN, Lifecycle.ACTIVE);
    }

    @Test
    void theLastChangeCanBeUndoneAndSoCanTheUndoing() {
        caritas.put(PATH + "it/undo", Agency.report("Vorher"));
        caritas.put(PATH + "it/undo", Agency.report("Nachher"));
        HttpResponse<String> undone = caritas.send("POST", PATH + "it/undo/undo", new byte[0]);
        HttpResponse<String> again = caritas.send("POST", PATH + "it/undo/undo", new byte[0]);

        assertThat((String) JsonPath.read(undone.body(), "$.offering.title")).isEqualTo("Vorher");
        assertThat((String) JsonPath.read(again.body(), "$.offering.title")).isEqualTo("Nachher");
        assertThat(events("it/undo", 4))
                .extracting(e -> e.value().getOffering().getTitle())
                .containsExactly("Vorher", "Nachher", "Vorher", "Nachher");
    }

    @Test
    void aWithdrawalThatIsUndoneStandsAgainWithoutItsReason() {
        caritas.put(PATH + "it/back", Agency.report("Doch noch da"));
        caritas.delete(PATH + "it/back?reason=Versehen");
        HttpResponse<String> back = caritas.send("POST", PATH + "it/back/undo", new byte[0]);

        assertThat((String) JsonPath.read(back.body(), "$.lifecycle")).isEqualTo("ACTIVE");
        assertThat((String) JsonPath.read(back.body(), "$.withdrawalReason")).isNull();
        assertThat((String) JsonPath.read(back.body(), "$.undoableUntil")).isNotNull();
    }

    @Test
    void aFirstReportCannotBeUndoneNorWhatSomebodyElseRuns() {
        caritas.put(PATH + "it/first", Agency.report("Neu"));

        HttpResponse<String> first = caritas.send("POST", PATH + "it/first/undo", new byte[0]);
        HttpResponse<String> foreign = Agency.reporterOf("adna").send("POST", PATH + "it/first/undo", new byte[0]);
        HttpResponse<String> overtaken =
                caritas.with("If-Match", "\"7\"").send("POST", PATH + "it/first/undo", new byte[0]);

        assertThat(List.of(first.statusCode(), foreign.statusCode(), overtaken.statusCode()))
                .containsExactly(409, 403, 412);
        assertThat(first.body()).contains("nichts rückgängig zu machen");
    }

    @Test
    void aFormSaysThatItIsOneAndNothingElseIsBelieved() {
        HttpResponse<String> form = caritas.with("X-Channel", "FORM").put(PATH + "it/form", Agency.report("Formular"));
        HttpResponse<String> feed = caritas.with("X-Channel", "FEED").put(PATH + "it/form", Agency.report("Feed"));

        assertThat((String) JsonPath.read(form.body(), "$.channel")).isEqualTo("FORM");
        assertThat(feed.statusCode()).isEqualTo(400);
        assertThat(feed.body()).contains("X-Channel");
        assertThat(events("it/form", 1).get(0).value().getProvenance().getChannel())
                .isEqualTo(Channel.FORM);
    }

    @Test
    void everyRowOfTheSampleIsAcceptedAndASecondTimeChangesNothing() {
        Client all = Agency.GATEWAY.client().as(Sample.organisationIds(), "reporter");
        byte[] file = Sample.file("agency_activities.csv");

        HttpResponse<String> first = all.post(PATH + "csv", "text/csv", file);
        HttpResponse<String> second = all.post(PATH + "csv", "text/csv", file);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(first.body(), "$.created")).isEqualTo(90);
        assertThat((Integer) JsonPath.read(second.body(), "$.unchanged")).isEqualTo(90);
    }

    @Test
    void aDryRunTellsAllErrorsAndTakesNothingOver() {
        Client caritasAll = Agency.reporterOf("caritas-aachen");
        byte[] file = Sample.file("messy/broken.csv");

        HttpResponse<String> dry = caritasAll.post(PATH + "csv?dryRun=true", "text/csv", file);
        HttpResponse<String> real = caritasAll.post(PATH + "csv", "text/csv", file);

        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(dry.body(), "$.refused")).isEqualTo(12);
        assertThat((Integer) JsonPath.read(dry.body(), "$.created")).isEqualTo(2);
        assertThat(real.statusCode()).isEqualTo(422);
        assertThat(real.body()).contains("row 3, start_date", "row 14, schedule");
        assertThat(caritasAll.get(PATH + "test/gut-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aPartialBatchTakesTheRightLinesAndNamesTheWrongOnes() {
        String good = Agency.report("Zeile")
                .replaceFirst("\\{", "{\"id\": \"it/line-1\", ")
                .replace("\n", " ");
        String foreign = good.replace("line-1", "line-2").replace("caritas-aachen-ia", "adna");
        String body = good + "\n\n{broken\n" + foreign + "\n";

        HttpResponse<String> taken = caritas.post(
                PATH + "batch?mode=partial", "application/x-ndjson", body.getBytes(StandardCharsets.UTF_8));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(taken.body(), "$.rows[*].outcome"))
                .containsExactly("CREATED", "REFUSED", "REFUSED");
        assertThat((List<Integer>) JsonPath.read(taken.body(), "$.rows[*].line"))
                .containsExactly(1, 3, 4);
        assertThat(caritas.get(PATH + "it/line-1").statusCode()).isEqualTo(200);
    }

    @Test
    void aListShowsOwnOfferingsOnlyPageByPage() {
        Client adna = Agency.reporterOf("adna");
        for (String name : List.of("a", "b", "c")) {
            adna.put(PATH + "it-list/" + name, Agency.report("Liste").replace("caritas-aachen-ia", "adna"));
        }

        HttpResponse<String> page =
                adna.get(PATH.substring(0, PATH.length() - 1) + "?size=2&page=0&q=LISTE&district=05334");

        assertThat(page.headers().firstValue("X-Total-Count")).hasValue("3");
        assertThat((List<String>) JsonPath.read(page.body(), "$.items[*].id"))
                .containsExactly("it-list/a", "it-list/b");
        assertThat((String) JsonPath.read(page.body(), "$.links.next")).contains("page=1", "q=LISTE");
        assertThat(caritas.get(PATH + "it-list/a").statusCode()).isEqualTo(403);
        assertThat(Agency.GATEWAY
                        .client()
                        .as(List.of(), "admin")
                        .get(PATH + "it-list/a")
                        .statusCode())
                .isEqualTo(403);
    }

    private static List<ConsumerRecord<String, AgencyActivity>> events(String id, int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Agency.GATEWAY.events(Topics.AGENCY_ACTIVITY, id), found -> found.size() >= count);
    }
}
