package de.verzahnt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import de.verzahnt.intake.running.Sample;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register that begins on topics somebody else has filled: as after the release that moved it. */
class FirstReadingIT {
    private static final String ORGANISATIONS = "/api/v1/organisations/";
    private static final String KEPT = "05334012-OST";
    private static final Provenance EARLIER =
            new Provenance(Instant.parse("2026-03-01T08:00:00Z"), "ki-staedteregion", "earlier", Channel.FILE);
    private static final RunningGateway REGISTER =
            new RunningGateway(OrganisationRegisterApplication.class, FirstReadingIT::fill);
    private static final Client ADMIN = REGISTER.client().as(List.of(), "admin");
    private static int first;

    private static void fill(RunningGateway.Log log) {
        Sample.organisations().forEach(one -> log.publish(Topics.ORGANISATION, one));
        log.publish(Topics.ORGANISATION, organisation("adna", Lifecycle.ACTIVE, 6));
        log.publish(Topics.ORGANISATION, organisation("adna", Lifecycle.ACTIVE, 7));
        log.publish(Topics.ORGANISATION, organisation("ehemals", Lifecycle.WITHDRAWN, 3));
        log.publish(Topics.SOZIALRAUM, sozialraum(Lifecycle.ACTIVE, 2));
    }

    @BeforeAll
    static void askAtOnce() {
        first = ADMIN.get(ORGANISATIONS + "ki-staedteregion").statusCode();
    }

    @AfterAll
    static void stop() throws IOException {
        REGISTER.close();
    }

    @Test
    void theFirstCallerFindsEverythingAndNothingIsToldAgain() {
        int all = Sample.organisationIds().size() + 1;

        assertThat(first).isEqualTo(200);
        assertThat((Integer) JsonPath.read(ADMIN.get("/api/v1/organisations").body(), "$.total"))
                .isEqualTo(all);
        assertThat(REGISTER.events(Topics.ORGANISATION, "ki-staedteregion")).hasSize(1);
    }

    @Test
    void aChangeCountsOnFromTheRevisionThatWasTold() {
        String moved = ADMIN.get(ORGANISATIONS + "adna").body();

        assertThat((Integer) JsonPath.read(moved, "$.revision")).isEqualTo(7);
        assertThat(ADMIN.with("If-Match", "\"7\"")
                        .put(ORGANISATIONS + "adna", "{\"name\": \"ADNA e.V.\", \"type\": \"VEREIN\"}")
                        .headers()
                        .firstValue("ETag"))
                .hasValue("\"8\"");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(REGISTER.events(Topics.ORGANISATION, "adna"))
                        .extracting(event -> event.value().getRevision())
                        .containsExactly(1L, 6L, 7L, 8L));
    }

    @Test
    void whatWasWithdrawnIsKnownAsWithdrawn() {
        String gone = ADMIN.get(ORGANISATIONS + "ehemals").body();

        assertThat((Boolean) JsonPath.read(gone, "$.active")).isFalse();
        assertThat((Integer) JsonPath.read(gone, "$.revision")).isEqualTo(3);
    }

    @Test
    void aStateToldLateByWhoKeptTheRegisterBeforeIsTakenOverAndAnOlderOneIsNot() {
        REGISTER.publish(Topics.SOZIALRAUM, sozialraum(Lifecycle.ACTIVE, 1));
        REGISTER.publish(Topics.SOZIALRAUM, sozialraum(Lifecycle.WITHDRAWN, 3));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String state = ADMIN.get("/api/v1/sozialraeume/" + KEPT).body();
            assertThat((Integer) JsonPath.read(state, "$.revision")).isEqualTo(3);
            assertThat((String) JsonPath.read(state, "$.withdrawalReason")).isEqualTo("aufgelöst");
        });
    }

    private static Organisation organisation(String id, Lifecycle lifecycle, long revision) {
        return Organisation.newBuilder(Sample.organisations().get(0))
                .setOrganisationId(id)
                .setParentOrganisation(null)
                .setBodyId(id)
                .setLifecycle(lifecycle)
                .setRevision(revision)
                .setProvenance(EARLIER)
                .build();
    }

    private static Sozialraum sozialraum(Lifecycle lifecycle, long revision) {
        return Sozialraum.newBuilder()
                .setKey(KEPT)
                .setName("Ost, Stand " + revision)
                .setParentKey("05334012")
                .setLifecycle(lifecycle)
                .setWithdrawalReason(lifecycle == Lifecycle.WITHDRAWN ? "aufgelöst" : null)
                .setRevision(revision)
                .setProvenance(EARLIER)
                .build();
    }
}
