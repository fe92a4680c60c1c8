package de.verzahnt.starter.deadletter;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.ProcessChange;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.events.TouchpointCount;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say and every reader relies on. */
public final class ContractRules {

    /** The one key of {@code vz.rule-book.v1}: all decisions on the rules stand in one order. */
    public static final String RULE_BOOK = "rule-book";

    private ContractRules() {}

    /**
     * Passes a value whose key is the one its own content gives.
     *
     * @throws UnfitRecord when they differ: the state would be kept under a name that is not its own
     */
    public static void check(@Nullable String key, @Nullable SpecificRecord value) {
        if (key == null || key.isBlank()) {
            throw new UnfitRecord("key: none (expected: the id of the value)");
        }
        String expected = value == null ? key : keyOf(value);
        if (expected != null && !expected.equals(key)) {
            throw new UnfitRecord("key: not that of its value (expected: the id in the value)");
        }
    }

    private static @Nullable String keyOf(SpecificRecord value) {
        if (value instanceof Organisation organisation) {
            return organisation.getOrganisationId();
        } else if (value instanceof Sozialraum place) {
            return place.getKey();
        } else if (value instanceof AgencyActivity activity) {
            return activity.getActivityId();
        } else if (value instanceof KiProject project) {
            return project.getProjectId();
        } else if (value instanceof TouchpointCount count) {
            return keyOf(count);
        } else if (value instanceof ProcessChange change) {
            return change.getChangeId();
        } else if (value instanceof OverlapCase found) {
            return found.getCaseId();
        } else if (value instanceof DecisionRecorded decision) {
            return decision.getCaseId();
        } else if (value instanceof NoticeDelivery delivery) {
            return delivery.getNoticeId();
        } else if (value instanceof RuleBookActivated) {
            return RULE_BOOK;
        }
        return null;
    }

    private static String keyOf(TouchpointCount count) {
        String cell =
                String.join("/", count.getAuthorityId(), count.getDistrictKey(), count.getPeriod(), count.getKind());
        return count.getReferredTo() == null ? cell : cell + "/" + count.getReferredTo();
    }
}
