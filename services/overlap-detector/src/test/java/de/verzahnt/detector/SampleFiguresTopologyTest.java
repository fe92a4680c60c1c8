package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.Pair;
import de.verzahnt.detector.kreis.LastComparison;
import de.verzahnt.detector.kreis.MeetInKreis;
import de.verzahnt.detector.kreis.PlacedOffering;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.trial.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples become, written to {@code target/sample-cases-*.md}: every finding told, and many alike as one. */
class SampleFiguresTopologyTest {
    private static final Path SAMPLES = Path.of("../../infra/sample-data");
    private static final Duration UNTIL_MARCH = Duration.ofDays(55);

    @TempDir
    Path stateDir;

    @ParameterizedTest
    @ValueSource(strings = {".", "elsewhere/dortmund", "elsewhere/kleve", "elsewhere/rhein-sieg"})
    void manyAlikeMakeNoMoreCasesAndMailsThanEveryFindingWould(String place) throws IOException {
        try (TestHub hub = new TestHub(stateDir)) {
            offerings(place).forEach(offering -> place(hub, offering));
            hub.passes(UNTIL_MARCH);
            Questions before = everyFinding(hub);
            Questions after = asTold(hub);

            String table = before.tableAgainst(after);
            Files.writeString(Path.of("target", "sample-cases-" + place.replaceAll("\\W", "-") + ".md"), table);
            for (FindingClass one : FindingClass.values()) {
                assertThat(after.cases(one)).as(table).isLessThanOrEqualTo(before.cases(one));
                assertThat(after.mails(one)).as(table).isLessThanOrEqualTo(before.mails(one));
            }
            assertThat(after.lines(FindingClass.DOPPELSTRUKTUR)).isEqualTo(before.lines(FindingClass.DOPPELSTRUKTUR));
            assertThat(after.cases(FindingClass.DOPPELSTRUKTUR)).isPositive();
        }
    }

    private static List<Offering> offerings(String place) {
        Path folder = SAMPLES.resolve(place);
        Lists lists = Lists.read(
                TestHub.REFERENCE,
                List.of(folder.resolve("agency_activities.csv"), folder.resolve("ki_projects.csv")),
                folder.resolve("organisations.csv"),
                null);
        assertThat(lists.errors()).isEmpty();
        return lists.offerings();
    }

    /** As if an earlier version had compared them: the next look at the clock compares all of them. */
    private static void place(TestHub hub, Offering offering) {
        KeyValueStore<String, PlacedOffering> offerings = hub.driver.getKeyValueStore(MeetInKreis.OFFERINGS);
        KeyValueStore<String, LastComparison> compared = hub.driver.getKeyValueStore(MeetInKreis.COMPARISONS);
        offering.districts().stream()
                .flatMap(key -> TestHub.REFERENCE.districts().kreiseOf(key).stream())
                .forEach(kreis -> {
                    offerings.put(
                            kreis.key() + "|" + offering.id(), new PlacedOffering(offering, TestHub.START, false));
                    compared.put(kreis.key(), LastComparison.now("v0", "", LocalDate.parse("2026-01-05")));
                });
    }

    private static Questions everyFinding(TestHub hub) {
        Questions questions = new Questions();
        try (var all =
                hub.driver.<String, Pair>getKeyValueStore(MeetInKreis.FINDINGS).all()) {
            all.forEachRemaining(entry -> {
                var finding = entry.value.finding();
                questions.add(
                        finding.findingClass(),
                        entry.key.substring(0, 5) + finding.anchorId(),
                        finding.band(),
                        entry.value.anchorOrganisationId(),
                        entry.value.lineOrganisationId());
            });
        }
        return questions;
    }

    private static Questions asTold(TestHub hub) {
        Questions questions = new Questions();
        for (OverlapCase one : hub.cases().values()) {
            for (CaseLine line : one.getLines()) {
                questions.add(
                        FindingClass.valueOf(one.getFindingClass().name()),
                        one.getCaseId(),
                        de.verzahnt.rules.Band.valueOf(line.getBand().name()),
                        one.getAnchorOrganisationId(),
                        line.getOrganisationId());
            }
        }
        return questions;
    }
}
