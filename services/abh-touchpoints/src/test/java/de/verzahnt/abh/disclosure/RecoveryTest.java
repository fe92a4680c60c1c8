package de.verzahnt.abh.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An attacker with all published cells and the rules tries every table that could stand behind them. */
class RecoveryTest {

    private static final int K = 5;
    private static final int LARGEST = 16;

    @ParameterizedTest
    @EnumSource(Secondary.class)
    void noSmallCountCanBeRecoveredOrNarrowedFromWhatIsPublished(Secondary secondary) {
        Random random = new Random(20261123);
        int published = 0;
        for (int run = 0; run < 1000; run++) {
            int[] parts = random.ints(3, 0, LARGEST).toArray();
            DisclosureVerdict verdict = judge(parts, secondary);
            if (verdict instanceof DisclosureVerdict.Publishable publishable) {
                published++;
                attack(publishable.cells(), Arrays.toString(parts));
            }
        }
        assertThat(published).as("tables that were published at all").isGreaterThan(100);
    }

    private static DisclosureVerdict judge(int[] parts, Secondary secondary) {
        List<String> districts = List.of("G0", "G1", "G2");
        List<RawCell> table = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            table.add(new RawCell(key(districts.get(i)), parts[i], K));
        }
        table.add(new RawCell(key("K"), Arrays.stream(parts).sum(), K));
        return new DisclosureControl(key -> key.equals("K") ? districts : List.of()).judge(table, secondary);
    }

    private static void attack(List<PublicCell> published, String truth) {
        List<PublicCell> parts =
                Stream.of("G0", "G1", "G2").map(key -> find(published, key)).toList();
        PublicCell total = find(published, "K");
        List<Set<Integer>> thinkable = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (int a = 0; a < 2 * LARGEST; a++) {
            for (int b = 0; b < 2 * LARGEST; b++) {
                for (int c = 0; c < 2 * LARGEST; c++) {
                    if (fits(parts.get(0), a)
                            && fits(parts.get(1), b)
                            && fits(parts.get(2), c)
                            && fits(total, a + b + c)) {
                        thinkable.get(0).add(a);
                        thinkable.get(1).add(b);
                        thinkable.get(2).add(c);
                    }
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            if (parts.get(i).small()) {
                assertThat(thinkable.get(i)).as("part %s of %s", i, truth).containsExactly(1, 2, 3, 4);
            }
        }
    }

    // Written against the rule in the module's README, not with the code under test.
    private static boolean fits(PublicCell cell, int count) {
        Integer told = cell.count();
        if (told == null) {
            return cell.withheld() ? count >= 1 : count >= 1 && count <= 4;
        }
        if (told == 0) {
            return count == 0;
        }
        return count >= K && Math.round(count / 5.0) * 5 == told;
    }

    private static PublicCell find(List<PublicCell> cells, String district) {
        return cells.stream()
                .filter(cell -> cell.key().equals(key(district)))
                .findFirst()
                .orElseThrow();
    }

    private static CellKey key(String district) {
        return new CellKey(district, "abh.erstkontakt", null);
    }
}
