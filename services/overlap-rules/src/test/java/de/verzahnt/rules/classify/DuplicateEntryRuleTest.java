package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.compare.ActivityComparison;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.ProgrammeComparison;
import de.verzahnt.rules.compare.ScheduleComparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.SubjectComparison;
import de.verzahnt.rules.compare.TitleComparison;
import de.verzahnt.rules.compare.TraitComparison;
import de.verzahnt.rules.compare.WordsComparison;
import de.verzahnt.rules.compare.YearsComparison;
import de.verzahnt.rules.rulebook.RuleBook;
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
class DuplicateEntryRuleTest {
    private final DuplicateEntryRule twins = DuplicateEntryRule.of(RuleBook.shipped());
    private final AnOffering cafe = AnOffering.free("awo").of("AWO").called("Sprachcafé");
    private final Pair oneBody = cafe.beside(cafe.named("neu"));
    private final Pair sisters = cafe.beside(AnOffering.free("awo-region").like(cafe));

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
    void partOfItAtTheSameHoursInTheSamePlaceIsOneOffering() {
        Map<String, Enum<?>> partly =
                Map.of("ACTIVITY", ActivityComparison.Level.PARTLY, "SCHEDULE", ScheduleComparison.Level.SAME_HOURS);
        Map<String, Enum<?>> there = new HashMap<>(partly);
        there.put("AREA", AreaComparison.Level.SAME_QUARTER_IN_TEXT);

        assertThat(twins.ofOneBody(oneBody, seen(partly))).isFalse();
        assertThat(twins.ofOneBody(oneBody, seen(there))).isTrue();
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
        assertThat(twins.ofSisters(
                        cafe.beside(AnOffering.free("caritas").like(cafe).of("CARITAS")), seen(both)))
                .isFalse();
        assertThat(twins.ofSisters(AnOffering.free("a").beside(AnOffering.free("b")), seen(both)))
                .isFalse();
    }

    @Test
    void membersOfAnAssociationOfIndependentBodiesAreNoSisters() {
        AnOffering member = AnOffering.free("a").of("PARITAET");

        assertThat(twins.ofSisters(
                        member.beside(AnOffering.free("b").like(member)),
                        seen(Map.of("PROGRAMME", ProgrammeComparison.Level.SAME, "TITLE", TitleComparison.Level.SAME))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void theseTellThemApart(String comparison, Enum<?> level) {
        Pair nearlyOneTitle = cafe.beside(cafe.named("neu").called("Offenes Sprachcafé"));
        Map<String, Enum<?>> same = new HashMap<>(Map.of("TITLE", TitleComparison.Level.SAME));
        assertThat(twins.ofOneBody(nearlyOneTitle, seen(same))).isTrue();

        same.put(comparison, level);

        assertThat(twins.ofOneBody(nearlyOneTitle, seen(same))).isFalse();
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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"GENDER, ONE_NAMES", "AGE, SPECIAL_ONE", "ORIGIN, SPECIAL_ONE", "ORIGIN, SPECIAL_PART"})
    void underOneTitleAGroupThatOnlyOneClerkNamesDoesNot(String respect, TraitComparison.Level level) {
        assertThat(twins.isSentTwice(oneBody, seen(Map.of(respect, level)))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"GENDER, OTHER", "AGE, OTHER", "AGE, SPECIAL_OTHER", "ORIGIN, SPECIAL_OTHER", "INSTITUTIONS, OTHER"})
    void underOneTitleTwoGroupsStillTellThemApart(String respect, TraitComparison.Level level) {
        assertThat(twins.isSentTwice(oneBody, seen(Map.of(respect, level)))).isFalse();
    }

    @Test
    void parentsBesideTheirChildrenUnderOneTitleAreTheSamePeople() {
        Map<String, Enum<?>> apart = Map.of("AGE", TraitComparison.Level.SPECIAL_OTHER);
        AnOffering parents = cafe.forGroups("ELTERN");

        assertThat(twins.isSentTwice(parents.beside(cafe.named("neu").forGroups("KINDER_0_6")), seen(apart)))
                .isTrue();
        assertThat(twins.isSentTwice(parents.beside(cafe.named("neu").forGroups("SENIOREN")), seen(apart)))
                .isFalse();
    }

    @Test
    void underOneTitleAtAnotherPlaceOrWithAnotherTextItIsAnotherOffering() {
        assertThat(twins.isSentTwice(cafe.beside(cafe.named("neu").in("05334032")), seen(Map.of())))
                .isFalse();
        assertThat(twins.isSentTwice(oneBody, seen(Map.of("ACTIVITY", ActivityComparison.Level.OTHER))))
                .isFalse();
        assertThat(twins.isSentTwice(cafe.beside(cafe.named("neu").called("Schachcafé")), seen(Map.of())))
                .isFalse();
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
