package de.verzahnt.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offering looks like whose role is worth a question. All that is given must hold; an empty set asks nothing.
 * Kept by domain people in {@code role_hints.csv}.
 *
 * @param programmes codes of funding_programmes.csv that pay for it
 * @param providerTypes codes of organisation_types.csv
 * @param role code of roles.csv it was reported with; null asks nothing
 * @param fields codes of fields.csv
 * @param formats codes of formats.csv
 */
public record RoleHintRule(
        String code,
        String labelDe,
        String labelEn,
        Set<String> programmes,
        Set<String> providerTypes,
        @Nullable String role,
        Set<String> fields,
        Set<String> formats)
        implements Code {
    public RoleHintRule {
        programmes = Set.copyOf(programmes);
        providerTypes = Set.copyOf(providerTypes);
        fields = Set.copyOf(fields);
        formats = Set.copyOf(formats);
    }
}
