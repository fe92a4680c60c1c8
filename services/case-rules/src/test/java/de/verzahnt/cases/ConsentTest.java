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
    void absprache_holds_only_when_the_other_party_has_agreed(FindingClass findingClass) {
        CaseStory story = new CaseStory(findingClass, "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "caritas");
        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");

        story.answers("caritas", Outcome.AGREED, proposal);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(entry(story, proposal).status()).isEqualTo(EntryStatus.EFFECTIVE);
    }

    @Test
    void one_who_is_named_but_stands_on_another_line_must_agree_too() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "awo", "caritas");
        story.answers("awo", Outcome.AGREED, proposal);

        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");
        assertThat(story.today().lines()).extracting(Line::status).containsOnly(LineStatus.OPEN);
    }

    @Test
    void steering_group_may_close_a_question_but_not_lay_duties_on_others() {
        CaseStory closing = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        closing.steeringSays(Outcome.DISMISSED);
        CaseStory binding = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry order = binding.steeringSays(Outcome.DELEGATED);

        assertThat(closing.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(binding.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);
        assertThat(entry(binding, order).awaits()).containsExactly("caritas", "ki");
    }

    @Test
    void after_a_yes_is_taken_back_its_speaker_is_asked_and_nobody_else() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        story.answers("caritas", Outcome.UNDONE, yes);

        assertThat(entry(story, proposal).awaits()).containsExactly("caritas");
        assertThat(entry(story, yes).status()).isEqualTo(EntryStatus.UNDONE);
    }

    @Test
    void taking_a_proposal_back_leaves_nobody_asked() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        story.answers("ki", Outcome.UNDONE, proposal);

        assertThat(story.today().entries()).allMatch(entry -> entry.awaits().isEmpty());
    }

    @Test
    void parallel_case_leaves_the_list_of_the_one_who_settled_it() {
        CaseStory story = new CaseStory(FindingClass.PARALLEL, "caritas");
        story.says("caritas", Outcome.DISMISSED);
        assertThat(story.today().settledFor()).containsExactly("caritas");
        assertThat(story.today().status()).isEqualTo(CaseStatus.IN_CLARIFICATION);

        story.says("ki", Outcome.KEPT_ON_PURPOSE);
        assertThat(story.today().status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(story.today().settledFor()).isEmpty();
    }

    @Test
    void expired_absprache_is_no_proposal() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.arranges("ki", LocalDate.of(2026, 6, 30), "ki", "caritas");
        story.answers("caritas", Outcome.AGREED, proposal);
        CaseFile later = story.on(LocalDate.of(2026, 7, 1));

        assertThat(later.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(later.entries().get(0).status()).isEqualTo(EntryStatus.EXPIRED);
        assertThat(later.entries().get(0).awaits()).isEmpty();
    }

    @Test
    void stranger_agrees_to_nothing() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        story.answers("drk", Outcome.AGREED, proposal);

        assertThat(entry(story, proposal).awaits()).isEqualTo(List.of("caritas"));
    }

    @Test
    void word_of_a_third_party_is_no_consent_on_a_line_between_others() {
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
    void absprache_speaks_only_of_lines_whose_side_it_names() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "awo", "caritas");
        Entry proposal = story.proposes("ki", Outcome.ABSPRACHE, "ki", "caritas");
        story.answers("caritas", Outcome.AGREED, proposal);

        assertThat(story.today().lines())
                .extracting(Line::organisationId, Line::status)
                .containsExactly(tuple("awo", LineStatus.OPEN), tuple("caritas", LineStatus.SETTLED));
        assertThat(entry(story, proposal).awaits()).isEmpty();
    }

    @Test
    void agreement_to_what_is_taken_back_is_no_proposal() {
        CaseStory story = new CaseStory(FindingClass.DOPPELSTRUKTUR, "caritas");
        Entry proposal = story.proposes("ki", Outcome.HANDED_OVER);
        Entry yes = story.answers("caritas", Outcome.AGREED, proposal);
        story.answers("ki", Outcome.UNDONE, proposal);

        assertThat(entry(story, yes).status()).isEqualTo(EntryStatus.NOTED);
    }

    @Test
    void what_was_proposed_before_an_absprache_is_no_proposal_when_it_has_ended() {
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
    void steering_group_says_nothing_between_free_providers() {
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
