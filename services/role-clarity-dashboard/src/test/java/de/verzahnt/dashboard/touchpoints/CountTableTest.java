package de.verzahnt.dashboard.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountTableTest {

    @Test
    void aSumStandsOnlyWhereNothingIsProtected() {
        CountTable table = CountTable.of(List.of(
                count("05334002", "2026-Q1", 20),
                count("05334002", "2026-Q2", 30),
                count("05334004", "2026-Q1", 5),
                count("05334004", "2026-Q2", null)));
        assertThat(table.totals()).containsExactly(25, null);
        assertThat(table.rows()).extracting(CountTable.Row::total).containsExactly(50, null);
    }

    @Test
    void aMissingCountIsNoZero() {
        CountTable table = CountTable.of(List.of(count("05334002", "2026-Q1", 20), count("05334004", "2026-Q2", 10)));
        assertThat(table.totals()).containsExactly(null, null);
    }

    @Test
    void aKreisIsNotAddedToItsOwnGemeinden() {
        CountTable table = CountTable.of(List.of(count("05334", "2026-Q1", 100), count("05334002", "2026-Q1", 60)));
        assertThat(table.totals()).containsExactly((Integer) null);
    }

    @Test
    void weeksAndQuartersStandApart() {
        assertThat(CountTable.tables(List.of(count("05334002", "2026-Q1", 20), count("05334002", "2026-W07", 5))))
                .extracting(CountTable::weekly)
                .containsExactly(false, true);
    }

    private static TouchpointView count(String district, String period, @Nullable Integer count) {
        return new TouchpointView(
                "abh", district, period, "abh.erstkontakt", null, count, count == null, 1, Instant.EPOCH);
    }
}
