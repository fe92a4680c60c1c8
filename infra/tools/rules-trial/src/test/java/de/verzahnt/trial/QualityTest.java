package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final PairKey RIGHT = PairKey.of("a", "b");
    private static final PairKey WRONG = PairKey.of("a", "c");
    private static final PairKey MISSED = PairKey.of("a", "d");
    private static final PairKey DISPUTED = PairKey.of("a", "e");

    private final Quality quality = new Quality(
            Map.of(
                    RIGHT, parallel("a", "b", Band.ZU_PRUEFEN),
                    WRONG, parallel("a", "c", Band.HINWEIS),
                    DISPUTED, parallel("a", "e", Band.HINWEIS)),
            Map.of(
                    RIGHT, new Label(FindingClass.PARALLEL, false),
                    WRONG, new Label(FindingClass.RELATED, false),
                    MISSED, new Label(FindingClass.PARALLEL, false),
                    DISPUTED, new Label(FindingClass.PARALLEL, true)));

    @Test
    void bothBandsTogetherFindWhatOneAloneMisses() {
        assertThat(quality.figures(FindingClass.PARALLEL, Band.HINWEIS)).isEqualTo(new Figures(2, 1, 0));
        assertThat(quality.figures(FindingClass.PARALLEL, Band.ZU_PRUEFEN)).isEqualTo(new Figures(2, 2, 1));
    }

    @Test
    void relatedPairsThatAlertAreCounted() {
        assertThat(quality.relatedAlerted()).isEqualTo(1.0);
    }

    @Test
    void eachBandAloneTellsHowManyRelatedAndHowManyUnlistedPairsItAlerts() {
        Quality more = new Quality(
                Map.of(
                        WRONG,
                        parallel("a", "c", Band.ZU_PRUEFEN),
                        PairKey.of("x", "y"),
                        parallel("x", "y", Band.HINWEIS),
                        DISPUTED,
                        parallel("a", "e", Band.HINWEIS)),
                Map.of(
                        WRONG, new Label(FindingClass.RELATED, false),
                        DISPUTED, new Label(FindingClass.PARALLEL, true)));

        assertThat(more.relatedAlerted(Band.HINWEIS)).isEqualTo(new Figures(1, 0, 0));
        assertThat(more.relatedAlerted(Band.ZU_PRUEFEN)).isEqualTo(new Figures(1, 1, 1));
        assertThat(more.unlistedAlerted(Band.HINWEIS)).isEqualTo(new Figures(1, 1, 1));
        assertThat(more.unlistedAlerted(Band.ZU_PRUEFEN)).isEqualTo(new Figures(2, 2, 1));
    }

    @Test
    void anAlertOfAnotherClassIsStillAnOverlapFound() {
        Quality other = new Quality(
                Map.of(RIGHT, parallel("a", "b", Band.HINWEIS), WRONG, parallel("a", "c", Band.ZU_PRUEFEN)),
                Map.of(
                        RIGHT, new Label(FindingClass.DOPPELSTRUKTUR, false),
                        MISSED, new Label(FindingClass.PARALLEL, false)));

        assertThat(other.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS)).isEqualTo(new Figures(1, 0, 0));
        assertThat(other.anyOverlap(Band.HINWEIS)).isEqualTo(new Figures(2, 1, 1));
        assertThat(other.anyOverlap(Band.ZU_PRUEFEN)).isEqualTo(new Figures(2, 2, 1));
    }

    @Test
    void disputedPairsCountNeitherWayButItIsToldHowManyAreShown() {
        assertThat(quality.disputedShown()).isEqualTo(1.0);
        assertThat(quality.confusions()).noneMatch(line -> line.startsWith("a x e"));
    }

    @Test
    void everyDifferenceAboutAnAlertIsListed() {
        assertThat(quality.confusions())
                .containsExactly(
                        "a x c: people RELATED, rules PARALLEL (HINWEIS, 0.50)", "a x d: people PARALLEL, rules NONE");
    }

    private static Finding parallel(String a, String b, Band band) {
        return new Finding(FindingClass.PARALLEL, a, b, band, Score.of(List.of()), Set.of());
    }
}
