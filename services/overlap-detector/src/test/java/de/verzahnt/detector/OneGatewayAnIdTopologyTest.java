package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.DeadLetterHeaders;
import de.verzahnt.contract.Topics;
import de.verzahnt.detector.offerings.ReportedOffering;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.junit.jupiter.api.Test;

/** Two gateways, one space of ids: the same id through both is never one offering. */
class OneGatewayAnIdTopologyTest extends TopologyStory {

    private static final Report AGENCYS = meetingPlace("viertel/treff", "caritas");
    private static final Report PUBLIC_BODYS = meetingPlace("viertel/treff", "ki");

    @Test
    void anIdThatCameThroughOneGatewayIsRefusedFromTheOtherWithAReasonThatNamesBoth() {
        hub.activity(AGENCYS);
        hub.project(PUBLIC_BODYS);

        assertThat(reasons())
                .containsExactly("id: held by a report of vz.agency-activity.v1 (expected: one that"
                        + " vz.ki-project.v1 has for itself)");
    }

    @Test
    void theFirstStandsAsItWasWhenTheOtherGatewayReportsItsId() {
        hub.activity(AGENCYS);
        hub.project(PUBLIC_BODYS.described("Etwas ganz anderes").in("05314000"));
        hub.project(KI);

        assertThat(doppelstruktur().getParties()).containsExactly("ki", "caritas");
        assertThat(line("viertel/treff").getOrganisationId()).isEqualTo("caritas");
    }

    @Test
    void whoCameFirstWinsWhicheverGatewayItIs() {
        hub.project(PUBLIC_BODYS);
        hub.activity(AGENCYS);
        hub.activity(CARITAS);

        assertThat(doppelstruktur().getAnchorOfferingId()).isEqualTo("viertel/treff");
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void theStreamGoesOnBehindARefusedId() {
        hub.activity(AGENCYS);
        hub.project(PUBLIC_BODYS);

        assertThat(kiAndCaritas().getParties()).containsExactly("ki", "caritas");
    }

    @Test
    void anIdIsHeldBeforeItsOrganisationIsKnown() {
        hub.activity(meetingPlace("viertel/treff", "awo"));
        hub.project(PUBLIC_BODYS);
        hub.agency("awo");
        hub.project(KI);

        assertThat(line("viertel/treff").getOrganisationId()).isEqualTo("awo");
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void aWithdrawnOfferingKeepsItsId() {
        hub.activity(AGENCYS);
        hub.activity(AGENCYS.withdrawn());
        hub.project(PUBLIC_BODYS);

        assertThat(reasons()).hasSize(1);
        assertThat(hub.cases()).isEmpty();
    }

    @Test
    void aTombstoneFreesTheId() {
        hub.activity(AGENCYS);
        hub.tombstone(Topics.AGENCY_ACTIVITY, "viertel/treff");
        hub.project(PUBLIC_BODYS);
        hub.activity(CARITAS);

        assertThat(doppelstruktur().getAnchorOfferingId()).isEqualTo("viertel/treff");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void withdrawalAndTombstoneOfTheRefusedTakeNothingFromTheHolder() {
        hub.activity(AGENCYS);
        hub.project(PUBLIC_BODYS.withdrawn());
        hub.tombstone(Topics.KI_PROJECT, "viertel/treff");
        hub.project(KI);

        assertThat(line("viertel/treff").getOrganisationId()).isEqualTo("caritas");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseKeptWithoutItsGatewayBelongsToWhoReportsItNext() {
        hub.driver
                .<String, ReportedOffering>getTimestampedKeyValueStore("reports-by-id")
                .put("viertel/treff", ValueAndTimestamp.make(keptEarlier(), 0));
        hub.activity(AGENCYS.described("Offener Treff im Viertel"));
        hub.project(PUBLIC_BODYS);

        assertThat(reasons()).singleElement().asString().startsWith("id: held by a report of vz.agency-activity.v1");
    }

    private static ReportedOffering keptEarlier() {
        return new ReportedOffering(World.offering(AGENCYS), true, 1, false)
                .runBy(new Provider("caritas", "caritas", Sector.NONE, ""));
    }

    private List<String> reasons() {
        return hub.deadLetters().stream()
                .map(letter -> new String(
                        letter.headers().lastHeader(DeadLetterHeaders.REASON).value(), StandardCharsets.UTF_8))
                .toList();
    }
}
