package de.verzahnt.dashboard.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a settled case says of the rules. */
@DashboardTest
class PastDecisionsTest {

    @Autowired
    private Story story;

    @Autowired
    private PastDecisions past;

    @Test
    void bothSidesThatSeeNoOverlapDenyIt() {
        settled(FindingClass.PARALLEL, dismissed("one", Story.KI), dismissed("other", Story.AGENCY));

        assertThat(past.lines("")).extracting(PastLine::confirmed).containsExactly(false);
    }

    @Test
    void sidesThatContradictEachOtherHaveDecidedNothing() {
        settled(
                FindingClass.PARALLEL,
                CaseStory.holding("one", Outcome.SCOPE_CHANGED, Story.KI),
                dismissed("other", Story.AGENCY));

        assertThat(past.lines("")).isEmpty();
    }

    @Test
    void oneSideThatKeptItOnPurposeLeavesTheDenialOfTheOtherAlone() {
        settled(
                FindingClass.PARALLEL,
                CaseStory.holding("one", Outcome.KEPT_ON_PURPOSE, Story.KI),
                dismissed("other", Story.AGENCY));

        assertThat(past.lines("")).isEmpty();
    }

    @Test
    void sideThatChangedItsMindCountsWithItsLastWord() {
        settled(
                FindingClass.PARALLEL,
                CaseStory.holding("first", Outcome.SCOPE_CHANGED, Story.KI),
                dismissed("second", Story.KI),
                dismissed("other", Story.AGENCY));

        assertThat(past.lines("")).extracting(PastLine::confirmed).containsExactly(false);
    }

    @Test
    void agreementCountsAsItIsWhateverHeldBefore() {
        settled(
                FindingClass.DOPPELSTRUKTUR,
                dismissed("before", Story.AGENCY),
                CaseStory.holding("agreed", Outcome.ABSPRACHE, Story.KI));

        assertThat(past.lines("")).extracting(PastLine::confirmed).containsExactly(true);
    }

    private static CaseDecision dismissed(String decisionId, String by) {
        CaseDecision dismissed = CaseStory.holding(decisionId, Outcome.DISMISSED, by);
        return CaseDecision.newBuilder(dismissed)
                .setDismissalReason(DismissalReason.OTHER_PEOPLE)
                .build();
    }

    /** The last one settles the line. */
    private void settled(FindingClass findingClass, CaseDecision... said) {
        CaseLine line = CaseLine.newBuilder(CaseStory.line(Story.AGENCY_CAFE, Story.AGENCY))
                .setStatus(LineStatus.SETTLED)
                .setSettledBy(said[said.length - 1].getDecisionId())
                .build();
        story.hears(
                "case",
                CaseStory.meeting("case", findingClass, null)
                        .setLines(List.of(line))
                        .setStatus(CaseStatus.DECIDED)
                        .setAsks(List.of())
                        .setDecisions(List.of(said))
                        .build());
    }
}
