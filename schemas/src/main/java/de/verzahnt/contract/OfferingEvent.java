package de.verzahnt.contract;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What activities and projects tell alike: an offering, through whichever gateway it came.
 *
 * @param withdrawalReason set exactly when withdrawn
 */
public record OfferingEvent(
        String id,
        String organisationId,
        OfferingDetails offering,
        Lifecycle lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Provenance provenance) {

    /** What an agency has reported. */
    public static OfferingEvent of(AgencyActivity activity) {
        return new OfferingEvent(
                activity.getActivityId(),
                activity.getOrganisationId(),
                activity.getOffering(),
                activity.getLifecycle(),
                activity.getWithdrawalReason(),
                activity.getRevision(),
                activity.getProvenance());
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
                project.getProvenance());
    }

    /** Whether it is offered. */
    public boolean stands() {
        return lifecycle == Lifecycle.ACTIVE;
    }
}
