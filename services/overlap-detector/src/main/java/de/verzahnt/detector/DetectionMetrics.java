package de.verzahnt.detector;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.detector.kreis.KreisCounts;
import de.verzahnt.rules.FindingClass;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;

/** What the detector does, in numbers; every class and reason counts from zero, so that a first one is seen as a rise. */
final class DetectionMetrics implements KreisCounts {

    private final MeterRegistry meters;
    private final DistributionSummary comparisons;

    DetectionMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.comparisons = DistributionSummary.builder("verzahnt.offering.comparisons")
                .description("Offerings an arriving offering was compared with, per Kreis")
                .register(meters);
        for (FindingClass findingClass : FindingClass.values()) {
            openedCounter(findingClass);
            for (ClosingReason reason : ClosingReason.values()) {
                closedCounter(findingClass, reason);
            }
        }
    }

    @Override
    public void compared(int others) {
        comparisons.record(others);
    }

    @Override
    public void opened(FindingClass findingClass) {
        openedCounter(findingClass).increment();
    }

    @Override
    public void closed(FindingClass findingClass, ClosingReason reason) {
        closedCounter(findingClass, reason).increment();
    }

    private Counter openedCounter(FindingClass findingClass) {
        return Counter.builder("verzahnt.findings.opened")
                .description("Findings that did not stand before")
                .tag("class", findingClass.name())
                .register(meters);
    }

    private Counter closedCounter(FindingClass findingClass, ClosingReason reason) {
        return Counter.builder("verzahnt.findings.closed")
                .description(
                        "Findings that stand no more, by the reason that ended them; COVERED: stands, told by another case")
                .tag("class", findingClass.name())
                .tag("reason", reason.name())
                .register(meters);
    }
}
