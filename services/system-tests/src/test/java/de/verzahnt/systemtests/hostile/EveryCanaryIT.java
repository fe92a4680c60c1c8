package de.verzahnt.systemtests.hostile;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** Every canary through every channel. */
@Tag("long")
class EveryCanaryIT extends CanaryIT {

    @Override
    List<Canary> canariesThrough(int channel) {
        return List.of(Canary.values());
    }
}
