package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From when on the steering group sees a case. */
class DisclosureTest {
    private static final Instant CLARIFICATION_OVER = Instant.parse("2026-02-15T08:00:00Z");

    @Test
    void whenThePartiesHaveHadTheirTime() {
        assertThat(new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas").today().disclosedAt())
                .isEqualTo(CLARIFICATION_OVER);
    }

    @Test
    void whenTheyAgree() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry yes = story.answers("caritas", Outcome.AGREED, story.proposes("ki", Outcome.HANDED_OVER));

        assertThat(story.today().disclosedAt()).isEqualTo(yes.decidedAt());
    }

    @Test
    void agreementTakenBackWasDisclosedAlsoInACaseBuiltAgainFromTheLog() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry yes = story.answers("caritas", Outcome.AGREED, story.proposes("ki", Outcome.HANDED_OVER));
        story.answers("caritas", Outcome.UNDONE, yes);

        assertThat(builtAgain(story, CaseStory.TODAY).disclosedAt()).isEqualTo(yes.decidedAt());
    }

    @Test
    void abspracheThatHasRunItsTimeWasDisclosedAlsoInACaseBuiltAgainFromTheLog() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry absprache = story.arranges("ki", LocalDate.of(2026, 6, 30), "ki", "caritas");
        Entry yes = story.answers("caritas", Outcome.AGREED, absprache);

        assertThat(builtAgain(story, LocalDate.of(2026, 7, 1)).disclosedAt()).isEqualTo(yes.decidedAt());
    }

    @Test
    void neverBetweenFreeProviders() {
        assertThat(new CaseStory(FindingClass.PARALLEL, "caritas").today().disclosedAt())
                .isNull();
    }

    /** Everything said is there before the first finding. */
    private static CaseFile builtAgain(CaseStory story, LocalDate day) {
        List<Object> findingsLast = new ArrayList<>(story.facts());
        findingsLast.sort(Comparator.comparing(fact -> !(fact instanceof Entry)));
        return CaseStory.of(findingsLast, day);
    }
}
