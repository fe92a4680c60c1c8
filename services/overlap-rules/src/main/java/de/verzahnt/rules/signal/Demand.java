package de.verzahnt.rules.signal;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A published count of an immigration office.
 *
 * @param districtKey Gemeinde or Kreis
 * @param kind code of touchpoint_kinds.csv
 * @param referredTo for referrals: the type of place; else null
 * @param period quarter {@code YYYY-Qn}; other periods tell of no demand
 * @param count as published: rounded, and null when suppressed
 */
public record Demand(
        String authorityId,
        String districtKey,
        String kind,
        @Nullable String referredTo,
        String period,
        @Nullable Integer count) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final String OFFICE = "@";
    private static final int MONTHS_FRESH = 12;

    /** Code of its rule in {@code demands.csv}, if there is one. */
    public String code() {
        return referredTo == null ? kind : kind + "/" + referredTo;
    }

    /** What a gap is anchored at: the code and who counts, since each office answers for its own counts. */
    public String anchor() {
        return code() + OFFICE + authorityId;
    }

    /** The code in {@link #anchor}. */
    public static String codeIn(String anchor) {
        int office = anchor.indexOf(OFFICE);
        return office < 0 ? anchor : anchor.substring(0, office);
    }

    /** Whether it is of a quarter that ended within the last year, or has not ended yet. */
    boolean isFresh(LocalDate today) {
        Matcher quarter = QUARTER.matcher(period);
        return quarter.matches()
                && LocalDate.of(Integer.parseInt(quarter.group(1)), 1, 1)
                        .plusMonths(3L * Integer.parseInt(quarter.group(2)) + MONTHS_FRESH)
                        .isAfter(today);
    }
}
