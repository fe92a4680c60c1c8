package de.verzahnt.rules;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The common view of what agencies and public bodies report; all codes are those of the reference data.
 *
 * @param id {@code namespace/name}; the namespace is the reporter
 * @param furtherFields fields it touches besides the main one
 * @param districts keys of any level
 * @param period ends with the schedule at the latest
 * @param schedule RFC 5545 rules with local hours, several separated by {@code |}; null when unknown
 * @param cooperationPartners organisationIds the reporter declared
 * @param delegatedBy organisationId of the public body that delegated the task; null when none did
 * @param partOf id of the offering this one is a part of; null when it stands alone
 */
public record Offering(
        String id,
        Provider provider,
        String title,
        String description,
        String field,
        Set<String> furtherFields,
        Set<String> targetGroups,
        String format,
        String role,
        Set<String> districts,
        Period period,
        @Nullable String schedule,
        Set<String> languages,
        @Nullable String fundingProgramme,
        Set<String> cooperationPartners,
        @Nullable String delegatedBy,
        @Nullable String partOf) {

    /** The role that alone can double another offering. */
    static final String OPERATIVE = "OPERATIVE";

    private static final Set<String> STEERING = Set.of("STRATEGIC", "FUNDING", "ADVISORY");

    public Offering {
        furtherFields = sorted(furtherFields);
        targetGroups = sorted(targetGroups);
        districts = sorted(districts);
        languages = sorted(languages);
        period = period.endingWith(schedule);
        cooperationPartners = sorted(cooperationPartners);
    }

    /** The same offering, run by this provider. */
    public Offering runBy(Provider other) {
        return new Offering(
                id,
                other,
                title,
                description,
                field,
                furtherFields,
                targetGroups,
                format,
                role,
                districts,
                period,
                schedule,
                languages,
                fundingProgramme,
                cooperationPartners,
                delegatedBy,
                partOf);
    }

    /** Whether people are served directly; steering, funding, advising, informing and networking are other roles. */
    public boolean operative() {
        return OPERATIVE.equals(role);
    }

    /** Whether it steers, funds or advises others. */
    public boolean steers() {
        return STEERING.contains(role);
    }

    /** The main field and all further ones. */
    public Set<String> allFields() {
        Set<String> all = new TreeSet<>(furtherFields);
        all.add(field);
        return all;
    }

    /** Whether this organisation, as unit, legal body or reporter, stands behind the offering. */
    public boolean isOf(@Nullable String organisationId) {
        return organisationId != null
                && (organisationId.equals(provider.organisationId())
                        || organisationId.equals(provider.bodyId())
                        || id.startsWith(organisationId + "/"));
    }

    /** Sorted, so that reasons and their order never depend on how a report was spelled. */
    private static Set<String> sorted(Set<String> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
