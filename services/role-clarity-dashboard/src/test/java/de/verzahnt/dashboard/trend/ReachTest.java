package de.verzahnt.dashboard.trend;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.trend.SuppliedOffering.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom ending funding leaves without an offering. */
class ReachTest {

    private static final LocalDate IN_A_YEAR = LocalDate.of(2027, 3, 1);

    @Test
    void onlyWhatNobodyElseOffersIsLost() {
        assertThat(Reach.lost(
                        List.of(
                                offering("2026-12-31", Set.of("FRAUEN", "KINDER"), "a", "b"),
                                offering(null, Set.of("FRAUEN"), "a")),
                        IN_A_YEAR))
                .containsOnlyKeys("SPRACHE")
                .containsEntry(
                        "SPRACHE",
                        Set.of(
                                new Cell("SPRACHE", "KINDER", "a"),
                                new Cell("SPRACHE", "KINDER", "b"),
                                new Cell("SPRACHE", "FRAUEN", "b")));
    }

    @Test
    void whatIsOfferedToAllIsOfferedToEachGroup() {
        assertThat(Reach.lost(
                        List.of(offering("2026-12-31", Set.of("FRAUEN"), "a"), offering(null, Set.of(), "a")),
                        IN_A_YEAR))
                .isEmpty();
    }

    @Test
    void whatEndsTooKeepsNothing() {
        assertThat(Reach.lost(
                        List.of(
                                offering("2026-12-31", Set.of("FRAUEN"), "a"),
                                offering("2027-02-28", Set.of("FRAUEN"), "a")),
                        IN_A_YEAR))
                .containsEntry("SPRACHE", Set.of(new Cell("SPRACHE", "FRAUEN", "a")));
    }

    private static SuppliedOffering offering(@Nullable String fundedUntil, Set<String> groups, String... gemeinden) {
        return new SuppliedOffering(
                "x/y",
                "Sprachcafé",
                "Träger",
                List.of("SPRACHE"),
                groups,
                Set.of(gemeinden),
                fundedUntil == null ? null : LocalDate.parse(fundedUntil),
                Instant.EPOCH);
    }
}
