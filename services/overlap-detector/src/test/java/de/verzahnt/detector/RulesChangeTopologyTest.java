package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier rules found what they found, people decided; then the service starts with the present rules. */
class RulesChangeTopologyTest {
    private static final List<String> STORES =
            List.of("offerings-by-id", "offerings-by-kreis", "findings-by-pair", "comparisons-by-kreis", "cases-by-id");

    @TempDir
    Path stateDir;

    @Test
    void onlyCasesThatTheNewRulesSeeOtherwiseAreToldAndEachNamesTheVersion() {
        try (TestHub earlier = story();
                TestHub now = continued(earlier)) {
            assertThat(earlier.cases().values())
                    .extracting(OverlapCase::getRulesVersion)
                    .containsOnly("v0");
            now.passes(Duration.ofMinutes(1));

            assertThat(now.published())
                    .extracting(one -> one.value().getAnchorOfferingId())
                    .containsExactly("ki/quarter");
            assertThat(now.published())
                    .extracting(one -> one.value().getRulesVersion())
                    .containsOnly(TestHub.SHIPPED);
        }
    }

    @Test
    void everythingIsComparedOnlyOnce() {
        try (TestHub earlier = story();
                TestHub now = continued(earlier)) {
            now.passes(Duration.ofMinutes(1));
            int told = now.published().size();
            now.passes(Duration.ofMinutes(1));
            now.passes(Duration.ofDays(1));

            assertThat(now.published()).hasSize(told);
        }
    }

    @Test
    void decisionsStayUntouched() {
        try (TestHub earlier = story();
                TestHub now = continued(earlier)) {
            OverlapCase before = atTheQuarter(earlier);
            now.passes(Duration.ofMinutes(1));

            OverlapCase after = atTheQuarter(now);
            assertThat(after.getStatus()).isEqualTo(CaseStatus.DECIDED).isEqualTo(before.getStatus());
            assertThat(after.getDecisions())
                    .extracting(CaseDecision::toString)
                    .isEqualTo(before.getDecisions().stream()
                            .map(CaseDecision::toString)
                            .toList());
            assertThat(after.getLines().get(0).getSettledBy())
                    .isEqualTo(before.getLines().get(0).getSettledBy())
                    .isNotNull();
            assertThat(after.getLines().get(0).getBits())
                    .isNotEqualTo(before.getLines().get(0).getBits());
        }
    }

    /** One pair in a quarter, agreed upon; one in another town, where the quarter counts nothing. */
    private TestHub story() {
        TestHub hub = new TestHub(stateDir.resolve("earlier"), earlierRules());
        hub.publicBody("ki").agency("caritas");
        hub.project(meetingPlace("ki/quarter", "ki"));
        hub.activity(meetingPlace("caritas/quarter", "caritas"));
        hub.project(meetingPlace("ki/town", "ki").in("05334012"));
        hub.activity(meetingPlace("caritas/town", "caritas").in("05334012"));
        String caseId = atTheQuarter(hub).getCaseId();
        var proposal =
                Say.by("ki", caseId, Outcome.HANDED_OVER, hub.clock.instant()).to(hub);
        Say.by("caritas", caseId, Outcome.AGREED, hub.clock.instant())
                .refersTo(proposal)
                .to(hub);
        assertThat(atTheQuarter(hub).getStatus()).isEqualTo(CaseStatus.DECIDED);
        return hub;
    }

    private TestHub continued(TestHub earlier) {
        TestHub now = new TestHub(stateDir.resolve("now"));
        now.clock.advance(Duration.between(now.clock.instant(), earlier.clock.instant()));
        for (String store : STORES) {
            KeyValueStore<String, Object> to = now.driver.getKeyValueStore(store);
            try (var all =
                    earlier.driver.<String, Object>getKeyValueStore(store).all()) {
                all.forEachRemaining(entry -> to.put(entry.key, entry.value));
            }
        }
        return now;
    }

    private static OverlapCase atTheQuarter(TestHub hub) {
        return hub.cases().values().stream()
                .filter(one -> one.getAnchorOfferingId().equals("ki/quarter"))
                .findFirst()
                .orElseThrow();
    }

    private static OverlapRules earlierRules() {
        double quarter = Adjustment.values(RuleBook.shipped()).getOrDefault("weights.AREA.SAME_QUARTER", 0.0);
        String file = "/overlap-rules/" + TestHub.SHIPPED + ".yaml";
        try (InputStream book = Objects.requireNonNull(OverlapRules.class.getResourceAsStream(file), file)) {
            String earlier = new String(book.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("version: " + TestHub.SHIPPED, "version: v0")
                    .replaceFirst("\\bSAME_QUARTER: \\S+", "SAME_QUARTER: " + (quarter - 0.5));
            assertThat(earlier).contains("version: v0", "SAME_QUARTER: " + (quarter - 0.5));
            return OverlapRules.of(RuleBook.parse("v0", earlier), TestHub.REFERENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
