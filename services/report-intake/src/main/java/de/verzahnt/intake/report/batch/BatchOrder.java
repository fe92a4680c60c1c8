package de.verzahnt.intake.report.batch;

import de.verzahnt.events.Channel;

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
}
