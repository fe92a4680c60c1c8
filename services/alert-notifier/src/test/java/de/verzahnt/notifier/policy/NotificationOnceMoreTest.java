package de.verzahnt.notifier.policy;

import static de.verzahnt.notifier.policy.CaseStates.CARITAS;
import static de.verzahnt.notifier.policy.CaseStates.DRK;
import static de.verzahnt.notifier.policy.CaseStates.KI;
import static de.verzahnt.notifier.policy.CaseStates.OPENED;
import static de.verzahnt.notifier.policy.CaseStates.asking;
import static de.verzahnt.notifier.policy.CaseStates.decide;
import static de.verzahnt.notifier.policy.CaseStates.doppelstruktur;
import static de.verzahnt.notifier.policy.CaseStates.line;
import static de.verzahnt.notifier.policy.CaseStates.occasions;
import static de.verzahnt.notifier.policy.CaseStates.state;
import static de.verzahnt.notifier.policy.CaseStates.told;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who hears of a case once more: only those whose word is missing. */
class NotificationOnceMoreTest {

    @Test
    void afterAnUndoTheOneWhoseConsentIsMissingIsNotifiedAndNobodyElse() {
        Notified settled = afterSettling(FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS));
        CaseState undone = asking(Set.of(CARITAS), FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS));

        Notification notified = told(settled, undone);

        assertThat(notified.organisations()).containsExactly(CARITAS);
        assertThat(occasions(notified)).containsOnly(Map.entry("caritas/cafe", CaseEvent.REOPENED));
    }

    @Test
    void afterAnUndoByOneWhomAnAbspracheNamesBesideTheLineThatOneIsNotified() {
        Notified settled = afterSettling(FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS));
        CaseState undone = asking(Set.of(DRK), FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS));

        assertThat(told(settled, undone).organisations()).containsExactly(DRK);
    }

    @Test
    void whoHasSettledAParallelForTheirOwnListHearsNothingOfAnotherBand() {
        LineState clear = line("caritas/cafe", CARITAS);
        Notified unsure = unsure(FindingClass.DOPPELSTRUKTUR);

        assertThat(told(unsure, asking(Set.of(KI), FindingClass.PARALLEL, clear))
                        .organisations())
                .containsExactly(KI);
    }

    @Test
    void anotherBandOfALineOnWhichBothHaveSaidTheirPartIsToldToNobodyAndNotLaterEither() {
        LineState clear = line("caritas/cafe", CARITAS);
        CaseState saidTheirPart = asking(Set.of(DRK), FindingClass.DOPPELSTRUKTUR, clear);

        Notification notification = decide(unsure(FindingClass.DOPPELSTRUKTUR), saidTheirPart);

        assertThat(notification).extracting(Notification::news).isEqualTo(List.of());
        assertThat(decide(notification.after(), doppelstruktur(clear)))
                .extracting(Notification::news)
                .isEqualTo(List.of());
    }

    @Test
    void ofANewLineBothSidesHearAtTheSameMomentWhoeverIsAsked() {
        CaseState asksOne = asking(Set.of(CARITAS), FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS));

        assertThat(told(Notified.ofNothing(), asksOne).organisations()).containsExactlyInAnyOrder(KI, CARITAS);
    }

    @Test
    void aDoubleEntryThatOpensAgainIsToldToTheMakerOfTheOlderOneOnlyWhenTheOtherHasAnswered() {
        LineState line = line("caritas/cafe-2", CARITAS);
        Notified settled = afterSettling(FindingClass.DOUBLE_ENTRY, line);

        assertThat(told(settled, asking(Set.of(KI, CARITAS), FindingClass.DOUBLE_ENTRY, line))
                        .organisations())
                .containsExactly(CARITAS);
        assertThat(told(settled, asking(Set.of(KI), FindingClass.DOUBLE_ENTRY, line))
                        .organisations())
                .containsExactly(KI);
    }

    private static Notified unsure(FindingClass findingClass) {
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);
        return decide(Notified.ofNothing(), state(findingClass, unsure)).after();
    }

    /** What counts as told once the line was told and has been settled. */
    private static Notified afterSettling(FindingClass findingClass, LineState line) {
        Notified told = decide(Notified.ofNothing(), state(findingClass, line)).after();
        LineState settled =
                line(line.offeringId(), line.organisationId(), LineStatus.SETTLED, line.band(), line.openedAt());
        return decide(told, asking(Set.of(), findingClass, settled)).after();
    }
}
