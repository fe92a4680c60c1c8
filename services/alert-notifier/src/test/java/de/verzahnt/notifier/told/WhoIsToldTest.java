package de.verzahnt.notifier.told;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.told.Verdict.Nobody;
import de.verzahnt.notifier.told.Verdict.Tell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case book: what happens to a case, and who hears of it. */
class WhoIsToldTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final String KI = "ki-staedteregion";
    private static final String CARITAS = "caritas-aachen-ia";
    private static final String DRK = "drk-aachen-ia";

    @Test
    void aNewDoppelstrukturIsToldToBothPartiesAtOnce() {
        Tell tell = told(Told.nothing(), doppelstruktur(line("caritas/cafe", CARITAS)));

        assertThat(tell.organisations()).containsExactlyInAnyOrder(KI, CARITAS);
        assertThat(tell.occasions()).containsEntry("caritas/cafe", Occasion.NEW);
    }

    @Test
    void aDoppelstrukturToBeLookedAtIsToldTooSinceItsClarificationTimeRuns() {
        LineState unsure = line("caritas/cafe", CARITAS, Standing.OPEN, Band.ZU_PRUEFEN, OPENED);

        assertThat(told(Told.nothing(), doppelstruktur(unsure)).organisations()).contains(KI, CARITAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "PUBLIC_PARALLEL"})
    void equalsSideBySideAreToldWhenItIsClearAndLeftAloneWhenItIsNot(FindingClass findingClass) {
        LineState clear = line("caritas/cafe", CARITAS);
        LineState unsure = line("caritas/cafe", CARITAS, Standing.OPEN, Band.ZU_PRUEFEN, OPENED);

        assertThat(told(Told.nothing(), state(findingClass, clear)).organisations())
                .containsExactlyInAnyOrder(KI, CARITAS);
        assertThat(WhoIsTold.decide(Told.nothing(), state(findingClass, unsure)))
                .isInstanceOf(Nobody.class);
    }

    @Test
    void aDoubleEntryIsToldToWhoeverMadeTheLaterOne() {
        assertThat(told(Told.nothing(), state(FindingClass.DOUBLE_ENTRY, line("caritas/cafe-2", CARITAS)))
                        .organisations())
                .containsExactly(CARITAS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATED", "ROLE_HINT", "GAP", "UNKNOWN"})
    void linksAndSignalsAreToldToNobody(FindingClass findingClass) {
        assertThat(WhoIsTold.decide(Told.nothing(), state(findingClass, line("caritas/cafe", CARITAS))))
                .isInstanceOf(Nobody.class);
    }

    @Test
    void theSameStateAgainIsToldToNobody() {
        CaseState state = doppelstruktur(line("caritas/cafe", CARITAS));
        Told after = WhoIsTold.decide(Told.nothing(), state).after();

        assertThat(WhoIsTold.decide(after, state)).isInstanceOf(Nobody.class);
    }

    @Test
    void aThirdAgencyThatJoinsIsToldWithTheAnchorAndTheSecondIsLeftAlone() {
        Told after = WhoIsTold.decide(Told.nothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();

        Tell tell = told(after, doppelstruktur(line("caritas/cafe", CARITAS), line("drk/cafe", DRK)));

        assertThat(tell.organisations()).containsExactlyInAnyOrder(KI, DRK);
        assertThat(tell.occasions()).containsOnly(Map.entry("drk/cafe", Occasion.NEW_LINE));
    }

    @Test
    void anotherBandIsToldOnceHoweverOftenTheScoreWavers() {
        LineState clear = line("caritas/cafe", CARITAS);
        LineState unsure = line("caritas/cafe", CARITAS, Standing.OPEN, Band.ZU_PRUEFEN, OPENED);
        Told first = WhoIsTold.decide(Told.nothing(), doppelstruktur(unsure)).after();

        Tell surer = told(first, doppelstruktur(clear));
        assertThat(surer.occasions()).containsEntry("caritas/cafe", Occasion.BAND_CHANGED);
        Verdict back = WhoIsTold.decide(surer.after(), doppelstruktur(unsure));
        assertThat(back).isInstanceOf(Nobody.class);
        assertThat(WhoIsTold.decide(back.after(), doppelstruktur(clear))).isInstanceOf(Nobody.class);
    }

    @Test
    void anAnswerOrAClosedLineIsToldToNobody() {
        Told after = WhoIsTold.decide(Told.nothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        LineState settled = line("caritas/cafe", CARITAS, Standing.SETTLED, Band.HINWEIS, OPENED);
        LineState closed = line("caritas/cafe", CARITAS, Standing.CLOSED, Band.HINWEIS, OPENED);

        assertThat(WhoIsTold.decide(after, doppelstruktur(settled))).isInstanceOf(Nobody.class);
        assertThat(WhoIsTold.decide(after, doppelstruktur(closed))).isInstanceOf(Nobody.class);
    }

    @Test
    void aSettledLineThatOpensAgainIsToldAsReopened() {
        Told told = WhoIsTold.decide(Told.nothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        LineState settled = line("caritas/cafe", CARITAS, Standing.SETTLED, Band.HINWEIS, OPENED);
        Told afterwards = WhoIsTold.decide(told, doppelstruktur(settled)).after();

        assertThat(told(afterwards, doppelstruktur(line("caritas/cafe", CARITAS)))
                        .occasions())
                .containsEntry("caritas/cafe", Occasion.REOPENED);
    }

    @Test
    void aFindingThatComesBackAsSomethingNewIsToldAndOneThatOnlyFlickeredIsNot() {
        Told told = WhoIsTold.decide(Told.nothing(), doppelstruktur(line("caritas/cafe", CARITAS)))
                .after();
        Instant later = OPENED.plus(Duration.ofDays(40));
        LineState anew = line("caritas/cafe", CARITAS, Standing.OPEN, Band.HINWEIS, later);

        assertThat(told(told, doppelstruktur(anew)).occasions()).containsEntry("caritas/cafe", Occasion.REOPENED);
        assertThat(WhoIsTold.decide(told, doppelstruktur(line("caritas/cafe", CARITAS))))
                .isInstanceOf(Nobody.class);
    }

    @Test
    void aLineThatGoesUpInTheCaseOfAnOlderOfferingCostsNoMailAndNoneWhenItComesBack() {
        LineState open = line("caritas/cafe", CARITAS);
        LineState covered = line("caritas/cafe", CARITAS, Standing.CLOSED, Band.HINWEIS, OPENED);
        Told first = WhoIsTold.decide(Told.nothing(), state(FindingClass.PARALLEL, open))
                .after();

        Verdict gone = WhoIsTold.decide(first, state(FindingClass.PARALLEL, covered));
        assertThat(gone).isInstanceOf(Nobody.class);
        assertThat(WhoIsTold.decide(gone.after(), state(FindingClass.PARALLEL, open)))
                .isInstanceOf(Nobody.class);
    }

    private static Tell told(Told before, CaseState state) {
        Verdict verdict = WhoIsTold.decide(before, state);
        assertThat(verdict).isInstanceOf(Tell.class);
        return (Tell) verdict;
    }

    private static CaseState doppelstruktur(LineState... lines) {
        return state(FindingClass.DOPPELSTRUKTUR, lines);
    }

    private static CaseState state(FindingClass findingClass, LineState... lines) {
        return new CaseState("c1", 1, findingClass, "05334", "ki/cafe", KI, List.of(lines), OPENED, null);
    }

    private static LineState line(String offeringId, String organisationId) {
        return line(offeringId, organisationId, Standing.OPEN, Band.HINWEIS, OPENED);
    }

    private static LineState line(
            String offeringId, String organisationId, Standing standing, Band band, Instant openedAt) {
        return new LineState(offeringId, organisationId, standing, band, 0.9, List.of(), openedAt);
    }
}
