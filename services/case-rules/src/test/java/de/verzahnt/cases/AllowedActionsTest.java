package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AllowedActionsTest {

    @ParameterizedTest(name = "{0} in {1} by {2}, {3}: {4} {5}")
    @CsvFileSource(resources = "/what-people-expect.csv", numLinesToSkip = 1)
    void whoMaySayWhat(
            Outcome outcome, FindingClass findingClass, Speaker speaker, CaseStatus state, Effect effect, String why) {
        AllowedAction answer = AllowedActions.of(outcome, findingClass, speaker, "FREE", state);

        assertThat(answer.effect()).isEqualTo(effect);
        assertThat(answer.why()).isEqualTo(why == null ? "" : why);
    }

    @Test
    void everyQuestionHasAnAnswerAndEveryRefusalAReason() {
        questions().forEach(answer -> assertThat(answer.why().isEmpty())
                .as("%s", answer)
                .isEqualTo(answer.effect() != Effect.REFUSED));
    }

    @Test
    void publicAndFreeOrganisationsMaySayTheSame() {
        assertThat(AllowedActions.rows()).allMatch(row -> row.sectors().isEmpty());
    }

    @Test
    void whatBindsOthersNeverHoldsByTheWordOfOne() {
        assertThat(questions().filter(answer -> answer.outcomes().stream().anyMatch(Outcome::binds)))
                .extracting(AllowedAction::effect)
                .containsOnly(Effect.PROPOSES, Effect.REFUSED);
    }

    @Test
    void whatCannotBeSaidIsOfferedNowhereAndDisclosesNothing() {
        assertThat(questions().filter(answer -> answer.effect() == Effect.REFUSED))
                .allMatch(answer -> answer.offered() == Offered.NO && answer.discloses() == Discloses.NO);
    }

    @Test
    void nobodyIsOfferedMoreThanFourAnswersAtOnce() {
        for (FindingClass findingClass : FindingClass.values()) {
            for (Speaker speaker : List.of(Speaker.PARTY, Speaker.STEERING_GROUP)) {
                assertThat(Arrays.stream(Outcome.values())
                                .filter(outcome ->
                                        AllowedActions.of(outcome, findingClass, speaker, "FREE", CaseStatus.OPEN)
                                                        .offered()
                                                == Offered.FIRST))
                        .as("%s by %s", findingClass, speaker)
                        .hasSizeBetween(1, 4);
            }
        }
    }

    @Test
    void coordinatorBringsTogetherAndNeverSettles() {
        for (FindingClass findingClass : FindingClass.values()) {
            assertThat(Arrays.stream(Outcome.values())
                            .map(outcome -> AllowedActions.of(
                                    outcome, findingClass, Speaker.COORDINATOR, "PUBLIC", CaseStatus.OPEN))
                            .map(AllowedAction::effect))
                    .as("%s", findingClass)
                    .isSubsetOf(EnumSet.of(
                            Effect.INVITES, Effect.HELPS, Effect.PROPOSES, Effect.TAKES_BACK, Effect.REFUSED));
        }
    }

    @Test
    void nothingIsHandedOverToTheFreeProviderWhereThereIsNoneBesideAPublicBody() {
        assertThat(questions()
                        .filter(answer -> answer.offered() != Offered.NO)
                        .filter(answer -> answer.outcomes().contains(Outcome.HANDED_OVER)
                                || answer.outcomes().contains(Outcome.DELEGATED)))
                .allMatch(answer -> answer.classes().equals(Set.of(FindingClass.DOPPELSTRUKTUR)));
    }

    @Test
    void theReadmeShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TableRows.of("allowed-actions.csv"));
    }

    private static Stream<AllowedAction> questions() {
        return Arrays.stream(Outcome.values()).flatMap(outcome -> Arrays.stream(FindingClass.values())
                .flatMap(findingClass -> Arrays.stream(Speaker.values())
                        .flatMap(speaker -> Arrays.stream(CaseStatus.values())
                                .map(state -> AllowedActions.of(outcome, findingClass, speaker, "PUBLIC", state)))));
    }
}
