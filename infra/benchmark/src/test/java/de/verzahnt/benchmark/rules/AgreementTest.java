package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.TwoLabels;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Agreement AGREEMENT = Agreement.of(List.of(
            new TwoLabels("PARALLEL", "PARALLEL"),
            new TwoLabels("PARALLEL", "DOPPELSTRUKTUR"),
            new TwoLabels("RELATED", "PARALLEL"),
            new TwoLabels("NONE", "RELATED")));

    @Test
    void onOneClassTwoAgreeWhenBothSayIt() {
        assertThat(AGREEMENT.on(FindingClass.PARALLEL)).isEqualTo(new Figures(2, 2, 1));
    }

    @Test
    void thatTwoOverlapIsAgreedOnWhateverTheyCallIt() {
        assertThat(AGREEMENT.onOverlaps()).isEqualTo(new Figures(2, 3, 2));
    }

    @Test
    void whoJudgedAachenAgreesAsFarAsItsReadmeSays() {
        Place aachen = Place.all(Path.of("../.."), ReferenceData.load()).get(0);

        assertThat(Agreement.of(aachen.twice().values()).onOverlaps().f1()).isCloseTo(0.71, Offset.offset(0.005));
    }
}
