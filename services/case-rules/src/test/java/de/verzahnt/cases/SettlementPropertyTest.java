package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random cases: 300 stories of up to a dozen words, each told in five orders. */
class SettlementPropertyTest {
    private static final List<String> SPEAKERS = List.of("ki", "awo", "caritas", "drk");
    private static final List<FindingClass> CLASSES =
            List.of(FindingClass.DOPPELSTRUKTUR, FindingClass.PARALLEL, FindingClass.DOUBLE_ENTRY);

    @RepeatedTest(300)
    void anyOrderOfFactsAndWordsGivesTheSameCase(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        CaseStory story = randomStory(random);
        CaseFile inOrder = story.today();

        for (int i = 0; i < 5; i++) {
            List<Object> shuffled = new ArrayList<>(story.facts());
            Collections.shuffle(shuffled, random);
            CaseFile other = CaseStory.of(shuffled, CaseStory.TODAY);
            assertThat(other.status()).isEqualTo(inOrder.status());
            assertThat(other.entries()).isEqualTo(inOrder.entries());
            assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(inOrder.lines());
            assertThat(other.settledFor()).isEqualTo(inOrder.settledFor());
        }
    }

    @RepeatedTest(300)
    void caseBuiltAgainWithItsFindingsComingLateIsDisclosedWhenItWasAtFirst(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        CaseStory story = randomStory(random);
        List<Object> findingsLast = new ArrayList<>(story.facts());
        findingsLast.sort(Comparator.comparing(fact -> !(fact instanceof Entry)));

        assertThat(CaseStory.of(findingsLast, CaseStory.TODAY).disclosedAt())
                .isEqualTo(story.today().disclosedAt());
    }

    @RepeatedTest(300)
    void openCaseOfAClassThatAsksAlwaysAsksSomebody(RepetitionInfo run) {
        CaseFile file = randomStory(new Random(run.getCurrentRepetition())).today();

        boolean open = file.lines().stream().anyMatch(line -> line.status() == LineStatus.OPEN);
        assertThat(file.asks().isEmpty()).isEqualTo(!open);
    }

    @RepeatedTest(300)
    void nobodyWhoDidNotSpeakIsBoundByWhatHolds(RepetitionInfo run) {
        CaseFile file = randomStory(new Random(run.getCurrentRepetition())).today();

        for (Entry binding : file.entries()) {
            if (binding.outcome().binds() && binding.status() == EntryStatus.EFFECTIVE) {
                List<String> consented = file.entries().stream()
                        .filter(entry -> !entry.steering() && entry.status() == EntryStatus.EFFECTIVE)
                        .filter(entry ->
                                entry.equals(binding) || binding.decisionId().equals(entry.refersTo()))
                        .map(Entry::decidedBy)
                        .toList();
                assertThat(consented).containsAll(binding.parties()).contains("ki");
            }
        }
    }

    @RepeatedTest(300)
    void noWordOfTheCoordinatorAloneChangesWhereACaseStands(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        CaseStory story = randomStory(random);
        CaseFile before = story.today();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
            List<Entry> said = before.entries();
            if (!outcome.refers()) {
                story.coordinatorSays(outcome, "ki", "awo");
            } else if (!said.isEmpty()) {
                story.coordinatorAnswers(outcome, said.get(random.nextInt(said.size())));
            }
        }
        CaseFile after = story.today();

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.settledFor()).isEqualTo(before.settledFor());
        assertThat(after.disclosedAt()).isEqualTo(before.disclosedAt());
        assertThat(after.entries()).containsAll(before.entries());
    }

    private static CaseStory randomStory(Random random) {
        CaseStory story = new CaseStory(CLASSES.get(random.nextInt(CLASSES.size())), "awo", "caritas");
        List<Entry> said = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String who = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
            Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
            if (!outcome.refers()) {
                said.add(
                        random.nextInt(8) == 0
                                ? story.steeringSays(outcome)
                                : story.proposes(who, outcome, who, "awo"));
            } else if (!said.isEmpty()) {
                said.add(story.answers(who, outcome, said.get(random.nextInt(said.size()))));
            }
        }
        return story;
    }
}
