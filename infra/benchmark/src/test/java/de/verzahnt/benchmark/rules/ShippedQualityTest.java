package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.rulebook.MeasuredQuality;
import de.verzahnt.rules.rulebook.MeasuredQuality.Judge;
import de.verzahnt.trial.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floors under the figures that ship, place by place judged by weights of all others; that they are those of this build says {@link RulesQualityTest}. */
class ShippedQualityTest {
    private final List<MeasuredQuality> measured = MeasuredQuality.shipped();

    @Test
    void aHinweisOnADoppelstrukturIsMostlyRightAndMostAreFound() {
        assertThat(figures("DOPPELSTRUKTUR", "HINWEIS").precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures("DOPPELSTRUKTUR", "HINWEIS").recall()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void withTheWeakerBandHardlyADoppelstrukturIsMissed() {
        assertThat(figures("DOPPELSTRUKTUR", "ZU_PRUEFEN").recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void parallelOfferingsAndDoubleEntriesAreFoundAndRarelyInvented() {
        assertThat(figures("PARALLEL", "HINWEIS").f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(figures("DOUBLE_ENTRY", "HINWEIS").f1()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void relatedOfferingsAreRarelyAlerted() {
        assertThat(figures("RELATED", "ALERT").recall()).isLessThanOrEqualTo(0.05);
    }

    private Figures figures(String name, String band) {
        return measured.stream()
                .filter(row -> row.judge() == Judge.RULES
                        && row.name().equals(name)
                        && row.band().equals(band))
                .map(row -> new Figures(row.labelled(), row.found(), row.right()))
                .findFirst()
                .orElseThrow();
    }
}
