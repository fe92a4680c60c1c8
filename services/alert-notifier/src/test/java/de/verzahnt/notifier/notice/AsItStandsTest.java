package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Said;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AsItStandsTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final String CENTRE = "centre";

    @Test
    void whatStandsIsTold() {
        assertThat(told(state(open("a")), news(CaseEvent.NEW, "a"))).containsExactly(CaseEvent.NEW);
    }

    @Test
    void ofALineThatCameAndWentNothingIsTold() {
        assertThat(told(state(gone("a")), news(CaseEvent.NEW, "a"), news(CaseEvent.CLOSED, "a")))
                .isEmpty();
    }

    @Test
    void aLineThatHasLeftIsNotToldWithThoseThatStay() {
        NoticeContent content = content(news(CaseEvent.NEW, "a"), news(CaseEvent.NEW, "b"));

        NoticeContent told =
                new AsItStands(state(open("a"), gone("b"))).of(content, CENTRE).orElseThrow();

        assertThat(told.lines()).extracting(NoticeContent.Line::offeringId).containsExactly("a");
        assertThat(told.news()).hasSize(1);
    }

    @Test
    void aKnownLineThatHasLeftIsToldAsGone() {
        assertThat(told(state(open("a"), gone("b")), news(CaseEvent.LINE_GONE, "b")))
                .containsExactly(CaseEvent.LINE_GONE);
    }

    @Test
    void aLineThatLeftAndCameBackIsNotToldAsGone() {
        assertThat(told(state(open("a")), news(CaseEvent.LINE_GONE, "a"), news(CaseEvent.REOPENED, "a")))
                .containsExactly(CaseEvent.REOPENED);
    }

    @Test
    void whatWasSettledAndIsOpenAgainIsNotToldAsSettled() {
        assertThat(told(state(open("a")), news(CaseEvent.SETTLED, "a"), news(CaseEvent.REOPENED, "a")))
                .containsExactly(CaseEvent.REOPENED);
    }

    @Test
    void whatSomebodyTookBackIsNotTold() {
        Said undone = new Said(
                "p",
                Outcome.ABSPRACHE,
                "ki",
                false,
                null,
                List.of(),
                EntryStatus.UNDONE,
                Set.of(),
                OPENED,
                false,
                null);
        News proposal = new News(CaseEvent.PROPOSAL, List.of("a"), undone, "", Map.of(CENTRE, "party"));

        assertThat(told(state(List.of(undone), open("a")), proposal)).isEmpty();
    }

    @Test
    void aLineIsToldAsSureAsItIsNow() {
        NoticeContent told = new AsItStands(state(open("a")))
                .of(content(news(CaseEvent.BAND_CHANGED, "a")), CENTRE)
                .orElseThrow();

        assertThat(told.lines().get(0).percent()).isEqualTo(60);
        assertThat(told.lines().get(0).band()).isEqualTo(Band.ZU_PRUEFEN);
    }

    @Test
    void whereNoStateWasKeptAllIsToldAsItWas() {
        assertThat(new AsItStands(null).of(content(news(CaseEvent.NEW, "a")), CENTRE))
                .isPresent();
    }

    private static List<CaseEvent> told(CaseState now, News... news) {
        return new AsItStands(now)
                .of(content(news), CENTRE)
                .map(content -> content.news().stream().map(News::event).toList())
                .orElse(List.of());
    }

    private static NoticeContent content(News... news) {
        CaseState before =
                state(line("a", LineStatus.OPEN, Band.HINWEIS, 0.9), line("b", LineStatus.OPEN, Band.HINWEIS, 0.9));
        return NoticeContent.of(before, List.of(news));
    }

    private static News news(CaseEvent event, String line) {
        return new News(event, List.of(line), null, "", Map.of(CENTRE, "coordinator"));
    }

    private static LineState open(String id) {
        return line(id, LineStatus.OPEN, Band.ZU_PRUEFEN, 0.6);
    }

    private static LineState gone(String id) {
        return line(id, LineStatus.CLOSED, Band.HINWEIS, 0.9);
    }

    private static LineState line(String id, LineStatus status, Band band, double probability) {
        return new LineState(
                id, "of-" + id, status, band, probability, List.of(), OPENED, null, null, List.of("05334002"));
    }

    private static CaseState state(LineState... lines) {
        return state(List.of(), lines);
    }

    private static CaseState state(List<Said> said, LineState... lines) {
        return new CaseState(
                "c1",
                1,
                FindingClass.DOPPELSTRUKTUR,
                "05334",
                "ki/cafe",
                "ki",
                List.of(lines),
                Set.of("ki"),
                OPENED,
                null,
                said);
    }
}
