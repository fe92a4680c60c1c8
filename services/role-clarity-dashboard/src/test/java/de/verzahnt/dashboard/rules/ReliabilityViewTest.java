package de.verzahnt.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.rules.rulebook.MeasuredReliability;
import de.verzahnt.rules.rulebook.MeasuredReliability.Bin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityViewTest {

    private static final ReliabilityView CURVE = ReliabilityView.of(new MeasuredReliability(
            List.of(new Bin(0, 50, 90, 0.1, 9), new Bin(50, 70, 0, 0, 0), new Bin(70, 100, 10, 0.8, 10)), 0.05));

    @Test
    void whatWasSaidGoesToTheRightAndWhatWasSoToTheTop() {
        assertThat(CURVE.line()).isEqualTo("10.00,90.00 80.00,0.00");
    }

    @Test
    void whereNothingWasSaidThereIsNoPoint() {
        assertThat(CURVE.points()).extracting(point -> point.bin().from()).containsExactly(0, 70);
    }

    @Test
    void fewPairsHaveAWideIntervalAroundTheirShareThatStaysInside() {
        ReliabilityView.Point few = CURVE.points().get(1);
        assertThat(few.interval()).containsExactly(72L, 100L);
        assertThat(CURVE.points().get(0).interval()).containsExactly(5L, 18L);
    }

    @Test
    void theScoreStandsBesideThatOfSayingTheMean() {
        assertThat(CURVE.ofTheMean()).isEqualTo(0.19 * 0.81, within(1e-9));
    }

    @Test
    void theShippedRulesDoBetterThanSayingTheMean() {
        ReliabilityView shipped = ReliabilityView.shipped();
        assertThat(shipped.brier()).isBetween(0.0, shipped.ofTheMean());
        assertThat(shipped.points()).isNotEmpty();
    }
}
