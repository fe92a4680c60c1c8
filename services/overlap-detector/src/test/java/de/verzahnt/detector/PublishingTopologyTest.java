package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.detector.cases.AssembleCases;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Reason;
import java.time.Duration;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** When a change is told, and which is not worth telling. */
class PublishingTopologyTest extends TopologyStory {
    private static final Duration BLINK = TestHub.TELLING.pause();

    @Test
    void whatWasFoundIsToldAfterABlinkWithoutNews() {
        hub.project(KI);
        hub.activity(CARITAS);
        assertThat(hub.publishedAlready()).isEmpty();

        hub.driver.advanceWallClockTime(BLINK);
        assertThat(hub.publishedAlready()).hasSize(1);
    }

    @Test
    void allThatIsFoundInOneGoIsOneEventOfTheCase() {
        hub.project(KI);
        hub.activity(CARITAS);
        hub.activity(DRK);

        assertThat(doppelstruktur().getLines()).hasSize(2);
        assertThat(doppelstruktur().getRevision()).isEqualTo(1);
    }

    @Test
    void whatSomebodySaysIsToldAtOnceAndWithItWhatWasHeldBack() {
        String caseId = kiAndCaritas().getCaseId();
        hub.activity(DRK);
        int before = hub.publishedAlready().size();
        Say.by("caritas", caseId, Outcome.STATEMENT, hub.clock.instant()).to(hub);

        assertThat(hub.publishedAlready()).hasSize(before + 1);
        assertThat(hub.publishedAlready().get(before).value().getLines()).hasSize(2);
        assertThat(hub.publishedAlready().get(before).value().getStatus()).isEqualTo(CaseStatus.IN_CLARIFICATION);
    }

    @Test
    void changeThatIsTakenBackBeforeItWasToldIsNeverTold() {
        kiAndCaritas();
        int before = hub.published().size();
        hub.activity(CARITAS.in("05334002"));
        hub.activity(CARITAS.again().again());

        assertThat(hub.published()).hasSize(before);
    }

    @Test
    void crashBeforeItWasToldLosesNothing() {
        hub.project(KI);
        hub.activity(CARITAS);
        assertThat(hub.publishedAlready()).isEmpty();
        KeyValueStore<String, CaseFile> kept = hub.driver.getKeyValueStore(AssembleCases.STORE);

        try (TestHub after = new TestHub(stateDir.resolve("after"))) {
            KeyValueStore<String, CaseFile> restored = after.driver.getKeyValueStore(AssembleCases.STORE);
            try (var all = kept.all()) {
                all.forEachRemaining(entry -> restored.put(entry.key, entry.value));
            }
            after.passes(Duration.ofSeconds(1));

            assertThat(after.published()).hasSize(1);
            assertThat(after.published().get(0).value().getRevision()).isEqualTo(1);
        }
    }

    @Test
    void rewordedTextWithoutAnotherClassOrBandIsNoEvent() {
        kiAndCaritas();
        int before = hub.published().size();
        hub.activity(CARITAS.described("Begegnung bei Kaffee, manchmal auch Schach"));

        assertThat(hub.published()).hasSize(before);
    }

    @Test
    void rewordedTextGoesOutWithTheNextEvent() {
        double before = kiAndCaritas().getLines().get(0).getBits();
        hub.activity(CARITAS.described("Schach und Turniere mit Figuren"));
        hub.activity(DRK);

        CaseLine now = line("caritas/cafe");
        assertThat(now.getBits()).isNotEqualTo(before);
        assertThat(doppelstruktur().getRevision()).isEqualTo(2);
    }

    @Test
    void quarterThatOnlyATextNamesIsNoEventAndGoesOutWithTheNext() {
        hub.project(KI.in("05315000").described("Offener Treff in Köln-Deutz"));
        hub.activity(CARITAS.in("05315000").described("Offener Treff in Köln-Deutz"));
        assertThat(area("caritas/cafe")).isEqualTo("SAME_QUARTER_IN_TEXT");
        int before = hub.published().size();

        hub.activity(CARITAS.in("05315000").described("Offener Treff").again());
        assertThat(hub.published()).hasSize(before);

        hub.activity(DRK.in("05315000"));
        assertThat(area("caritas/cafe")).isEqualTo("QUARTER_UNKNOWN");
    }

    private String area(String offeringId) {
        return line(offeringId).getReasons().stream()
                .filter(reason -> reason.getComparison().equals("AREA"))
                .map(Reason::getLevel)
                .findFirst()
                .orElseThrow();
    }
}
