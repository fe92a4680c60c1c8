package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final int PAIRS = 1000;

    private final List<Double> bits = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();

    @Test
    void probabilitiesThatAreTrueStayAsTheyAre() {
        said(2, 0.8);
        said(0, 0.5);
        said(-2, 0.2);

        Calibration calibration = Calibration.of(bits, same);
        assertThat(calibration.factor()).isCloseTo(1, within(0.01));
        assertThat(calibration.shift()).isCloseTo(0, within(0.01));
    }

    @Test
    void whoIsTooSureIsBroughtBack() {
        said(4, 0.8);
        said(0, 0.5);
        said(-4, 0.2);

        assertThat(Calibration.of(bits, same).factor()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void whoSaysYesTooOftenIsShifted() {
        said(3, 0.8);
        said(1, 0.5);
        said(-1, 0.2);

        Calibration calibration = Calibration.of(bits, same);
        assertThat(calibration.factor()).isCloseTo(1, within(0.01));
        assertThat(calibration.shift()).isCloseTo(-1, within(0.01));
    }

    @Test
    void everyWeightIsMultipliedThePriorAloneIsShiftedAndTwoDecimalsStay() {
        assertThat(new Calibration(0.5, 1).apply(Map.of("prior", -4.0, "weights.FIELD.SAME", 1.333)))
                .isEqualTo(Map.of("prior", -1.0, "weights.FIELD.SAME", 0.67));
    }

    private void said(double predicted, double share) {
        for (int i = 0; i < PAIRS; i++) {
            bits.add(predicted);
            same.add(i < share * PAIRS);
        }
    }
}
