package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeContentTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aMailNamesTheTwoStrongestReasonsForIt() {
        assertThat(reasons(
                        new Weight("PRIOR", "ALL_PAIRS", 3, List.of()),
                        new Weight("FORMAT", "SAME", 0.9, List.of()),
                        new Weight("AREA", "SAME_QUARTER", 3.5, List.of()),
                        new Weight("ACTIVITY", "SAME", 2.9, List.of()),
                        new Weight("GENDER", "OTHER", -4.9, List.of())))
                .containsExactly("AREA.SAME_QUARTER", "ACTIVITY.SAME");
    }

    @Test
    void whatIsNotToldIsNoReasonForItWhateverItWeighs() {
        assertThat(reasons(
                        new Weight("ORIGIN", "SPECIAL_ONE", 5, List.of()),
                        new Weight("NEIGHBOURS", "ONE_NAMES", 4, List.of()),
                        new Weight("AGE", "NEITHER_NAMES", 3, List.of()),
                        new Weight("YEARS", "UNKNOWN", 2, List.of()),
                        new Weight("FORMAT", "SAME", 0.9, List.of())))
                .containsExactly("FORMAT.SAME");
    }

    private static List<String> reasons(Weight... reasons) {
        LineState line = new LineState(
                "b", "caritas", LineStatus.OPEN, Band.HINWEIS, 0.9, List.of(reasons), OPENED, null, null, List.of());
        CaseState state = new CaseState(
                "case",
                1,
                FindingClass.DOPPELSTRUKTUR,
                "05334",
                "a",
                "ki",
                List.of(line),
                Set.of("ki", "caritas"),
                OPENED,
                null,
                List.of());
        return NoticeContent.of(
                        state, List.of(new News(CaseEvent.NEW, List.of("b"), null, "", Map.of("ki", "own-offering"))))
                .lines()
                .get(0)
                .reasons();
    }
}
