package de.verzahnt.notifier.policy;

import static de.verzahnt.notifier.policy.CaseStates.CARITAS;
import static de.verzahnt.notifier.policy.CaseStates.CENTRE;
import static de.verzahnt.notifier.policy.CaseStates.DRK;
import static de.verzahnt.notifier.policy.CaseStates.GROUP;
import static de.verzahnt.notifier.policy.CaseStates.KI;
import static de.verzahnt.notifier.policy.CaseStates.OPENED;
import static de.verzahnt.notifier.policy.CaseStates.TOWN;
import static de.verzahnt.notifier.policy.CaseStates.after;
import static de.verzahnt.notifier.policy.CaseStates.asking;
import static de.verzahnt.notifier.policy.CaseStates.closed;
import static de.verzahnt.notifier.policy.CaseStates.decide;
import static de.verzahnt.notifier.policy.CaseStates.disclosed;
import static de.verzahnt.notifier.policy.CaseStates.doppelstruktur;
import static de.verzahnt.notifier.policy.CaseStates.line;
import static de.verzahnt.notifier.policy.CaseStates.said;
import static de.verzahnt.notifier.policy.CaseStates.saying;
import static de.verzahnt.notifier.policy.CaseStates.state;
import static de.verzahnt.notifier.policy.CaseStates.why;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two consecutive states of a case tell of, and to whom. */
class CaseNewsTest {
    private static final LineState CAFE = line("caritas/cafe", CARITAS);
    private static final LineState OTHER = line("drk/cafe", DRK);
    private static final LineState SETTLED = line("caritas/cafe", CARITAS, LineStatus.SETTLED, Band.HINWEIS, OPENED);
    private static final Said PROPOSED = said("absprache", Outcome.ABSPRACHE, KI);
    private static final Said AGREED = said("yes", Outcome.AGREED, CARITAS);

    @Test
    void whoSpeaksIsNotToldOfTheirOwnWordAndTheOtherSideIs() {
        CaseState now = saying(asking(Set.of(CARITAS), FindingClass.DOPPELSTRUKTUR, CAFE), PROPOSED);

        Notification told = decide(after(doppelstruktur(CAFE)), now);

        assertThat(why(told, CaseEvent.PROPOSAL)).isEqualTo(Map.of(CARITAS, "answer-missing"));
        assertThat(told.organisations()).containsExactly(CARITAS);
    }

    @Test
    void aWordIsToldOnceHoweverManyStatesFollow() {
        CaseState now = saying(doppelstruktur(CAFE), PROPOSED);

        assertThat(decide(after(doppelstruktur(CAFE), now), now).news()).isEmpty();
    }

    @Test
    void whoIsOnAnotherLineHearsNothingOfWhatIsSaidOfThisOne() {
        CaseState both = doppelstruktur(CAFE, OTHER);

        Notification told = decide(after(both), saying(both, said("s", Outcome.STATEMENT, KI, "caritas/cafe")));

        assertThat(told.organisations()).containsExactly(CARITAS);
    }

    @Test
    void whatIsSaidOfAllLinesIsToldToAllTheOthers() {
        CaseState both = doppelstruktur(CAFE, OTHER);

        Notification told = decide(after(both), saying(both, said("s", Outcome.STATEMENT, CARITAS)));

        assertThat(told.organisations()).containsExactlyInAnyOrder(KI, DRK);
    }

    @Test
    void theLastYesIsToldWithWhatHoldsNowAndNotToTheOneWhoGaveIt() {
        CaseState proposed = saying(doppelstruktur(CAFE), PROPOSED);
        CaseState settled = saying(asking(Set.of(), FindingClass.DOPPELSTRUKTUR, SETTLED), PROPOSED, AGREED);

        Notification told = decide(after(proposed), settled);

        assertThat(why(told, CaseEvent.CONSENT)).isEqualTo(Map.of(KI, "party"));
        assertThat(why(told, CaseEvent.SETTLED)).isEqualTo(Map.of(KI, "party"));
        assertThat(told.news())
                .filteredOn(one -> one.event() == CaseEvent.SETTLED)
                .extracting(News::said)
                .containsExactly(PROPOSED);
    }

    @Test
    void whoTakesTheirYesBackIsNotToldAndTheOtherSideIs() {
        CaseState settled = saying(asking(Set.of(), FindingClass.DOPPELSTRUKTUR, SETTLED), PROPOSED, AGREED);
        CaseState undone = saying(
                asking(Set.of(CARITAS), FindingClass.DOPPELSTRUKTUR, CAFE),
                PROPOSED,
                AGREED,
                said("back", Outcome.UNDONE, CARITAS));

        Notification told = decide(after(doppelstruktur(CAFE), settled), undone);

        assertThat(why(told, CaseEvent.UNDO)).isEqualTo(Map.of(KI, "party"));
        assertThat(told.organisations()).containsExactly(KI);
    }

