package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on offerings of other Kreise by another author, from which nothing was learned. */
class OtherKreiseTest {
    private static final Path ROOT = Path.of("../..");
    private static final Elsewhere ELSEWHERE = Elsewhere.below(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"dortmund", "kleve", "rhein-sieg"})
    void aHinweisOnADoppelstrukturIsMostlyRightAndMostAreFound(String kreis) {
        Quality quality = ELSEWHERE.in(kreis);

        assertThat(quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS).precision())
                .isGreaterThanOrEqualTo(0.90);
        assertThat(quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS).recall())
                .isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dortmund", "kleve", "rhein-sieg"})
    void parallelOfferingsAreFoundAndRarelyInvented(String kreis) {
        assertThat(ELSEWHERE
                        .in(kreis)
                        .figures(FindingClass.PARALLEL, Band.ZU_PRUEFEN)
                        .f1())
                .isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void theFiguresThatShipWithTheRulesAreThoseOfThisBuild() throws IOException {
        assertThat(Files.readAllLines(
                        ROOT.resolve("services/overlap-rules/src/main/resources/overlap-rules/quality-elsewhere.csv")))
                .isEqualTo(ELSEWHERE.csv());
    }
}
