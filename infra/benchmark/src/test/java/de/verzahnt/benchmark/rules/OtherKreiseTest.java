package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.trial.Lists;
import de.verzahnt.trial.Quality;
import de.verzahnt.trial.Trial;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on offerings of other Kreise by another author, from which nothing was learned. */
class OtherKreiseTest {
    private static final Path FOLDER = Path.of("../sample-data/validation");
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final OverlapRules RULES = OverlapRules.current(REFERENCE);

    @ParameterizedTest
    @ValueSource(strings = {"dortmund", "kleve", "rhein-sieg"})
    void aHinweisOnADoppelstrukturIsMostlyRightAndMostAreFound(String kreis) {
        Quality quality = quality(kreis);

        assertThat(quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS).precision())
                .isGreaterThanOrEqualTo(0.90);
        assertThat(quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS).recall())
                .isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dortmund", "kleve", "rhein-sieg"})
    void parallelOfferingsAreFoundAndRarelyInvented(String kreis) {
        assertThat(quality(kreis)
                        .figures(FindingClass.PARALLEL, Band.ZU_PRUEFEN)
                        .f1())
                .isGreaterThanOrEqualTo(0.80);
    }

    private static Quality quality(String kreis) {
        Path folder = FOLDER.resolve(kreis);
        Lists lists = Lists.read(
                REFERENCE,
                List.of(folder.resolve("agency_activities.csv"), folder.resolve("ki_projects.csv")),
                folder.resolve("organisations.csv"),
                folder.resolve("labels.csv"));
        assertThat(lists.errors()).isEmpty();
        return new Quality(new Trial(RULES, REFERENCE, TrainingSet.TODAY).run(lists.offerings()), lists.labels());
    }
}
