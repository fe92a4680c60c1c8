package de.verzahnt.notifier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.LineStatus;
import de.verzahnt.events.Band;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.running.Say;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of this release, of earlier ones, and what a later one may say. */
class CaseMappingTest {

    @Test
    void theCaseAsksWhomTheLawAsks() {
        OverlapCase event =
                Say.asking(List.of("caritas"), "c", 1, FindingClass.DOPPELSTRUKTUR, "ki", Say.line("caritas"));

        assertThat(state(event).asks()).containsExactly("caritas");
    }

    @Test
    void aStateOfAReleaseThatDidNotSayWhomItAsksAsksAllParties() {
        OverlapCase event = Say.asking(List.of(), "c", 1, FindingClass.DOPPELSTRUKTUR, "ki", Say.line("caritas"));

        assertThat(state(event).asks()).containsExactlyInAnyOrder("ki", "caritas");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyClassOfTheContractIsOneOfTheRules(FindingClass findingClass) {
        assertThat(CaseMapping.state(Say.overlap("c", 1, findingClass, "ki"))).isPresent();
    }

    @Test
    void aCaseOfAClassThisReleaseDoesNotKnowIsNone() {
        assertThat(CaseMapping.state(Say.overlap("c", 1, FindingClass.UNKNOWN, "ki", Say.line("caritas"))))
                .isEmpty();
    }

    @Test
    void aLineOfUnknownBandIsOneToBeLookedAtAndOneOfUnknownStatusIsOver() {
        CaseLine line = CaseLine.newBuilder(Say.line("caritas", Band.UNKNOWN))
                .setStatus(de.verzahnt.events.LineStatus.UNKNOWN)
                .build();

        LineState read = state(Say.overlap("c", 1, FindingClass.PARALLEL, "ki", line))
                .lines()
                .get(0);
        assertThat(read.band()).isEqualTo(de.verzahnt.rules.Band.ZU_PRUEFEN);
        assertThat(read.status()).isEqualTo(LineStatus.CLOSED);
    }

    private static CaseState state(OverlapCase event) {
        return CaseMapping.state(event).orElseThrow();
    }
}
