package de.verzahnt.detector.offerings;

import de.verzahnt.detector.state.ReportedOfferingState;
import de.verzahnt.detector.stores.OfferingMapping;
import de.verzahnt.detector.stores.StateSerde;
import org.apache.kafka.common.serialization.Serde;

/** Reports as private state. */
public final class ReportedOfferingMapping {

    private ReportedOfferingMapping() {}

    /** Serde of the table of reports; what is not stale keeps the bytes of earlier releases (README). */
    public static Serde<ReportedOffering> serde() {
        return StateSerde.ofEither(
                ReportedOfferingState.class,
                ReportedOfferingMapping::toState,
                ReportedOfferingMapping::fromState,
                "ReportedOfferingState-v4",
                report -> !report.stale());
    }

    private static ReportedOfferingState toState(ReportedOffering report) {
        return ReportedOfferingState.newBuilder()
                .setOffering(OfferingMapping.toState(report.offering()))
                .setActive(report.active())
                .setRevision(report.revision())
                .setStale(report.stale())
                .build();
    }

    private static ReportedOffering fromState(ReportedOfferingState state) {
        return new ReportedOffering(
                OfferingMapping.fromState(state.getOffering()),
                state.getActive(),
                state.getRevision(),
                state.getStale());
    }
}
