package de.verzahnt.notifier.policy;

import static de.verzahnt.notifier.policy.CaseStates.CARITAS;
import static de.verzahnt.notifier.policy.CaseStates.DRK;
import static de.verzahnt.notifier.policy.CaseStates.KI;
import static de.verzahnt.notifier.policy.CaseStates.OPENED;
import static de.verzahnt.notifier.policy.CaseStates.asking;
import static de.verzahnt.notifier.policy.CaseStates.closed;
import static de.verzahnt.notifier.policy.CaseStates.decide;
import static de.verzahnt.notifier.policy.CaseStates.doppelstruktur;
import static de.verzahnt.notifier.policy.CaseStates.line;
import static de.verzahnt.notifier.policy.CaseStates.occasions;
import static de.verzahnt.notifier.policy.CaseStates.state;
import static de.verzahnt.notifier.policy.CaseStates.told;
import static de.verzahnt.notifier.policy.CaseStates.why;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case book: what happens to a case, and who hears of it. */
class NotificationPolicyTest {

    @Test
    void aNewDoppelstrukturIsToldToBothPartiesAtOnce() {
        Notification notified = told(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)));

        assertThat(notified.organisations()).containsExactlyInAnyOrder(KI, CARITAS);
        assertThat(occasions(notified)).containsEntry("caritas/cafe", CaseEvent.NEW);
    }

    @Test
    void aDoppelstrukturToBeLookedAtIsToldTooSinceItsClarificationTimeRuns() {
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);

        assertThat(told(Notified.ofNothing(), doppelstruktur(unsure)).organisations())
                .contains(KI, CARITAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "PUBLIC_PARALLEL"})
    void equalsSideBySideAreToldWhenItIsClearAndLeftAloneWhenItIsNot(FindingClass findingClass) {
        LineState clear = line("caritas/cafe", CARITAS);
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);

        assertThat(told(Notified.ofNothing(), state(findingClass, clear)).organisations())
                .containsExactlyInAnyOrder(KI, CARITAS);
        assertThat(decide(Notified.ofNothing(), state(findingClass, unsure)))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }

    @Test
    void aDoubleEntryIsToldToWhoeverMadeTheLaterOne() {
        assertThat(told(Notified.ofNothing(), state(FindingClass.DOUBLE_ENTRY, line("caritas/cafe-2", CARITAS)))
                        .organisations())
                .containsExactly(CARITAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED", "ROLE_HINT"})
    void linksAndHintsAboutRolesAreToldToNobody(FindingClass findingClass) {
        assertThat(decide(Notified.ofNothing(), state(findingClass, line("caritas/cafe", CARITAS))))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }

    @Test
    void theSameStateAgainIsToldToNobody() {
        CaseState state = doppelstruktur(line("caritas/cafe", CARITAS));
        Notified after = decide(Notified.ofNothing(), state).after();

        assertThat(decide(after, state)).extracting(Notification::news).isEqualTo(List.of());
    }

    @Test
    void aThirdAgencyThatJoinsIsToldWithTheAnchorAndTheSecondIsLeftAlone() {
        Notified after = decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();

        Notification notified = told(after, doppelstruktur(line("caritas/cafe", CARITAS), line("drk/cafe", DRK)));

        assertThat(notified.organisations()).containsExactlyInAnyOrder(KI, DRK);
        assertThat(occasions(notified)).containsOnly(Map.entry("drk/cafe", CaseEvent.NEW_LINE));
    }

    @Test
    void anotherBandIsToldOnceHoweverOftenTheScoreWavers() {
        LineState clear = line("caritas/cafe", CARITAS);
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);
        Notified first = decide(Notified.ofNothing(), doppelstruktur(unsure)).after();

        Notification surer = told(first, doppelstruktur(clear));
        assertThat(occasions(surer)).containsEntry("caritas/cafe", CaseEvent.BAND_CHANGED);
        Notification back = decide(surer.after(), doppelstruktur(unsure));
        assertThat(back).extracting(Notification::news).isEqualTo(List.of());
        assertThat(decide(back.after(), doppelstruktur(clear)))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }

    @Test
    void aGapIsToldToTheCentreOfThePlaceAndToWhoCounted() {
        CaseState gap = asking(Set.of("abh", KI), FindingClass.GAP, line("05334002", KI));

        assertThat(why(decide(Notified.ofNothing(), gap), CaseEvent.NEW)).containsEntry(KI, "gap");
    }

    @Test
    void aSettledLineThatOpensAgainIsToldAsReopened() {
        Notified told = decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        LineState settled = line("caritas/cafe", CARITAS, LineStatus.SETTLED, Band.HINWEIS, OPENED);
        Notified afterwards = decide(told, doppelstruktur(settled)).after();

        assertThat(occasions(told(afterwards, doppelstruktur(line("caritas/cafe", CARITAS)))))
                .containsEntry("caritas/cafe", CaseEvent.REOPENED);
    }

    @Test
    void aFindingThatComesBackAsSomethingNewIsToldAndOneThatOnlyFlickeredIsNot() {
        Notified told = decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        Instant later = OPENED.plus(Duration.ofDays(40));
        LineState anew = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.HINWEIS, later);

        assertThat(occasions(told(told, doppelstruktur(anew)))).containsEntry("caritas/cafe", CaseEvent.REOPENED);
        assertThat(decide(told, doppelstruktur(line("caritas/cafe", CARITAS))))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }

    @Test
    void aLineThatGoesUpInTheCaseOfAnOlderOfferingCostsNoMailAndNoneWhenItComesBack() {
        LineState open = line("caritas/cafe", CARITAS);
        LineState covered = closed("caritas/cafe", CARITAS, ClosingReason.COVERED);
        Notified first =
                decide(Notified.ofNothing(), state(FindingClass.PARALLEL, open)).after();

        Notification gone = decide(first, state(FindingClass.PARALLEL, covered));
        assertThat(gone).extracting(Notification::news).isEqualTo(List.of());
        assertThat(decide(gone.after(), state(FindingClass.PARALLEL, open)))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }
}
