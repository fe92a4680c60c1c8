package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.rules.FindingClass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is ever bound by somebody else. */
class ConsentTest {

    @ParameterizedTest
    @EnumSource(names = {"DOPPELSTRUKTUR", "PARALLEL", "PUBLIC_PARALLEL"})
    void abspracheHoldsOnlyWhenTheOtherPartyHasAgreed(FindingClass findingClass) {
        CaseStory story = new CaseStory(findingClass, "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "caritas");
        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");

        story.answers("caritas", Outcome.AGREED, proposal);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(entry(story, proposal).status()).isEqualTo(EntryStatus.EFFECTIVE);
    }

    @Test
    void oneWhoIsNamedButStandsOnAnotherLineMustAgreeToo() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "awo", "caritas");
        story.answers("awo", Outcome.AGREED, proposal);

        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");
        assertThat(story.today().lines()).extracting(Line::status).containsOnly(LineStatus.OPEN);
    }

    @Test
    void steeringGroupMayCloseAQuestionButNotLayDutiesOnOthers() {
        CaseStory closing = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        closing.steeringSays(Outcome.DISMISSED);
        CaseStory binding = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry order = binding.steeringSays(Outcome.DELEGATED);

        assertThat(closing.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(binding.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(entry(binding, order).awaits()).containsExactly("caritas", "ki");
    }

    @Test
    void abspracheKeptWithoutItsPartiesHoldsOnlyWhenAllHaveAgreedOfWhoseLinesItSpeaks() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry proposal = story.says("ki", Outcome.ABSPRACHE);
        story.answers("awo", Outcome.AGREED, proposal);

        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");

        story.answers("caritas", Outcome.AGREED, proposal);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void afterAYesIsTakenBackItsSpeakerIsAskedAndNobodyElse() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        story.answers("caritas", Outcome.UNDONE, yes);

        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");
        assertThat(entry(story, yes).status()).isEqualTo(EntryStatus.UNDONE);
    }

    @Test
    void whatTheCoordinatorNotesOfATalkHoldsWhenEveryPartyHasAgreed() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry noted = story.coordinatorSays(Outcome.ABSPRACHE, "ki", "caritas");
        assertThat(story.today().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(entry(story, noted).awaits()).containsExactly("caritas", "ki");

        story.answers("ki", Outcome.AGREED, noted);
        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);

        story.answers("caritas", Outcome.AGREED, noted);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(entry(story, noted).status()).isEqualTo(EntryStatus.EFFECTIVE);
    }

    @Test
    void takingAProposalBackLeavesNobodyAsked() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        story.answers("ki", Outcome.UNDONE, proposal);

        assertThat(story.today().entries()).allMatch(entry -> entry.awaits().isEmpty());
    }

    @Test
    void parallelCaseLeavesTheListOfTheOneWhoSettledIt() {
        CaseStory story = new CaseStory(FindingClass.PARALLEL, "caritas");
        story.says("caritas", Outcome.DISMISSED);
        assertThat(story.today().settledFor()).containsExactly("caritas");
        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);

        story.says("ki", Outcome.KEPT_ON_PURPOSE);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(story.today().settledFor()).isEmpty();
    }

    @Test
    void expiredAbspracheIsNoProposal() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.arranges("ki", LocalDate.of(2026, 6, 30), "ki", "caritas");
        story.answers("caritas", Outcome.AGREED, proposal);
        CaseFile later = story.on(LocalDate.of(2026, 7, 1));

        assertThat(later.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(later.entries().get(0).status()).isEqualTo(EntryStatus.EXPIRED);
        assertThat(later.entries().get(0).awaits()).isEmpty();
    }

    @Test
    void strangerAgreesToNothing() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        story.answers("drk", Outcome.AGREED, proposal);

        assertThat(entry(story, proposal).awaits()).isEqualTo(List.of("caritas"));
    }

    @Test
    void wordOfAThirdPartyIsNoConsentOnALineBetweenOthers() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry ofKi = story.says("ki", Outcome.KEPT_ON_PURPOSE);
        story.says("awo", Outcome.KEPT_ON_PURPOSE);
        CaseFile file = story.today();

        assertThat(file.lines())
                .extracting(Line::organisationId, Line::status)
                .containsExactly(tuple("awo", LineStatus.SETTLED), tuple("caritas", LineStatus.OPEN));
        assertThat(entry(story, ofKi).awaits()).containsExactly("caritas");
    }

    @Test
    void abspracheSpeaksOnlyOfLinesWhoseSideItNames() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "caritas");
        story.answers("caritas", Outcome.AGREED, proposal);

        assertThat(story.today().lines())
                .extracting(Line::organisationId, Line::status)
                .containsExactly(tuple("awo", LineStatus.OPEN), tuple("caritas", LineStatus.SETTLED));
        assertThat(entry(story, proposal).awaits()).isEmpty();
    }

    @Test
    void agreementToWhatIsTakenBackIsNoProposal() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        story.answers("ki", Outcome.UNDONE, proposal);

        assertThat(entry(story, yes).status()).isEqualTo(EntryStatus.NOTED);
    }

    @Test
    void whatWasProposedBeforeAnAbspracheIsNoProposalWhenItHasEnded() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.says("ki", Outcome.DISMISSED);
        Entry absprache = story.arranges("ki", LocalDate.of(2026, 6, 30), "ki", "caritas");
        story.answers("caritas", Outcome.AGREED, absprache);

        CaseFile later = story.on(LocalDate.of(2026, 7, 1));
        assertThat(later.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(later.entries().get(0).status()).isEqualTo(EntryStatus.NOTED);
        assertThat(later.asks()).containsExactly("caritas", "ki");
    }

    @Test
    void steeringGroupSaysNothingBetweenFreeProviders() {
        CaseStory story = new CaseStory(FindingClass.PARALLEL, "caritas");
        story.steeringSays(Outcome.DISMISSED);

        assertThat(story.today().lines()).extracting(Line::status).containsOnly(LineStatus.OPEN);
    }

    private static Entry entry(CaseStory story, Entry said) {
        return story.today().entries().stream()
                .filter(entry -> entry.decisionId().equals(said.decisionId()))
                .findFirst()
                .orElseThrow();
    }
}
