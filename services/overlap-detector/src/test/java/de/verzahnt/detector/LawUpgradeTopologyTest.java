package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.CaseStatus;
import de.verzahnt.cases.Entry;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Line;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Speaker;
import de.verzahnt.cases.Told;
import de.verzahnt.detector.cases.AssembleCases;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An earlier release let one side settle for both, and kept no parties of an Absprache; this one starts on its store. */
class LawUpgradeTopologyTest extends TopologyStory {

    @Test
    void parallelThatOneSideHadSettledForBothStaysSettledForThatSideAndAsksTheOther() {
        hub.activity(CARITAS);
        hub.activity(DRK);
        String caseId = hub.theOnly(FindingClass.PARALLEL).getCaseId();
        leftDecided(caseId, said("drk", Outcome.DISMISSED));

        hub.passes(Duration.ofDays(1));

        OverlapCase now = hub.theOnly(FindingClass.PARALLEL);
        assertThat(now.getStatus()).isEqualTo(de.verzahnt.events.CaseStatus.IN_CLARIFICATION);
        assertThat(now.getSettledFor()).containsExactly("drk");
        assertThat(now.getAsks()).containsExactly("caritas");
    }

    @Test
    void abspracheKeptWithoutItsPartiesHoldsWhenBothSidesOfTheOnlyLineHadAgreed() {
        String caseId = kiAndCaritas().getCaseId();
        Entry absprache = said("ki", Outcome.ABSPRACHE);
        leftDecided(caseId, absprache, agreed("caritas", absprache));

        hub.passes(Duration.ofDays(1));

        assertThat(doppelstruktur().getStatus()).isEqualTo(de.verzahnt.events.CaseStatus.DECIDED);
        assertThat(doppelstruktur().getAsks()).isEmpty();
    }

    private void leftDecided(String caseId, Entry... said) {
        KeyValueStore<String, CaseFile> files = hub.driver.getKeyValueStore(AssembleCases.STORE);
        CaseFile open = files.get(caseId);
        List<Line> settled = open.lines().stream()
                .map(line -> settled(line, said[said.length - 1].decisionId()))
                .toList();
        Told told = new Told(
                open.told().revision() + 1,
                open.told().changedAt(),
                false,
                open.told().look());
        files.put(
                caseId,
                new CaseFile(
                        caseId,
                        open.question(),
                        settled,
                        List.of(said),
                        CaseStatus.DECIDED,
                        open.disclosedAt(),
                        List.of(),
                        List.of(),
                        told));
    }

    private static Line settled(Line line, String decisionId) {
        return new Line(
                line.pair(),
                line.openedAt(),
                line.freshSince(),
                line.closedAt(),
                line.closingReason(),
                LineStatus.SETTLED,
                decisionId);
    }

    private Entry said(String who, Outcome outcome) {
        return entry(who, outcome, null);
    }

    private Entry agreed(String who, Entry to) {
        return entry(who, Outcome.AGREED, to.decisionId());
    }

    private Entry entry(String who, Outcome outcome, @Nullable String refersTo) {
        return new Entry(
                who + " says " + outcome,
                outcome,
                who,
                Speaker.PARTY,
                "So sehen wir es.",
                List.of(),
                List.of(),
                null,
                null,
                refersTo,
                null,
                hub.clock.instant().plusSeconds(refersTo == null ? 1 : 2),
                true,
                EntryStatus.EFFECTIVE,
                List.of());
    }
}
