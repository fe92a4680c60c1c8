package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest(name = "{0}")
    @EnumSource(FindingClass.class)
    void byTheWordOfAPartyAsTheTableSays(FindingClass findingClass) {
        for (Outcome outcome : Outcome.values()) {
            AllowedAction action = AllowedActions.of(outcome, findingClass, Speaker.PARTY, "FREE", CaseStatus.OPEN);
            if (action.effect() != Effect.REFUSED && action.effect() != Effect.CONSENTS) {
                assertThat(bySaying(outcome, findingClass))
                        .as("%s in %s", outcome, findingClass)
                        .isEqualTo(action.discloses());
            }
        }
    }

    /** What happens when a party says it, and the other side agrees. */
    private static Discloses bySaying(Outcome outcome, FindingClass findingClass) {
        CaseStory story = new CaseStory(findingClass, "caritas");
        Entry said = story.proposes("ki", outcome, "ki", "caritas");
        if (said.decidedAt().equals(story.today().disclosedAt())) {
            return Discloses.AT_ONCE;
        }
        Entry yes = story.answers("caritas", Outcome.AGREED, said);
        return yes.decidedAt().equals(story.today().disclosedAt()) ? Discloses.WHEN_AGREED : Discloses.NO;
    }

    @Test
    void aYesDisclosesWhereverAProposalOfAPartyDoes() {
        for (FindingClass findingClass : FindingClass.values()) {
            assertThat(AllowedActions.of(Outcome.AGREED, findingClass, Speaker.PARTY, "FREE", CaseStatus.OPEN)
                            .discloses())
                    .isEqualTo(AllowedActions.of(
                                    CaseLaw.counterProposal(), findingClass, Speaker.PARTY, "FREE", CaseStatus.OPEN)
                            .discloses());
        }
    }

    /** Everything said is there before the first finding. */
    private static CaseFile builtAgain(CaseStory story, LocalDate day) {
        List<Object> findingsLast = new ArrayList<>(story.facts());
        findingsLast.sort(Comparator.comparing(fact -> !(fact instanceof Entry)));
        return CaseStory.of(findingsLast, day);
    }
}
