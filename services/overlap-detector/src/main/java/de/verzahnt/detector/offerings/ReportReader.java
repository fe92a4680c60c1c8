package de.verzahnt.detector.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topic;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.starter.deadletter.UnfitRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The shape that activities and projects share, read and checked. Intake has checked before: what fails here is a broken gateway. */
final class ReportReader {

    private static final Set<DistrictLevel> QUARTERED = Set.of(DistrictLevel.GEMEINDE, DistrictLevel.SOZIALRAUM);

    private final ReferenceData reference;
    private final String topic;

    /** Of reports that come through this topic. */
    ReportReader(ReferenceData reference, Topic<?> topic) {
        this.reference = reference;
        this.topic = topic.name();
    }

    /** A tombstone. */
    Sent nothing() {
        return new Sent(topic, null);
    }

    /** The report, or {@link UnfitRecord} when an id, a code or the lifecycle is none. */
    Sent read(OfferingEvent event) {
        check(event.id().indexOf('|') < 0, "id", "one without '|'");
        check(event.lifecycle() != Lifecycle.UNKNOWN, "lifecycle", "ACTIVE or WITHDRAWN");
        checkCodes(event.offering());
        boolean stale = event.stands() && event.wentStaleAt() != null;
        return new Sent(topic, new ReportedOffering(offering(event), event.stands(), event.revision(), stale));
    }

    private Offering offering(OfferingEvent event) {
        OfferingDetails details = event.offering();
        return new Offering(
                event.id(),
                ReportedOffering.namedOnly(event.organisationId(), topic),
                details.getTitle(),
                details.getDescription(),
                details.getField(),
                Set.copyOf(details.getFurtherFields()),
                Set.copyOf(details.getTargetGroups()),
                details.getFormat(),
                details.getRole(),
                Set.copyOf(details.getDistricts()),
                new Period(details.getPeriodFrom(), details.getPeriodUntil()),
                details.getSchedule(),
                Set.copyOf(details.getLanguages()),
                details.getFundingProgramme(),
                Set.copyOf(details.getCooperationPartners()),
                details.getDelegatedBy(),
                details.getPartOf());
    }

    private void checkCodes(OfferingDetails details) {
        check(reference.fields().contains(details.getField()), "field", "a code of fields.csv");
        check(reference.formats().contains(details.getFormat()), "format", "a code of formats.csv");
        check(reference.roles().contains(details.getRole()), "role", "a code of roles.csv");
        all(details.getFurtherFields(), reference.fields()::contains, "furtherFields", "codes of fields.csv");
        all(
                details.getTargetGroups(),
                reference.targetGroups()::contains,
                "targetGroups",
                "codes of target_groups.csv");
        check(!details.getDistricts().isEmpty(), "districts", "at least one");
        all(details.getDistricts(), this::liesSomewhere, "districts", "known keys");
    }

    /** The Sozialräume the KIs keep travel another way and may come later: their keys tell in which Gemeinde they lie. */
    private boolean liesSomewhere(String key) {
        return reference
                .districts()
                .nearest(key)
                .filter(near -> near.key().equals(key) || QUARTERED.contains(near.level()))
                .isPresent();
    }

    private static void all(List<String> values, Predicate<String> known, String name, String expected) {
        values.forEach(value -> check(known.test(value), name, expected));
    }

    private static void check(boolean holds, String name, String expected) {
        if (!holds) {
            throw new UnfitRecord(name + ": not as agreed (expected: " + expected + ")");
        }
    }
}
