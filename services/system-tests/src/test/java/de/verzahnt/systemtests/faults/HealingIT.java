package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each part is killed as by a power cut, comes back by itself, alone, and a report becomes a case again. */
@Tag("long")
class HealingIT {

    private static final Logger LOG = LoggerFactory.getLogger(HealingIT.class);

    private static final LocalHub HUB = TestHub.running();
    /** Keeps the hub running: one for all tests, for two would start each part twice. */
    private static final Fallen FALLEN = new Fallen(HUB);

    private final Meeting meeting = new Meeting(HUB);

    @Test
    void aGatewayAndKafkaComeBackByThemselvesAndReportsBecomeCases() {
        FALLEN.cut(Part.AGENCY_ACTIVITIES);
        Map<Part, Long> others = FALLEN.othersThan(Part.KAFKA);
        FALLEN.cut(Part.KAFKA);

        assertThat(FALLEN.othersThan(Part.KAFKA)).isEqualTo(others);
        meeting.becomesACase("Halma");
    }

    @Test
    void eachPartComesBackByItselfAloneAndReportsBecomeCases() {
        Map<Part, Duration> took = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Part, Long> others = FALLEN.othersThan(part);
            took.put(part, FALLEN.cut(part));
            assertThat(FALLEN.othersThan(part)).as(part.id()).isEqualTo(others);
            meeting.becomesACase("Dame " + (char) ('A' + part.ordinal()));
        }
        took.forEach((part, time) -> LOG.info("{} is back after {} ms", part.id(), time.toMillis()));
    }
}
