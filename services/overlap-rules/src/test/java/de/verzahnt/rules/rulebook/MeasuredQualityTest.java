package de.verzahnt.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredQualityTest {
    private static final List<MeasuredQuality> ALL = MeasuredQuality.shipped();

    @Test
    void everyClassOfPairsWasMeasured() {
        assertThat(ALL)
                .extracting(MeasuredQuality::name)
                .contains("DOPPELSTRUKTUR", "PARALLEL", "PUBLIC_PARALLEL", "DOUBLE_ENTRY", "RELATED");
    }

    @Test
    void nobodyIsRightMoreOftenThanFoundOrLabelled() {
        assertThat(ALL).allMatch(figure -> figure.right() <= figure.found() && figure.right() <= figure.labelled());
    }

    @Test
    void theFiguresOfAllPlacesTogetherAreThoseOfEachAddedUp() {
        Collection<List<MeasuredQuality>> places = MeasuredQuality.elsewhere().values();

        for (MeasuredQuality all : ALL) {
            MeasuredQuality sum = places.stream()
                    .flatMap(List::stream)
                    .filter(figure -> figure.judge() == all.judge()
                            && figure.name().equals(all.name())
                            && figure.band().equals(all.band()))
                    .reduce(
                            new MeasuredQuality(all.judge(), all.name(), all.band(), 0, 0, 0),
                            MeasuredQualityTest::plus);
            assertThat(sum).isEqualTo(all);
        }
    }

    private static MeasuredQuality plus(MeasuredQuality a, MeasuredQuality b) {
        return new MeasuredQuality(
                a.judge(),
                a.name(),
                a.band(),
                a.labelled() + b.labelled(),
                a.found() + b.found(),
                a.right() + b.right());
    }
}
