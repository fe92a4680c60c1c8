package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.trial.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 600 offerings of 40 kinds that clerks coded alike, one form and the same people by field, worded by three hands. */
class CoarselyCodedTest {
    private static final Set<String> OF_TEXTS = Set.of("ACTIVITY", "SUBJECT", "WORDS", "TITLE");
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Place PLACE = Place.decisions(Path.of("../../infra/sample-data/coarsely-coded"), REFERENCE);

    private final List<Finding> hinweise = new Trial(OverlapRules.current(REFERENCE), REFERENCE, Place.TODAY)
            .run(PLACE.offerings()).values().stream()
                    .filter(finding -> finding.band() == Band.HINWEIS)
                    .toList();

    @Test
    void everyHinweisBearsAReasonFromTheTexts() {
        assertThat(hinweise).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.score().weights())
                .anyMatch(weight -> OF_TEXTS.contains(weight.comparison()) && weight.bits() > 0));
    }

    @Test
    void equalCodesRaiseAtMostOneHinweisForFourOfferings() {
        assertThat(hinweise).hasSizeLessThanOrEqualTo(PLACE.offerings().size() / 4);
    }
}
