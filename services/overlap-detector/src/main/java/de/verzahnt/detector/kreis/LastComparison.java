package de.verzahnt.detector.kreis;

import de.verzahnt.detector.state.KreisState;
import de.verzahnt.detector.stores.StateSerde;
import java.time.LocalDate;
import org.apache.kafka.common.serialization.Serde;

/**
 * Under which rules and on which day (Europe/Berlin) a Kreis was last compared as a whole.
 *
 * @param places version of the Sozialräume its KIs keep; empty when they keep none
 * @param alikeAreOne whether many alike were one question then; before, every finding was told
 */
public record LastComparison(String rulesVersion, String places, LocalDate on, boolean alikeAreOne) {

    /** As it is compared now. */
    public static LastComparison now(String rulesVersion, String places, LocalDate on) {
        return new LastComparison(rulesVersion, places, on, true);
    }

    /** Serde of the store {@code comparisons-by-kreis}. */
    public static Serde<LastComparison> serde() {
        return StateSerde.of(
                KreisState.class,
                compared -> new KreisState(
                        compared.rulesVersion(), compared.on(), compared.alikeAreOne(), compared.places()),
                state -> new LastComparison(
                        state.getRulesVersion(), state.getPlaces(), state.getComparedOn(), state.getAlikeAreOne()));
    }
}