    @Test
    void anAbspracheThatHasEndedOpensItsLineAgainForBothWithThatReason() {
        CaseState settled = saying(asking(Set.of(), FindingClass.DOPPELSTRUKTUR, SETTLED), PROPOSED, AGREED);
        Said expired = new Said(
                "absprache",
                Outcome.ABSPRACHE,
                KI,
                false,
                LocalDate.parse("2026-07-31"),
                List.of(),
                EntryStatus.EXPIRED,
                Set.of(),
                OPENED,
                null,
                null);

        Notification told = decide(after(doppelstruktur(CAFE), settled), saying(doppelstruktur(CAFE), expired, AGREED));

        assertThat(why(told, CaseEvent.REOPENED)).containsOnlyKeys(KI, CARITAS);
        assertThat(told.news()).extracting(News::reason).containsExactly(Reopening.ABSPRACHE_ENDED.name());
    }

    @Test
    void anOfferingThatGoesIsToldToBothItsSidesAndToNobodyWhoStays() {
        CaseState gone = doppelstruktur(closed("caritas/cafe", CARITAS, ClosingReason.WITHDRAWN), OTHER);

        Notification told = decide(after(doppelstruktur(CAFE, OTHER)), gone);

        assertThat(why(told, CaseEvent.LINE_GONE)).containsOnlyKeys(KI, CARITAS);
        assertThat(told.organisations()).doesNotContain(DRK);
    }

    @Test
    void aCaseOfWhichNothingIsLeftIsToldAsOver() {
        CaseState over = doppelstruktur(closed("caritas/cafe", CARITAS, ClosingReason.PERIOD_ENDED));

        Notification told = decide(after(doppelstruktur(CAFE)), over);

        assertThat(why(told, CaseEvent.CLOSED)).containsOnlyKeys(KI, CARITAS);
        assertThat(told.news()).extracting(News::reason).containsExactly("PERIOD_ENDED");
    }

    @Test
    void whatWasNeverToldEndsUntold() {
        LineState unsure = line("caritas/cafe", CARITAS, LineStatus.OPEN, Band.ZU_PRUEFEN, OPENED);
        CaseState over = state(FindingClass.PARALLEL, closed("caritas/cafe", CARITAS, ClosingReason.WITHDRAWN));

        assertThat(decide(after(state(FindingClass.PARALLEL, unsure)), over).news())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOPPELSTRUKTUR", "PUBLIC_PARALLEL"})
    void theCentreOfThePlaceIsToldWithThePartiesThoughItIsNone(FindingClass findingClass) {
        Notification told = NotificationPolicy.decide(Notified.ofNothing(), state(findingClass, CAFE), TOWN);

        assertThat(why(told, CaseEvent.NEW))
                .isEqualTo(Map.of(KI, "own-offering", CARITAS, "own-offering", CENTRE, "coordinator"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "DOUBLE_ENTRY"})
    void whatConcernsFreeOrganisationsAloneIsNotToldToTheCentre(FindingClass findingClass) {
        Notification told = NotificationPolicy.decide(Notified.ofNothing(), state(findingClass, CAFE), TOWN);

        assertThat(told.organisations()).isNotEmpty().doesNotContain(CENTRE, GROUP);
    }

    @Test
    void theSteeringGroupIsToldWhenItIsCalledInAndNotOfWhatItDoesNotSeeYet() {
        CaseState called = saying(doppelstruktur(CAFE), said("up", Outcome.ESCALATED, CARITAS));

        Notification seen = NotificationPolicy.decide(after(doppelstruktur(CAFE)), disclosed(called, OPENED), TOWN);
        Notification hidden = NotificationPolicy.decide(
                after(doppelstruktur(CAFE)), disclosed(called, OPENED.plus(Duration.ofDays(14))), TOWN);

        assertThat(why(seen, CaseEvent.ESCALATION))
                .isEqualTo(Map.of(KI, "answer-missing", CENTRE, "coordinator", GROUP, "steering"));
        assertThat(hidden.organisations()).doesNotContain(GROUP);
    }

    @Test
    void whatWasSaidBeforeAnUpgradeCountsAsTold() {
        Notified upgraded = new Notified(Map.of(), null, OPENED.plusSeconds(1));

        Notification told = decide(upgraded, saying(state(FindingClass.PARALLEL), PROPOSED));

        assertThat(told.news()).isEmpty();
    }
}
