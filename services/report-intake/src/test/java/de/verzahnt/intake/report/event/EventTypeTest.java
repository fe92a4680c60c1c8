package de.verzahnt.intake.report.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void aWithdrawalIsToldAsOneByEveryGateway() {
        assertThat(EventType.of(Topics.KI_PROJECT, true)).isEqualTo("de.verzahnt.ki-project.reported.v1");
        assertThat(EventType.of(Topics.KI_PROJECT, false)).isEqualTo("de.verzahnt.ki-project.withdrawn.v1");
        assertThat(EventType.of(Topics.ABH_PROCESS_CHANGE, false))
                .isEqualTo("de.verzahnt.abh-process-change.withdrawn.v1");
        assertThat(EventType.of(Topics.ORGANISATION, true)).isEqualTo("de.verzahnt.organisation.reported.v1");
    }
}
