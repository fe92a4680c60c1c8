package de.verzahnt.dashboard.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void aSumStandsOnlyWhereNothingIsProtected() {
        CountTable table = CountTable.of(
                List.of(
                        count("05334002", "2026-Q1", 20),
                        count("05334002", "2026-Q2", 30),
                        count("05334004", "2026-Q1", 5),
                        count("05334004", "2026-Q2", null)),
                TODAY);
        assertThat(table.totals()).containsExactly(25, null);
        assertThat(table.rows()).extracting(CountTable.Row::total).containsExactly(50, null);
    }

    @Test
    void aMissingCountIsNoZero() {
        CountTable table =
                CountTable.of(List.of(count("05334002", "2026-Q1", 20), count("05334004", "2026-Q2", 10)), TODAY);
        assertThat(table.totals()).containsExactly(null, null);
    }

    @Test
    void aKreisIsNotAddedToItsOwnGemeinden() {
        CountTable table =
                CountTable.of(List.of(count("05334", "2026-Q1", 100), count("05334002", "2026-Q1", 60)), TODAY);
        assertThat(table.totals()).containsExactly((Integer) null);
    }

    @Test
    void allBarsOfATableHaveOneScale() {
        CountTable table =
                CountTable.of(List.of(count("05334002", "2025-Q4", 100), count("05334004", "2025-Q4", 25)), TODAY);
        assertThat(table.highest()).isEqualTo(100);
        assertThat(table.rows()).extracting(CountTable.Row::bars).containsExactly(List.of(100), List.of(25));
    }

    @Test
    void theQuarterThatIsNotOverYetIsKnown() {
        assertThat(CountTable.of(List.of(count("05334002", "2025-Q4", 20), count("05334002", "2026-Q1", 5)), TODAY)
                        .running())
                .isEqualTo("2026-Q1");
        assertThat(CountTable.of(List.of(count("05334002", "2025-Q4", 20)), TODAY)
                        .running())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-W01, 2025-12-29, 2026-01-04",
        "2026-W09, 2026-02-23, 2026-03-01",
        "2020-W53, 2020-12-28, 2021-01-03"
    })
    void aPeriodHasItsDays(String period, LocalDate from, LocalDate until) {
        assertThat(Period.of(period)).isEqualTo(new Period(from, until));
    }

    @Test
    void weeksAndQuartersStandApart() {
        assertThat(CountTable.tables(
                        List.of(count("05334002", "2026-Q1", 20), count("05334002", "2026-W07", 5)), TODAY))
                .extracting(CountTable::weekly)
                .containsExactly(false, true);
    }

    private static TouchpointView count(String district, String period, @Nullable Integer count) {
        return new TouchpointView(
                "abh", district, period, "abh.erstkontakt", null, count, count == null, 1, Instant.EPOCH);
    }
}
