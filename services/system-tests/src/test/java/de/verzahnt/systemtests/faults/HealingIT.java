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

    private final LocalHub hub = TestHub.running();
    private final Fallen fallen = new Fallen(hub);
    private final Meeting meeting = new Meeting(hub);

    @Test
    void aGatewayAndKafkaComeBackByThemselvesAndReportsBecomeCases() {
        fallen.cut(Part.AGENCY_ACTIVITIES);
        Map<Part, Long> others = fallen.othersThan(Part.KAFKA);
        fallen.cut(Part.KAFKA);

        assertThat(fallen.othersThan(Part.KAFKA)).isEqualTo(others);
        meeting.becomesACase("Halma");
    }

    @Test
    void eachPartComesBackByItselfAloneAndReportsBecomeCases() {
        Map<Part, Duration> took = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Part, Long> others = fallen.othersThan(part);
            took.put(part, fallen.cut(part));
            assertThat(fallen.othersThan(part)).as(part.id()).isEqualTo(others);
            meeting.becomesACase("Dame " + (char) ('A' + part.ordinal()));
        }
        took.forEach((part, time) -> LOG.info("{} is back after {} ms", part.id(), time.toMillis()));
    }
}
