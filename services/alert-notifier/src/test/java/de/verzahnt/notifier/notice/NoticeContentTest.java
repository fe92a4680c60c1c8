package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.told.Band;
import de.verzahnt.notifier.told.CaseState;
import de.verzahnt.notifier.told.FindingClass;
import de.verzahnt.notifier.told.LineState;
import de.verzahnt.notifier.told.LineState.Reason;
import de.verzahnt.notifier.told.Occasion;
import de.verzahnt.notifier.told.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeContentTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aMailNamesTheTwoStrongestReasonsForIt() {
        assertThat(reasons(
                        new Reason("PRIOR", "ALL_PAIRS", 3),
                        new Reason("FORMAT", "SAME", 0.9),
                        new Reason("AREA", "SAME_QUARTER", 3.5),
                        new Reason("ACTIVITY", "SAME", 2.9),
                        new Reason("GENDER", "OTHER", -4.9)))
                .containsExactly("AREA.SAME_QUARTER", "ACTIVITY.SAME");
    }

    @Test
    void whatIsNotToldIsNoReasonForItWhateverItWeighs() {
        assertThat(reasons(
                        new Reason("ORIGIN", "SPECIAL_ONE", 5),
                        new Reason("NEIGHBOURS", "ONE_NAMES", 4),
                        new Reason("AGE", "NEITHER_NAMES", 3),
                        new Reason("YEARS", "UNKNOWN", 2),
                        new Reason("FORMAT", "SAME", 0.9)))
                .containsExactly("FORMAT.SAME");
    }

    private static List<String> reasons(Reason... reasons) {
        LineState line = new LineState("b", "caritas", Standing.OPEN, Band.HINWEIS, 0.9, List.of(reasons), OPENED);
        CaseState state =
                new CaseState("case", 1, FindingClass.DOPPELSTRUKTUR, "05334", "a", "ki", List.of(line), OPENED, null);
        return NoticeContent.of(state, Map.of("b", Occasion.NEW)).lines().get(0).reasons();
    }
}
