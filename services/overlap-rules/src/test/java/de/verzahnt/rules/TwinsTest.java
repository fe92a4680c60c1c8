package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The case book of one offering reported twice. */
class TwinsTest {
    private final Twins twins = Twins.of(RuleBook.shipped());
    private final Told cafe = Told.free("awo").of("AWO").called("Sprachcafé");
    private final Pair oneBody = cafe.beside(cafe.named("neu"));
    private final Pair sisters = cafe.beside(Told.free("awo-region").like(cafe));

    @Test
    void ofOneBodyItIsEnoughThatTheTextsSayTheSame() {
        assertThat(twins.ofOneBody(oneBody, seen(Map.of("ACTIVITY", ActivityComparison.Level.MOSTLY))))
                .isTrue();
        assertThat(twins.ofOneBody(oneBody, seen(Map.of("SUBJECT", SubjectComparison.Level.CLOSE))))
                .isTrue();
        assertThat(twins.ofOneBody(oneBody, seen(Map.of("WORDS", WordsComparison.Level.MOST))))
                .isTrue();
        assertThat(twins.ofOneBody(oneBody, seen(Map.of("TITLE", TitleComparison.Level.SAME))))
                .isTrue();
    }

    @Test
    void ofOneBodyWhatIsOnlyPartlyTheSameIsAnotherOffering() {
        assertThat(twins.ofOneBody(
                        oneBody,
                        seen(Map.of(
                                "ACTIVITY", ActivityComparison.Level.PARTLY, "SUBJECT", SubjectComparison.Level.NEAR))))
                .isFalse();
    }

    @Test
    void halfOfItAndTheSameHoursOrManyWordsIsEnoughToo() {
        assertThat(twins.ofOneBody(oneBody, seen(Map.of("ACTIVITY", ActivityComparison.Level.HALF))))
                .isFalse();

        assertThat(twins.ofOneBody(
                        oneBody,
                        seen(Map.of(
                                "ACTIVITY",
                                ActivityComparison.Level.HALF,
                                "SCHEDULE",
                                ScheduleComparison.Level.SAME_HOURS))))
                .isTrue();
        assertThat(twins.ofOneBody(
                        oneBody,
                        seen(Map.of("ACTIVITY", ActivityComparison.Level.HALF, "WORDS", WordsComparison.Level.MANY))))
                .isTrue();
    }

    @Test
    void oneOfferingReportedToTwoFundersIsStillOne() {
        assertThat(twins.ofOneBody(
                        oneBody,
                        seen(Map.of(
                                "ACTIVITY",
                                ActivityComparison.Level.SAME,
                                "PROGRAMME",
                                ProgrammeComparison.Level.OTHER))))
                .isTrue();
    }

    @Test
    void sistersOfOneAssociationNeedTheSameProgrammeAndASimilarTitle() {
        Map<String, Enum<?>> both =
                Map.of("PROGRAMME", ProgrammeComparison.Level.SAME, "TITLE", TitleComparison.Level.SIMILAR);

        assertThat(twins.ofSisters(sisters, seen(both))).isTrue();
        assertThat(twins.ofSisters(sisters, without("PROGRAMME", both))).isFalse();
        assertThat(twins.ofSisters(sisters, without("TITLE", both))).isFalse();
        assertThat(twins.ofSisters(cafe.beside(Told.free("caritas").like(cafe).of("CARITAS")), seen(both)))
                .isFalse();
        assertThat(twins.ofSisters(Told.free("a").beside(Told.free("b")), seen(both)))
                .isFalse();
    }

    @Test
    void membersOfAnAssociationOfIndependentBodiesAreNoSisters() {
        Told member = Told.free("a").of("PARITAET");

        assertThat(twins.ofSisters(
                        member.beside(Told.free("b").like(member)),
                        seen(Map.of("PROGRAMME", ProgrammeComparison.Level.SAME, "TITLE", TitleComparison.Level.SAME))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void theseTellThemApart(String comparison, Enum<?> level) {
        Map<String, Enum<?>> same = new HashMap<>(Map.of("TITLE", TitleComparison.Level.SAME));
        assertThat(twins.ofOneBody(oneBody, seen(same))).isTrue();

        same.put(comparison, level);

        assertThat(twins.ofOneBody(oneBody, seen(same))).isFalse();
    }

    static Stream<Arguments> theseTellThemApart() {
        return Stream.of(
                Arguments.of("AREA", AreaComparison.Level.OTHER_QUARTER),
                Arguments.of("AREA", AreaComparison.Level.OTHER_QUARTER_IN_TEXT),
                Arguments.of("AREA", AreaComparison.Level.NEIGHBOURING_QUARTER),
                Arguments.of("AREA", AreaComparison.Level.UNSURE_QUARTER),
                Arguments.of("SCHEDULE", ScheduleComparison.Level.OTHER_TIMES),
                Arguments.of("YEARS", YearsComparison.Level.APART),
                Arguments.of("GENDER", TraitComparison.Level.ONE_NAMES),
                Arguments.of("INSTITUTIONS", TraitComparison.Level.OTHER),
                Arguments.of("AGE", TraitComparison.Level.SPECIAL_ONE),
                Arguments.of("ORIGIN", TraitComparison.Level.SPECIAL_PART));
    }

    @Test
    void theSameLevelInAnotherRespectDoesNot() {
        assertThat(twins.ofOneBody(
                        oneBody,
                        seen(Map.of("TITLE", TitleComparison.Level.SAME, "ORIGIN", TraitComparison.Level.ONE_NAMES))))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource({"Deutschkurs A1, Deutschkurs B1", "Sprachcafé 2025, Sprachcafé 2026", "Gruppe 1, Gruppe 2"})
    void anotherLevelYearOrNumberIsAnotherOffering(String one, String other) {
        assertThat(twinsCalled(one, other)).isFalse();
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource({"Sprachcafé, Sprachcafé 2026", "Deutschkurs A1, Deutsch lernen", "Kurs A1, A1-Kurs"})
    void whereOnlyOneSaysWhichOneItIsTheyMayBeTheSame(String one, String other) {
        assertThat(twinsCalled(one, other)).isTrue();
    }

    private boolean twinsCalled(String one, String other) {
        return twins.ofOneBody(
                cafe.called(one).beside(cafe.named("neu").called(other)),
                seen(Map.of("ACTIVITY", ActivityComparison.Level.SAME)));
    }

    private static ScoreCard.Evidence without(String comparison, Map<String, Enum<?>> levels) {
        Map<String, Enum<?>> rest = new HashMap<>(levels);
        rest.remove(comparison);
        return seen(rest);
    }

    /** These levels; in each respect not among them neither names anybody. */
    private static ScoreCard.Evidence seen(Map<String, Enum<?>> levels) {
        Map<String, Enum<?>> all = new HashMap<>();
        List.of("ORIGIN", "AGE", "GENDER", "INSTITUTIONS")
                .forEach(respect -> all.put(respect, TraitComparison.Level.NEITHER_NAMES));
        all.putAll(levels);
        return new ScoreCard.Evidence(Score.of(List.of()), all);
    }
}
