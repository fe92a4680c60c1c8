package de.verzahnt.detector.kreis;

import de.verzahnt.detector.memory.StateSerde;
import de.verzahnt.detector.state.FindingChangeState;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Changes of findings as they travel to the task of their case. */
public final class FindingChangeMapping {

    private FindingChangeMapping() {}

    /** Serde of the repartition topic by case. */
    public static Serde<FindingChange> serde() {
        return StateSerde.of(FindingChangeState.class, FindingChangeMapping::toState, FindingChangeMapping::fromState);
    }

    private static FindingChangeState toState(FindingChange change) {
        return FindingChangeState.newBuilder()
                .setKreis(change.kreis())
                .setPair(PairMapping.toState(change.pair()))
                .setEnded(StateSerde.name(change.ended()))
                .setRulesVersion(change.rulesVersion())
                .setAt(change.at())
                .build();
    }

    private static FindingChange fromState(FindingChangeState state) {
        @Nullable String ended = state.getEnded();
        return new FindingChange(
                state.getKreis(),
                PairMapping.fromState(state.getPair()),
                ended == null ? null : ClosingReason.valueOf(ended),
                state.getRulesVersion(),
                state.getAt());
    }
}
