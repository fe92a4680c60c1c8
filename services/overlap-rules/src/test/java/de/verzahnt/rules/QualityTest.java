package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floors under the quality on the pairs the weights were chosen on: a change of rules that falls below fails the build. */
class QualityTest {
    private static final Quality QUALITY = new Quality(OverlapRules.v1(ReferenceData.load()));

    @Test
    void mostDoppelstrukturenAreFoundAndMostThatAreFoundAreSome() {
        Quality.Figures figures = QUALITY.all(FindingClass.DOPPELSTRUKTUR);

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void mostParallelOfferingsAreFoundAndMostThatAreFoundAreSome() {
        Quality.Figures figures = QUALITY.all(FindingClass.PARALLEL);

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.75);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void relatedOfferingsAreRarelyAlerted() {
        assertThat(QUALITY.relatedAlerted()).isLessThan(0.05);
    }

    @Test
    void whatIsShownAsALinkIsOneAlsoToPeople() {
        assertThat(QUALITY.linksWrong()).isLessThan(0.25);
    }

    @Test
    void theReadmeShowsTheFiguresOfThisBuild() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(table());
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| class | labelled | found | right | precision | recall | F1 |");
        lines.add("|---|---|---|---|---|---|---|");
        for (FindingClass findingClass : FindingClass.values()) {
            lines.add(QUALITY.all(findingClass).row());
        }
        lines.add("| without the disputed pairs: | | | | | | |");
        lines.add(QUALITY.sure(FindingClass.DOPPELSTRUKTUR).row());
        lines.add(QUALITY.sure(FindingClass.PARALLEL).row());
        return String.join("\n", lines);
    }
}
