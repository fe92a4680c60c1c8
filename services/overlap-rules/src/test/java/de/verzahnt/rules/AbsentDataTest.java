package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody reported speaks neither for nor against. */
class AbsentDataTest {
    private static final List<String> ABSENT = List.of("UNKNOWN", "NEITHER_NAMES");

    @Test
    void inTheShippedBookAbsentDataCountNothing() {
        Map<String, Double> weights = Adjustment.values(RuleBook.shipped());
        weights.keySet().removeIf(key -> !ABSENT.contains(key.substring(key.lastIndexOf('.') + 1)));

        assertThat(weights).hasSizeGreaterThan(10).allSatisfy((key, bits) -> assertThat(bits)
                .isZero());
    }

    @Test
    void aRespectThatOnlyOneOfTwoNamesNeverSpeaksForAnOverlap() {
        Map<String, Double> weights = Adjustment.values(RuleBook.shipped());
        weights.keySet().removeIf(key -> !key.endsWith(".ONE_NAMES") && !key.endsWith(".SPECIAL_ONE"));

        assertThat(weights).hasSizeGreaterThan(6).allSatisfy((key, bits) -> assertThat(bits)
                .isNotPositive());
    }

    @Test
    void everyComparisonOfWhatMayBeLeftOutHasALevelForIt() {
        Score score = score(
                AnOffering.free("a").called("").forGroups(),
                AnOffering.free("b").called("").forGroups());

        assertThat(score.weights())
                .filteredOn(weight -> ABSENT.contains(weight.level()))
                .extracting(Weight::comparison)
                .contains("ORIGIN", "AGE", "GENDER", "NEED", "INSTITUTIONS", "NEIGHBOURS", "VOLUNTEERS", "YEARS")
                .contains("PROGRAMME", "SCHEDULE", "LANGUAGES", "ACTIVITY", "SUBJECT", "WORDS");
    }

    @Test
    void whatOnlyOneReportsOfHoursLanguagesAndProgrammeChangesNoScore() {
        AnOffering bare = AnOffering.free("a");
        AnOffering other = AnOffering.free("b");

        assertThat(score(
                                bare.on("FREQ=WEEKLY;BYDAY=TH 10:00-12:00")
                                        .speaking("ar")
                                        .paidBy("MBE"),
                                other)
                        .bits())
                .isEqualTo(score(bare, other).bits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEFLUECHTETE", "UMA", "FRAUEN", "SENIOREN", "NACHBARSCHAFT", "ANALPHABETEN", "MSO"})
    void whomOnlyOneSaysItIsForChangesNoScore(String group) {
        AnOffering silent = AnOffering.free("b").forGroups();

        assertThat(score(AnOffering.free("a").forGroups(group), silent).bits())
                .isEqualTo(score(AnOffering.free("a").forGroups(), silent).bits());
    }

    private static Score score(AnOffering a, AnOffering b) {
        return OverlapRules.current(Shipped.REFERENCE)
                .evidence(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY)
                .orElseThrow();
    }
}
