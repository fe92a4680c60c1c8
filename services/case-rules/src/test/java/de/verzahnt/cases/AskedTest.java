package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import org.junit.jupiter.api.Test;

/** Whose word is missing. */
class AskedTest {

    @Test
    void at_the_beginning_both_sides_are_asked() {
        assertThat(new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas").today().asks())
                .containsExactly("caritas", "ki");
    }

    @Test
    void who_proposes_has_said_their_part() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.proposes("ki", Outcome.HANDED_OVER);

        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void comment_alone_answers_nothing() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        story.says("caritas", Outcome.STATEMENT);

        assertThat(story.today().asks()).containsExactly("caritas", "ki");
    }

    @Test
    void after_a_yes_is_taken_back_its_speaker_is_asked_alone() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        assertThat(story.today().asks()).isEmpty();

        story.answers("caritas", Outcome.UNDONE, yes);
        assertThat(story.today().asks()).containsExactly("caritas");
    }

    @Test
    void who_settled_a_parallel_case_for_themselves_is_asked_no_more() {
        CaseStory story = new CaseStory(FindingClass.PARALLEL, "awo", "caritas");
        story.says("caritas", Outcome.KEPT_ON_PURPOSE);

        assertThat(story.today().asks()).containsExactly("awo", "ki");
        assertThat(story.today().settledFor()).containsExactly("caritas");
    }

    @Test
    void links_ask_nobody() {
        assertThat(new CaseStory(FindingClass.RELATED, "caritas").today().asks())
                .isEmpty();
    }
}
