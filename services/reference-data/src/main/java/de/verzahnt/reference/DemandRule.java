package de.verzahnt.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of count that tells of a demand, and what would meet it. Kinds without a row are no demand. Kept by domain
 * people in {@code demands.csv}.
 *
 * @param code kind, and {@code /} with the type referred to where there is one
 * @param kind code of touchpoint_kinds.csv
 * @param referredTo for referrals: the type of place referred to; else null
 * @param minCount counts of a quarter below it are no demand
 * @param providerTypes whoever is of such a type meets it
 * @param programmes whatever is paid by such a programme meets it
 * @param fields what is of such a field and one of the formats meets it
 */
public record DemandRule(
        String code,
        String kind,
        @Nullable String referredTo,
        String labelDe,
        String labelEn,
        int minCount,
        Set<String> providerTypes,
        Set<String> programmes,
        Set<String> fields,
        Set<String> formats)
        implements Code {
    public DemandRule {
        providerTypes = Set.copyOf(providerTypes);
        programmes = Set.copyOf(programmes);
        fields = Set.copyOf(fields);
        formats = Set.copyOf(formats);
    }
}
