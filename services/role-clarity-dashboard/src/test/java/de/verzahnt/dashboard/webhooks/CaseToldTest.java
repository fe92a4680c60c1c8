package de.verzahnt.dashboard.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.readmodel.ReadModel;
import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DashboardTest
class CaseToldTest {

    private static final URI ADDRESS = URI.create("https://hooks.example/");

    @Autowired
    Story story;

    @Autowired
    Webhooks hooks;

    @Autowired
    ReadModel readModel;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aWebhookOfTheAgency() {
        story.beginsWithThreeCafes();
        hooks.add(new Owner(Story.AGENCY, false), ADDRESS);
    }

    @Test
    void everyStepOfACaseIsWrittenOnce() {
        stands(1, CaseStatus.OPEN);
        stands(2, CaseStatus.IN_CLARIFICATION);
        stands(3, CaseStatus.DECIDED);
        stands(4, CaseStatus.OPEN);
        stands(4, CaseStatus.OPEN);
        stands(5, CaseStatus.CLOSED);

        assertThat(written()).containsExactly("OPENED", "CHANGED", "DECIDED", "REOPENED", "CLOSED");
    }

    @Test
    void aLogThatIsReadAgainTellsNothingAgain() {
        stands(1, CaseStatus.OPEN);
        stands(2, CaseStatus.DECIDED);
        jdbc.sql("DELETE FROM webhook_delivery").update();
        readModel.rebuild();
        story.beginsWithThreeCafes();
        stands(1, CaseStatus.OPEN);
        stands(2, CaseStatus.DECIDED);
        assertThat(written()).isEmpty();

        stands(3, CaseStatus.OPEN);
        assertThat(written()).containsExactly("REOPENED");
    }

    @Test
    void whatHappenedBeforeThereWasAWebhookIsNotWritten() {
        story.hears("c1", at(1, CaseStatus.OPEN, FixedClock.NOW.minusSeconds(1)));

        assertThat(written()).isEmpty();
    }

    @Test
    void oneEventHasOneIdForAllWebhooks() {
        hooks.add(new Owner(Story.KI, true), ADDRESS);
        stands(1, CaseStatus.OPEN);

        assertThat(jdbc.sql("SELECT event_id FROM webhook_delivery")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
    }

    @Test
    void nothingIsWrittenForThoseItCannotConcern() {
        hooks.add(new Owner(Story.OTHER_AGENCY, false), ADDRESS);
        stands(1, CaseStatus.OPEN);
        story.hears(
                "r1",
                CaseStory.meeting("r1", FindingClass.RELATED, null)
                        .setChangedAt(FixedClock.NOW)
                        .build());

        assertThat(written()).containsExactly("OPENED");
    }

    @Test
    void onlyWhatItsOwnerHasChosenIsWritten() {
        hooks.choose(hooks.of(new Owner(Story.AGENCY, false)).get(0), Set.of(HookEvent.DECIDED));
        stands(1, CaseStatus.OPEN);
        stands(2, CaseStatus.DECIDED);
        stands(3, CaseStatus.OPEN);

        assertThat(written()).containsExactly("DECIDED");
    }

    @Test
    void nothingIsWrittenForAWebhookThatIsOff() {
        Owner owner = new Owner(Story.AGENCY, false);
        hooks.switchOff(hooks.of(owner).get(0));
        stands(1, CaseStatus.OPEN);

        assertThat(written()).isEmpty();
    }

    private void stands(int revision, CaseStatus status) {
        story.hears("c1", at(revision, status, FixedClock.NOW.plus(Duration.ofMinutes(revision))));
    }

    private static OverlapCase at(int revision, CaseStatus status, Instant changedAt) {
        return CaseStory.meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                .setRevision(revision)
                .setStatus(status)
                .setChangedAt(changedAt)
                .build();
    }

    private List<String> written() {
        return jdbc.sql("SELECT kind FROM webhook_delivery ORDER BY occurred_at")
                .query(String.class)
                .list();
    }
}
