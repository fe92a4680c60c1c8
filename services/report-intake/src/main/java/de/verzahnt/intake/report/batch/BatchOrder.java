package de.verzahnt.intake.report.batch;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;

/**
 * How many reports shall be taken.
 *
 * @param dryRun true: everything is tried, nothing stays
 */
public record BatchOrder(Mode mode, boolean dryRun, String sourceSystem, Channel channel) {

    /** What one wrong report means for the others. */
    public enum Mode {
        /** Nothing is taken over unless everything is right. */
        ALL,
        /** Right reports are taken over, wrong ones are named. */
        PARTIAL
    }

    /** To take all of it or nothing. */
    public static BatchOrder allOrNothing(boolean dryRun, String sourceSystem, Channel channel) {
        return new BatchOrder(Mode.ALL, dryRun, sourceSystem, channel);
    }

    /** Where what is reported on behalf of this organisation comes from. */
    public Origin origin(String reportedBy) {
        return new Origin(reportedBy, sourceSystem, channel);
    }
}
