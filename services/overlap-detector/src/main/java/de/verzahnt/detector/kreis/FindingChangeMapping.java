package de.verzahnt.detector.kreis;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.FindingChange;
import de.verzahnt.detector.state.FindingChangeState;
import de.verzahnt.detector.stores.StateSerde;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Changes of findings as they travel to the task of their case. */
public final class FindingChangeMapping {

    private FindingChangeMapping() {}

    /** Serde of the repartition topic by case. */
    public static Serde<List<FindingChange>> serde() {
        return StateSerde.of(FindingChangeState.class, FindingChangeMapping::toState, FindingChangeMapping::fromState);
    }

    /** The first, with the others in its train: so an earlier release wrote one. */
    private static FindingChangeState toState(List<FindingChange> changes) {
        return state(changes.get(0))
                .setMore(changes.stream()
                        .skip(1)
                        .map(change -> state(change).build())
                        .toList())
                .build();
    }

    private static List<FindingChange> fromState(FindingChangeState first) {
        return Stream.concat(Stream.of(first), first.getMore().stream())
                .map(FindingChangeMapping::one)
                .toList();
    }

    private static FindingChangeState.Builder state(FindingChange change) {
        return FindingChangeState.newBuilder()
                .setKreis(change.kreis())
                .setPair(PairMapping.toState(change.pair()))
                .setEnded(StateSerde.name(change.ended()))
                .setRulesVersion(change.rulesVersion())
                .setAt(change.at());
    }

    private static FindingChange one(FindingChangeState state) {
        @Nullable String ended = state.getEnded();
        return new FindingChange(
                state.getKreis(),
                PairMapping.fromState(state.getPair()),
                ended == null ? null : ClosingReason.valueOf(ended),
                state.getRulesVersion(),
                state.getAt());
    }
}
