package de.verzahnt.notifier.policy;

import static de.verzahnt.notifier.policy.CaseStates.CARITAS;
import static de.verzahnt.notifier.policy.CaseStates.DRK;
import static de.verzahnt.notifier.policy.CaseStates.KI;
import static de.verzahnt.notifier.policy.CaseStates.OPENED;
import static de.verzahnt.notifier.policy.CaseStates.doppelstruktur;
import static de.verzahnt.notifier.policy.CaseStates.line;
import static de.verzahnt.notifier.policy.CaseStates.state;
import static de.verzahnt.notifier.policy.CaseStates.told;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.policy.Notification.ToNobody;
import de.verzahnt.notifier.policy.Notification.ToOrganisations;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case book: what happens to a case, and who hears of it. */
class NotificationPolicyTest {

    @Test
    void aNewDoppelstrukturIsToldToBothPartiesAtOnce() {
        ToOrganisations notified = told(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)));

        assertThat(notified.organisations()).containsExactlyInAnyOrder(KI, CARITAS);
        assertThat(notified.occasions()).containsEntry("caritas/cafe", Occasion.NEW);
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
        assertThat(NotificationPolicy.decide(Notified.ofNothing(), state(findingClass, unsure)))
                .isInstanceOf(ToNobody.class);
    }

    @Test
    void aDoubleEntryIsToldToWhoeverMadeTheLaterOne() {
        assertThat(told(Notified.ofNothing(), state(FindingClass.DOUBLE_ENTRY, line("caritas/cafe-2", CARITAS)))
                        .organisations())
                .containsExactly(CARITAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED", "ROLE_HINT", "GAP"})
    void linksAndSignalsAreToldToNobody(FindingClass findingClass) {
        assertThat(NotificationPolicy.decide(Notified.ofNothing(), state(findingClass, line("caritas/cafe", CARITAS))))
                .isInstanceOf(ToNobody.class);
    }

    @Test
    void theSameStateAgainIsToldToNobody() {
        CaseState state = doppelstruktur(line("caritas/cafe", CARITAS));
        Notified after = NotificationPolicy.decide(Notified.ofNothing(), state).after();

        assertThat(NotificationPolicy.decide(after, state)).isInstanceOf(ToNobody.class);
    }

    @Test
    void aThirdAgencyThatJoinsIsToldWithTheAnchorAndTheSecondIsLeftAlone() {
        Notified after = NotificationPolicy.decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();

        ToOrganisations notified = told(after, doppelstruktur(line("caritas/cafe", CARITAS), line("drk/cafe", DRK)));

        assertThat(notified.organisations()).containsExactlyInAnyOrder(KI, DRK);
        assertThat(notified.occasions()).containsOnly(Map.entry("drk/cafe", Occasion.NEW_LINE));
    }

    @Test
    void anotherBandIsToldOnceHoweverOftenTheScoreWavers() {
        LineState clear = line("caritas/cafe", CARITAS);
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);
        Notified first = NotificationPolicy.decide(Notified.ofNothing(), doppelstruktur(unsure))
                .after();

        ToOrganisations surer = told(first, doppelstruktur(clear));
        assertThat(surer.occasions()).containsEntry("caritas/cafe", Occasion.BAND_CHANGED);
        Notification back = NotificationPolicy.decide(surer.after(), doppelstruktur(unsure));
        assertThat(back).isInstanceOf(ToNobody.class);
        assertThat(NotificationPolicy.decide(back.after(), doppelstruktur(clear)))
                .isInstanceOf(ToNobody.class);
    }

    @Test
    void anAnswerOrAClosedLineIsToldToNobody() {
        Notified after = NotificationPolicy.decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        LineState settled = line("caritas/cafe", CARITAS, LineStatus.SETTLED, Band.HINWEIS, OPENED);
        LineState closed = line("caritas/cafe", CARITAS, LineStatus.CLOSED, Band.HINWEIS, OPENED);

        assertThat(NotificationPolicy.decide(after, doppelstruktur(settled))).isInstanceOf(ToNobody.class);
        assertThat(NotificationPolicy.decide(after, doppelstruktur(closed))).isInstanceOf(ToNobody.class);
    }

    @Test
    void aSettledLineThatOpensAgainIsToldAsReopened() {
        Notified told = NotificationPolicy.decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        LineState settled = line("caritas/cafe", CARITAS, LineStatus.SETTLED, Band.HINWEIS, OPENED);
        Notified afterwards =
                NotificationPolicy.decide(told, doppelstruktur(settled)).after();

        assertThat(told(afterwards, doppelstruktur(line("caritas/cafe", CARITAS)))
                        .occasions())
                .containsEntry("caritas/cafe", Occasion.REOPENED);
    }

    @Test
    void aFindingThatComesBackAsSomethingNewIsToldAndOneThatOnlyFlickeredIsNot() {
        Notified told = NotificationPolicy.decide(Notified.ofNothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        Instant later = OPENED.plus(Duration.ofDays(40));
        LineState anew = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.HINWEIS, later);

        assertThat(told(told, doppelstruktur(anew)).occasions()).containsEntry("caritas/cafe", Occasion.REOPENED);
        assertThat(NotificationPolicy.decide(told, doppelstruktur(line("caritas/cafe", CARITAS))))
                .isInstanceOf(ToNobody.class);
    }

    @Test
    void aLineThatGoesUpInTheCaseOfAnOlderOfferingCostsNoMailAndNoneWhenItComesBack() {
        LineState open = line("caritas/cafe", CARITAS);
        LineState covered = line("caritas/cafe", CARITAS, LineStatus.CLOSED, Band.HINWEIS, OPENED);
        Notified first = NotificationPolicy.decide(Notified.ofNothing(), state(FindingClass.PARALLEL, open))
                .after();

        Notification gone = NotificationPolicy.decide(first, state(FindingClass.PARALLEL, covered));
        assertThat(gone).isInstanceOf(ToNobody.class);
        assertThat(NotificationPolicy.decide(gone.after(), state(FindingClass.PARALLEL, open)))
                .isInstanceOf(ToNobody.class);
    }
}
