package de.verzahnt.benchmark.decisions;

import static de.verzahnt.benchmark.decisions.Asked.CARITAS;
import static de.verzahnt.benchmark.decisions.Asked.KI;
import static de.verzahnt.benchmark.decisions.Story.activity;
import static de.verzahnt.benchmark.decisions.Story.withBothOfferings;
import static de.verzahnt.benchmark.decisions.Story.withdrawn;
import static de.verzahnt.events.FindingClass.DOPPELSTRUKTUR;
import static de.verzahnt.events.FindingClass.DOUBLE_ENTRY;
import static de.verzahnt.events.FindingClass.PARALLEL;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAnswersTest {

    private static final Verdicts VERDICTS = Verdicts.load();

    @Test
    void aProposalTheOtherSideAgreedToIsALabelOfWhichBothAreSure() {
        Asked about = Asked.about(DOPPELSTRUKTUR)
                .says(CARITAS, "proposal", Outcome.ABSPRACHE)
                .says(KI, "yes", Outcome.AGREED)
                .settledBy("proposal");

        assertThat(decided(withBothOfferings().agreement("yes", "proposal").told(about)))
                .satisfies(one -> assertThat(one.label()).isEqualTo("DOPPELSTRUKTUR"))
                .satisfies(one -> assertThat(one.certainty()).isEqualTo(3))
                .satisfies(one -> assertThat(one.why()).isEqualTo("ABSPRACHE, both sides"))
                .satisfies(one -> assertThat(one.decidedAt()).isEqualTo(Asked.AT.plusSeconds(7200)));
    }

    @Test
    void bothSidesMayDismissItForReasonsOfTheirOwn() {
        Asked about = Asked.about(DOPPELSTRUKTUR)
                .dismisses(KI, "one", DismissalReason.OTHER_PEOPLE)
                .dismisses(CARITAS, "two", DismissalReason.OTHER_CONTENT)
                .settledBy("two");

        assertThat(decided(withBothOfferings().told(about)).why()).isEqualTo("DISMISSED OTHER_CONTENT, both sides");
    }

    @Test
    void theSteeringGroupDecidesAlone() {
        Asked about = Asked.about(DOPPELSTRUKTUR)
                .steeringSays("word", Outcome.KEPT_ON_PURPOSE)
                .settledBy("word");

        assertThat(decided(withBothOfferings().told(about)))
                .satisfies(one -> assertThat(one.label()).isEqualTo("RELATED"))
                .satisfies(one -> assertThat(one.certainty()).isEqualTo(2));
    }

    @Test
    void whatOneSideOnlySaysTeachesNothingEvenWhereItSettlesTheCase() {
        Asked about = Asked.about(PARALLEL)
                .dismisses(CARITAS, "word", DismissalReason.OTHER_CONTENT)
                .settledBy("word");

        assertThat(answer(withBothOfferings().told(about))).isEqualTo(LeftOut.ONE_SIDE);
    }

    @Test
    void whatWasSaidBeforeTheFindingCameBackDoesNotCountWithWhatIsSaidNow() {
        Asked about = Asked.about(PARALLEL)
                .says(KI, "old", Outcome.ABSPRACHE)
                .cameBack(Asked.AT.plusSeconds(5000))
                .says(CARITAS, "new", Outcome.ABSPRACHE)
                .settledBy("new");
        Asked again = Asked.about(PARALLEL)
                .says(KI, "first", Outcome.ABSPRACHE)
                .says(CARITAS, "second", Outcome.ABSPRACHE)
                .settledBy("second");

        assertThat(answer(withBothOfferings().told(about))).isEqualTo(LeftOut.ONE_SIDE);
        assertThat(answer(withBothOfferings().told(again))).isInstanceOf(Decided.class);
    }

    @Test
    void aProposalWithoutAgreementAndADecisionTakenBackLeaveTheLineOpen() {
        Asked proposed = Asked.about(DOPPELSTRUKTUR)
                .says(CARITAS, "proposal", Outcome.ABSPRACHE)
                .withoutEffect("proposal");
        Asked undone = Asked.about(DOPPELSTRUKTUR)
                .says(CARITAS, "proposal", Outcome.ABSPRACHE)
                .says(KI, "yes", Outcome.AGREED)
                .says(KI, "no", Outcome.UNDONE)
                .withoutEffect("proposal")
                .withoutEffect("yes");

        assertThat(answer(withBothOfferings().told(proposed))).isEqualTo(LeftOut.NOT_DECIDED);
        assertThat(answer(withBothOfferings().agreement("yes", "proposal").told(undone)))
                .isEqualTo(LeftOut.NOT_DECIDED);
    }

    @Test
    void aDecisionHoldsWhenTheOfferingIsWithdrawnInConsequence() {
        Asked about = Asked.about(DOPPELSTRUKTUR)
                .steeringSays("word", Outcome.HANDED_OVER)
                .settledBy("word")
                .ended(ClosingReason.WITHDRAWN);

        assertThat(decided(withBothOfferings().told(about)).label()).isEqualTo("DOPPELSTRUKTUR");
    }

    @Test
    void aMistakeInTheReportSaysNothingOfThePair() {
        Asked about = Asked.about(DOPPELSTRUKTUR)
                .dismisses(KI, "one", DismissalReason.ENTRY_MISTAKE)
                .dismisses(CARITAS, "two", DismissalReason.ENTRY_MISTAKE)
                .settledBy("two");

        assertThat(answer(withBothOfferings().told(about))).isEqualTo(LeftOut.SAYS_NOTHING);
    }

    @Test
    void aDoubleEntryOfWhichOneWasWithdrawnWasOne() {
        Asked about = Asked.about(DOUBLE_ENTRY).ended(ClosingReason.WITHDRAWN);
        Story oneIsLeft = withBothOfferings().reported(Asked.AT, withdrawn(activity(Asked.LINE, CARITAS, "Café")));
        Story noneIsLeft = withBothOfferings()
                .reported(Asked.AT, withdrawn(activity(Asked.LINE, CARITAS, "Café")))
                .reported(Asked.AT, withdrawn(activity(Asked.ANCHOR, KI, "Sprachcafé")));

        assertThat(decided(oneIsLeft.told(about)).label()).isEqualTo("DOUBLE_ENTRY");
        assertThat(answer(noneIsLeft.told(about))).isEqualTo(LeftOut.ENDED);
    }

    @Test
    void ofTwoEntriesOfOneBodyItsOneWordIsEnough() {
        Asked about = Asked.about(DOUBLE_ENTRY)
                .dismisses(KI, "word", DismissalReason.OTHER_CONTENT)
                .settledBy("word");

        assertThat(answer(withBothOfferings().told(about))).isEqualTo(LeftOut.ONE_SIDE);
        assertThat(decided(withBothOfferings()
                                .organisation(CARITAS, "stadt", Sector.PUBLIC)
                                .told(about))
                        .label())
                .isEqualTo("NONE");
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingClass.class,
            names = {"ROLE_HINT", "GAP", "RELATED"})
    void signalsAndLinksAskAboutNoPair(FindingClass findingClass) {
        Asked about = Asked.about(findingClass)
                .steeringSays("word", Outcome.SCOPE_CHANGED)
                .settledBy("word");

        assertThat(CaseAnswers.of(withBothOfferings().told(about).records(), VERDICTS))
                .isEmpty();
    }

    @Test
    void theRulesThatHadAskedAreNamedAlsoWhenOthersHoldNow() {
        Asked asked = Asked.about(DOPPELSTRUKTUR).byRules("v2");
        Asked decided = Asked.about(DOPPELSTRUKTUR)
                .byRules("v2+1")
                .steeringSays("word", Outcome.ABSPRACHE)
                .settledBy("word");

        assertThat(decided(withBothOfferings().told(asked, decided)).rulesVersion())
                .isEqualTo("v2");
    }

    private static Decided decided(Story story) {
        return (Decided) answer(story);
    }

    private static Answer answer(Story story) {
        assertThat(CaseAnswers.of(story.records(), VERDICTS)).hasSize(1);
        return CaseAnswers.of(story.records(), VERDICTS).get(0);
    }
}
