package de.verzahnt.abh.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    private static final String KIND = "abh.erstkontakt";
    private static final DisclosureControl CONTROL =
            new DisclosureControl(key -> key.equals("K") ? List.of("G0", "G1", "G2") : List.of());

    @ParameterizedTest
    @CsvSource({"0,0", "1,", "4,", "5,5", "7,5", "8,10", "12,10", "13,15", "483,485"})
    void countsAreSuppressedBelowFiveAndRoundedToFivesFromThere(int count, @Nullable Integer told) {
        assertThat(PublicCell.of(cell("G0", count, 5)).count()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,", "9,", "10,10", "14,10", "15,20", "41,40"})
    void statusKindsAreSuppressedBelowTenAndRoundedToTens(int count, @Nullable Integer told) {
        assertThat(PublicCell.of(cell("K", count, 10)).count()).isEqualTo(told);
    }

    @Test
    void whatCountsNoPeopleIsToldAsItIs() {
        assertThat(PublicCell.of(cell("K", 3, 0)).count()).isEqualTo(3);
    }

    @Test
    void withoutATotalASmallCellIsSafe() {
        assertThat(CONTROL.judge(table(null, 196, 26, 3), Secondary.NONE))
                .isInstanceOf(DisclosureVerdict.Publishable.class);
    }

    @Test
    void aTotalAndOneSmallCellAreRefusedAndBothAreNamed() {
        assertThat(CONTROL.judge(table(225, 196, 26, 3), Secondary.NONE))
                .isEqualTo(new DisclosureVerdict.Recoverable(List.of(new Leak(key("K"), key("G2")))));
    }

    @Test
    void aTotalWithoutSmallCellsIsSafe() {
        assertThat(CONTROL.judge(table(228, 196, 26, 6), Secondary.NONE))
                .isInstanceOf(DisclosureVerdict.Publishable.class);
    }

    @Test
    void twoSmallCellsThatTheRoundedTotalPinsDownAreRefused() {
        // Told: total 10, so 8 to 12; both cells 1 to 4: each must be 4.
        assertThat(CONTROL.judge(table(8, 0, 4, 4), Secondary.NONE)).isInstanceOf(DisclosureVerdict.Recoverable.class);
    }

    @Test
    void twoSmallCellsInALargeTotalAreSafe() {
        assertThat(CONTROL.judge(table(202, 196, 4, 2), Secondary.NONE))
                .isInstanceOf(DisclosureVerdict.Publishable.class);
    }

    @Test
    void secondarySuppressionWithholdsTheSmallestOtherCell() {
        DisclosureVerdict verdict = CONTROL.judge(table(225, 196, 26, 3), Secondary.SECONDARY);

        assertThat(verdict).isInstanceOfSatisfying(DisclosureVerdict.Publishable.class, publishable -> assertThat(
                        publishable.cells().stream()
                                .filter(PublicCell::suppressed)
                                .map(PublicCell::key))
                .containsExactly(key("G1"), key("G2")));
    }

    @Test
    void whatSecondarySuppressionCannotProtectIsRefused() {
        assertThat(CONTROL.judge(table(8, 0, 4, 4), Secondary.SECONDARY))
                .isInstanceOf(DisclosureVerdict.Recoverable.class);
    }

    @Test
    void aTotalOfAnotherKindGivesNothingAway() {
        List<RawCell> table = new ArrayList<>(table(null, 196, 26, 3));
        table.add(new RawCell(new CellKey("K", "abh.familiennachzug", null), 225, 5));

        assertThat(CONTROL.judge(table, Secondary.NONE)).isInstanceOf(DisclosureVerdict.Publishable.class);
    }

    @Test
    void aTrueCountDoesNotShowInALog() {
        assertThat(cell("G0", 4711, 5).toString()).doesNotContain("4711");
    }

    private static List<RawCell> table(@Nullable Integer total, int... parts) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            cells.add(cell("G" + i, parts[i], 5));
        }
        if (total != null) {
            cells.add(cell("K", total, 5));
        }
        return cells;
    }

    private static RawCell cell(String district, int count, int k) {
        return new RawCell(key(district), count, k);
    }

    private static CellKey key(String district) {
        return new CellKey(district, KIND, null);
    }
}
