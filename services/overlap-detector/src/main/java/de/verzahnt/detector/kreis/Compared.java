package de.verzahnt.detector.kreis;

import de.verzahnt.detector.memory.StateSerde;
import de.verzahnt.detector.state.KreisState;
import java.time.LocalDate;
import org.apache.kafka.common.serialization.Serde;

/** Under which rules and on which day (Europe/Berlin) a Kreis was last compared as a whole. */
public record Compared(String rulesVersion, LocalDate on) {

    /** Serde of the store {@code comparisons-by-kreis}. */
    public static Serde<Compared> serde() {
        return StateSerde.of(
                KreisState.class,
                compared -> new KreisState(compared.rulesVersion(), compared.on()),
                state -> new Compared(state.getRulesVersion(), state.getComparedOn()));
    }
}
