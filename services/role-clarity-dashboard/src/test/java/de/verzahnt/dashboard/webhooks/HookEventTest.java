package de.verzahnt.dashboard.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookEventTest {

    @ParameterizedTest
    @CsvSource({
        ", OPEN, OPENED",
        ", DECIDED, OPENED",
        "OPEN, OPEN, CHANGED",
        "OPEN, IN_CLARIFICATION, CHANGED",
        "OPEN, DECIDED, DECIDED",
        "IN_CLARIFICATION, DECIDED, DECIDED",
        "OPEN, CLOSED, CLOSED",
        "DECIDED, CLOSED, CLOSED",
        "DECIDED, DECIDED, CHANGED",
        "CLOSED, CLOSED, CHANGED",
        "DECIDED, OPEN, REOPENED",
        "CLOSED, IN_CLARIFICATION, REOPENED",
        "CLOSED, DECIDED, DECIDED"
    })
    void whatHappenedIsReadFromBeforeAndAfter(@Nullable CaseStatus before, CaseStatus now, HookEvent event) {
        assertThat(HookEvent.between(before, now)).isEqualTo(event);
    }
}
