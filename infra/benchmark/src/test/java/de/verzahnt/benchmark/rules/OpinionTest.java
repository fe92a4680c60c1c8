package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpinionTest {
    private static final Map<String, Double> CALIBRATED = Map.of(
            "weights.ACTIVITY.SAME", 4.0,
            "weights.SUBJECT.SAME", 1.0,
            "weights.AGE.OTHER", -6.2,
            "weights.AGE.SAME", 1.5,
            "weights.AREA.APART", -9.0);

    private final Opinion opinion = new Opinion(Map.of(), Set.of(), List.of(), Map.of("AGE", -4.8));

    @Test
    void aCodeStaysWeakerThanTextsThatSayTheSameAfterCalibrationToo() {
        assertThat(opinion.bounded(CALIBRATED)).containsEntry("weights.AGE.OTHER", -4.99);
    }

    @Test
    void whatHasNoLeastAndWhatIsAboveItStays() {
        assertThat(opinion.bounded(CALIBRATED))
                .containsEntry("weights.AREA.APART", -9.0)
                .containsEntry("weights.AGE.SAME", 1.5);
    }
}
