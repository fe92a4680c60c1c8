package de.verzahnt.benchmark.decisions;

import static de.verzahnt.benchmark.decisions.Asked.ANCHOR;
import static de.verzahnt.benchmark.decisions.Asked.AT;
import static de.verzahnt.benchmark.decisions.Asked.CARITAS;
import static de.verzahnt.benchmark.decisions.Asked.KI;
import static de.verzahnt.benchmark.decisions.Asked.LINE;
import static de.verzahnt.benchmark.decisions.Story.BEFORE;
import static de.verzahnt.benchmark.decisions.Story.activity;
import static de.verzahnt.benchmark.decisions.Story.withBothOfferings;
import static de.verzahnt.events.FindingClass.DOPPELSTRUKTUR;
import static de.verzahnt.events.FindingClass.PARALLEL;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final Instant LATER = AT.plusSeconds(1_000_000);
    private static final String THIRD = "awo/treff";

    @Test
    void anOfferingIsWrittenAsItWasWhenItWasAskedAboutNotAsItWasChangedInAnswer() {
        Lesson lesson = withBothOfferings()
                .reported(LATER, activity(ANCHOR, KI, "Schachclub"))
                .told(decided(DOPPELSTRUKTUR, Outcome.SCOPE_CHANGED))
                .lesson();

        assertThat(title(lesson, ANCHOR)).isEqualTo("Sprachcafé");
        assertThat(lesson.asNow()).isZero();
    }

    @Test
    void whereTheLogDoesNotGoBackToTheQuestionAnOfferingIsWrittenAsItIsNow() {
        Lesson lesson = Story.empty()
                .reported(BEFORE, activity(LINE, CARITAS, "Café Deutsch"))
                .reported(LATER, activity(ANCHOR, KI, "Sprachtreff"))
                .told(decided(DOPPELSTRUKTUR, Outcome.ABSPRACHE))
                .lesson();

        assertThat(title(lesson, ANCHOR)).isEqualTo("Sprachtreff");
        assertThat(lesson.asNow()).isEqualTo(1);
    }

    @Test
    void aPairWhoseOfferingTheLogHasForgottenIsLeftOut() {
        Lesson lesson = Story.empty()
                .reported(BEFORE, activity(ANCHOR, KI, "Sprachcafé"))
                .told(decided(DOPPELSTRUKTUR, Outcome.ABSPRACHE))
                .lesson();

        assertThat(lesson.labels()).isEmpty();
        assertThat(lesson.offerings()).isEmpty();
        assertThat(lesson.leftOut()).isEqualTo(Map.of(LeftOut.NOT_IN_THE_LOG, 1));
    }

    @Test
    void ofTwoCasesOnOnePairTheLaterDecisionCountsInWhateverOrderTheyAreRead() {
        Asked first = decided(PARALLEL, Outcome.ABSPRACHE);
        Asked last = decided(DOPPELSTRUKTUR, Outcome.KEPT_ON_PURPOSE).later(LATER);

        Lesson lesson = withBothOfferings().told(first, last).lesson();
        Lesson other = withBothOfferings()
                .told(decided(DOPPELSTRUKTUR, Outcome.ABSPRACHE))
                .told(decided(PARALLEL, Outcome.KEPT_ON_PURPOSE).later(LATER))
                .lesson();

        assertThat(lesson.labels()).extracting(Decided::label).containsExactly("RELATED");
        assertThat(other.labels()).extracting(Decided::label).containsExactly("RELATED");
        assertThat(lesson.leftOut()).isEqualTo(Map.of(LeftOut.CONTRADICTED, 1));
    }

    @Test
    void aSecondDecisionToTheSameEffectIsNoContradiction() {
        Lesson lesson = withBothOfferings()
                .told(decided(PARALLEL, Outcome.KEPT_ON_PURPOSE))
                .told(decided(DOPPELSTRUKTUR, Outcome.KEPT_ON_PURPOSE).later(LATER))
                .lesson();

        assertThat(lesson.labels()).hasSize(1);
        assertThat(lesson.leftOut()).isEqualTo(Map.of(LeftOut.DECIDED_AGAIN, 1));
    }

    @Test
    void aPairAskedAboutAnotherWordingIsLeftOut() {
        Lesson lesson = withThirdOffering(activity(ANCHOR, KI, "Schachclub")).lesson();

        assertThat(lesson.labels())
                .singleElement()
                .satisfies(one -> assertThat(one.pair().a()).isEqualTo(THIRD));
        assertThat(title(lesson, ANCHOR)).isEqualTo("Schachclub");
        assertThat(lesson.offerings()).containsOnlyKeys(ANCHOR, THIRD);
        assertThat(lesson.leftOut()).isEqualTo(Map.of(LeftOut.OTHER_WORDING, 1));
    }

    @Test
    void aChangeThatRulesDoNotReadIsNoOtherWording() {
        AgencyActivity before = activity(ANCHOR, KI, "Sprachcafé");
        AgencyActivity moreRoom = AgencyActivity.newBuilder(before)
                .setOffering(OfferingDetails.newBuilder(before.getOffering())
                        .setCapacity(20)
                        .build())
                .build();

        assertThat(withThirdOffering(moreRoom).lesson().labels()).hasSize(2);
    }

    @Test
    void anIdBelongsToTheGatewayItCameThroughFirst() {
        Offerings offerings = Offerings.of(List.of(
                wording("vz.ki-project.v1", AT.plusSeconds(1), "fremd"),
                wording("vz.agency-activity.v1", AT, "eigen")));

        assertThat(offerings.at(ANCHOR, LATER))
                .hasValueSatisfying(one -> assertThat(one.details().getTitle()).isEqualTo("eigen"));
    }

    private static Wording wording(String topic, Instant at, String title) {
        return Wording.of(topic, at, OfferingEvent.of(activity(ANCHOR, KI, title)));
    }

    /** The anchor changes to this before a third offering meets it. */
    private static Story withThirdOffering(AgencyActivity changed) {
        return withBothOfferings()
                .reported(AT.plusSeconds(1), changed)
                .reported(LATER, activity(THIRD, CARITAS, "Treff"))
                .told(decided(DOPPELSTRUKTUR, Outcome.ABSPRACHE))
                .told(decided(PARALLEL, Outcome.ABSPRACHE).later(LATER).betweenAnchorAnd(THIRD));
    }

    private static Asked decided(FindingClass findingClass, Outcome outcome) {
        String id = findingClass + "-" + outcome;
        return Asked.about(findingClass).steeringSays(id, outcome).settledBy(id);
    }

    private static String title(Lesson lesson, String id) {
        return Objects.requireNonNull(lesson.offerings().get(id)).details().getTitle();
    }
}
