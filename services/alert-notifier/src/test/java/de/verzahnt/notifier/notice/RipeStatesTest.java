package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RipeStatesTest {

    private static final Instant LONG_AGO = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void aStateLeavesForAllItsPartiesOrForNone() {
        assertThat(ripe(List.of(notice(1, "ki"), notice(1, "ia")), "ki")).isEmpty();
        assertThat(ripe(List.of(notice(1, "ki"), notice(1, "ia")), "ki", "ia")).containsExactly("case/1/");
    }

    @Test
    void whatWasSaidLaterDoesNotOvertakeTheOpeningThatWaitsForTheOtherSide() {
        List<WaitingDelivery> waiting = List.of(notice(1, "ia"), notice(1, "ki"), notice(2, "ia"));

        assertThat(ripe(waiting, "ia")).isEmpty();
    }

    @Test
    void whatIsHeldBehindAHeldOneHoldsWhatIsBehindIt() {
        List<WaitingDelivery> waiting =
                List.of(notice(1, "busy"), notice(1, "ia"), notice(2, "ia"), notice(2, "third"), notice(3, "third"));

        assertThat(ripe(waiting, "ia", "third")).isEmpty();
    }

    private static Set<String> ripe(List<WaitingDelivery> waiting, String... quiet) {
        return RipeStates.of(waiting, one -> List.of(quiet).contains(one.organisationId()));
    }

    private static WaitingDelivery notice(long revision, String organisation) {
        return new WaitingDelivery(
                new NoticeId("case", revision, organisation, ""), LONG_AGO.plusSeconds(revision), true, null);
    }
}
