package de.verzahnt.detector.cases;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.Line;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.detector.kreis.PairMapping;
import de.verzahnt.detector.state.LineState;
import de.verzahnt.detector.stores.StateSerde;
import org.jspecify.annotations.Nullable;

/** Lines as private state. */
final class LineMapping {

    private LineMapping() {}

    static LineState toState(Line line) {
        return LineState.newBuilder()
                .setPair(PairMapping.toState(line.pair()))
                .setOpenedAt(line.openedAt())
                .setFreshSince(line.freshSince())
                .setClosedAt(line.closedAt())
                .setClosingReason(StateSerde.name(line.closingReason()))
                .setStatus(line.status().name())
                .setSettledBy(line.settledBy())
                .build();
    }

    static Line fromState(LineState state) {
        @Nullable String reason = state.getClosingReason();
        return new Line(
                PairMapping.fromState(state.getPair()),
                state.getOpenedAt(),
                state.getFreshSince(),
                state.getClosedAt(),
                reason == null ? null : ClosingReason.valueOf(reason),
                LineStatus.valueOf(state.getStatus()),
                state.getSettledBy());
    }
}
