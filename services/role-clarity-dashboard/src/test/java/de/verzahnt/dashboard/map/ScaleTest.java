package de.verzahnt.dashboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void zeroIsABandOfItsOwn() {
        assertThat(Scale.of(List.of(0, 0, 3)).bandOf(0)).isZero();
        assertThat(Scale.of(List.of(0, 0, 3)).bandOf(3)).isEqualTo(1);
    }

    @Test
    void fewCountsMakeFewBands() {
        assertThat(Scale.of(List.of()).bands()).hasSize(1);
        assertThat(Scale.of(List.of(1, 1, 1)).bands()).hasSize(2);
    }

    @Test
    void aGreatCityDoesNotMakeAllOthersAlike() {
        Scale scale = Scale.of(List.of(1, 2, 3, 4, 5, 6, 7, 400));
        assertThat(List.of(scale.bandOf(1), scale.bandOf(3), scale.bandOf(5), scale.bandOf(400)))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void thereAreAtMostFiveBandsWithoutAHoleAndALargerCountIsNeverInALowerOne() {
        Random random = new Random(13);
        for (int run = 0; run < 500; run++) {
            List<Integer> counts =
                    random.ints(1 + random.nextInt(60), 0, 50).boxed().sorted().toList();
            Scale scale = Scale.of(counts);
            assertThat(scale.bands()).hasSizeBetween(1, 5);
            for (int next = 1; next < scale.bands().size(); next++) {
                assertThat(scale.bands().get(next).from())
                        .isEqualTo(scale.bands().get(next - 1).to() + 1);
            }
            assertThat(counts.stream().map(scale::bandOf).toList()).isSorted();
        }
    }
}
