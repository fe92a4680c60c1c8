package de.verzahnt.detector.offerings;

import de.verzahnt.starter.deadletter.UnfitRecord;
import org.apache.kafka.streams.kstream.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * The report that counts under an id. Both gateways share the ids, and neither knows those of the other: the one whose
 * report comes first holds the id, also while its offering is withdrawn, until its tombstone. What the other reports
 * under it becomes a dead letter.
 */
public final class OneGatewayAnId implements Aggregator<String, Sent, @Nullable ReportedOffering> {

    @Override
    public @Nullable ReportedOffering apply(String id, Sent sent, @Nullable ReportedOffering before) {
        if (before == null || before.cameThrough(sent.topic())) {
            return sent.report();
        }
        if (sent.report() == null || !sent.report().active()) {
            // What was never let in can be withdrawn or forgotten without a word.
            return before;
        }
        throw new UnfitRecord("id: held by a report of " + before.gateway() + " (expected: one that " + sent.topic()
                + " has for itself)");
    }
}
