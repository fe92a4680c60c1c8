package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.trial.Trial;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 600 offerings of 40 kinds that clerks coded alike, one form and the same people by field, worded by three hands. */
class CoarselyCodedTest {
    private static final Set<String> OF_TEXTS = Set.of("ACTIVITY", "SUBJECT", "WORDS");
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Place PLACE = Place.decisions(Path.of("../../infra/sample-data/coarsely-coded"), REFERENCE);

    private final List<Finding> shown = new Trial(OverlapRules.current(REFERENCE), REFERENCE, Place.TODAY)
            .run(PLACE.offerings()).values().stream()
                    .filter(finding -> finding.findingClass() != FindingClass.RELATED)
                    .toList();

    @Test
    void everyPairShownBearsAReasonFromTheTexts() {
        assertThat(shown).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.score().weights())
                .anyMatch(weight -> OF_TEXTS.contains(weight.comparison()) && weight.bits() > 0));
    }

    @Test
    void peopleAreAskedAtMostOneQuestionForSixOfferings() {
        Set<String> cases = new HashSet<>();
        shown.stream()
                .filter(finding -> !isCovered(finding))
                .forEach(finding -> cases.add(finding.findingClass() + " " + finding.anchorId()));

        assertThat(cases).hasSizeBetween(50, PLACE.offerings().size() / 6);
    }

    /** Many alike are one question: some offering is the anchor of findings with both its sides (ADR 11). */
    private boolean isCovered(Finding finding) {
        return finding.findingClass() != FindingClass.DOPPELSTRUKTUR
                && shown.stream()
                        .map(Finding::anchorId)
                        .anyMatch(anchor -> stands(finding.findingClass(), anchor, finding.anchorId())
                                && stands(finding.findingClass(), anchor, finding.lineId()));
    }

    private boolean stands(FindingClass findingClass, String anchor, String line) {
        return shown.stream()
                .anyMatch(finding -> finding.findingClass() == findingClass
                        && finding.anchorId().equals(anchor)
                        && finding.lineId().equals(line));
    }
}
