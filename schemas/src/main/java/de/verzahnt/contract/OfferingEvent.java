package de.verzahnt.contract;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What activities and projects tell alike: an offering, through whichever gateway it came.
 *
 * @param withdrawalReason set exactly when withdrawn
 * @param confirmedAt when it was last said that it holds
 * @param wentStaleAt since when it counts as stale; null while it is current
 */
public record OfferingEvent(
        String id,
        String organisationId,
        OfferingDetails offering,
        Lifecycle lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Provenance provenance,
        Instant confirmedAt,
        @Nullable Instant wentStaleAt) {

    /** What an agency has reported. */
    public static OfferingEvent of(AgencyActivity activity) {
        return new OfferingEvent(
                activity.getActivityId(),
                activity.getOrganisationId(),
                activity.getOffering(),
                activity.getLifecycle(),
                activity.getWithdrawalReason(),
                activity.getRevision(),
                activity.getProvenance(),
                confirmed(activity.getConfirmedAt(), activity.getProvenance()),
                activity.getWentStaleAt());
    }

    /** What a public body has reported. */
    public static OfferingEvent of(KiProject project) {
        return new OfferingEvent(
                project.getProjectId(),
                project.getOrganisationId(),
                project.getOffering(),
                project.getLifecycle(),
                project.getWithdrawalReason(),
                project.getRevision(),
                project.getProvenance(),
                confirmed(project.getConfirmedAt(), project.getProvenance()),
                project.getWentStaleAt());
    }

    /** Events of earlier releases say nothing of it: then the report was the last word. */
    private static Instant confirmed(@Nullable Instant confirmedAt, Provenance provenance) {
        return confirmedAt == null ? provenance.getReportedAt() : confirmedAt;
    }

    /** Whether it is offered. */
    public boolean stands() {
        return lifecycle == Lifecycle.ACTIVE;
    }
}
