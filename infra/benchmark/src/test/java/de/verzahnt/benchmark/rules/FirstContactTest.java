package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.trial.Figures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Floors under what a Kreis that joins may expect: places from which neither weights nor words were learned. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstContactTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    private final FirstContact contact = FirstContact.of(OverlapRules.current(REFERENCE), REFERENCE, Path.of("../.."));

    @Test
    void aHinweisOnADoppelstrukturIsMostlyRightAndMostAreFound() {
        Figures figures = contact.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void withTheWeakerBandHardlyADoppelstrukturIsMissed() {
        assertThat(contact.figures(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN).recall())
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void parallelOfferingsAreFoundAndRarelyInvented() {
        assertThat(contact.figures(FindingClass.PARALLEL, Band.HINWEIS).f1()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void whatPeopleCallRelatedOrDoNotListIsRarelyAHinweis() {
        assertThat(contact.relatedAlerted().recall()).isLessThanOrEqualTo(0.08);
        assertThat(contact.unlistedAlerted().precision()).isLessThanOrEqualTo(0.10);
    }

    @Test
    void theReadmeShowsTheFiguresOfThisBuild() {
        assertThat(ShippedFile.readme()).contains(contact.markdown());
    }
}
