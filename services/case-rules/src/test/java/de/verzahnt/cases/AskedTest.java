package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import org.junit.jupiter.api.Test;

/** Whose word is missing. */
class AskedTest {

    @Test
    void atTheBeginningBothSidesAreAsked() {
        assertThat(new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas").today().asks())
                .containsExactly("caritas", "ki");
    }

    @Test
    void whoProposesHasSaidTheirPart() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.proposes("ki", Outcome.HANDED_OVER);

        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void commentAloneAnswersNothing() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.says("caritas", Outcome.STATEMENT);

        assertThat(story.today().asks()).containsExactly("caritas", "ki");
    }

    @Test
    void afterAYesIsTakenBackItsSpeakerIsAskedAlone() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        assertThat(story.today().asks()).isEmpty();

        story.answers("caritas", Outcome.UNDONE, yes);
        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void whoSettledAParallelCaseForThemselvesIsAskedNoMore() {
        CaseStory story = new CaseStory(FindingClass.PARALLEL, "awo", "caritas");
        story.says("caritas", Outcome.KEPT_ON_PURPOSE);

        assertThat(story.today().asks()).containsExactly("awo", "ki");
        assertThat(story.today().settledFor()).containsExactly("caritas");
    }

    @Test
    void aQuestionAsksTheOtherSideAlsoWhereItHadSaidItsPart() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.proposes("ki", Outcome.HANDED_OVER);
        story.says("caritas", Outcome.QUESTION);
        assertThat(story.today().asks()).containsExactly("caritas", "ki");

        story.says("ki", Outcome.STATEMENT);
        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void aQuestionThatIsTakenBackAsksNobody() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.proposes("ki", Outcome.HANDED_OVER);
        story.answers("caritas", Outcome.UNDONE, story.says("caritas", Outcome.QUESTION));

        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void whoInvitesOrOffersHelpAsksNobodyAnew() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.proposes("ki", Outcome.HANDED_OVER);
        story.coordinatorSays(Outcome.INVITED);
        story.coordinatorSays(Outcome.HELP_OFFERED);

        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void linksAskNobody() {
        assertThat(new CaseStory(FindingClass.RELATED, "caritas").today().asks())
                .isEmpty();
    }
}
