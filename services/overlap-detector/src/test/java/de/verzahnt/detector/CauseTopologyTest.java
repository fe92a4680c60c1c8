package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.KiProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CauseTopologyTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @TempDir
    private Path stateDir;

    @Test
    void aCaseCarriesTheTraceAndTheTimeOfTheReportThatBroughtItAbout() {
        try (TestHub hub = new TestHub(stateDir)) {
            hub.publicBody("ki").agency("caritas");
            hub.activity(meetingPlace("caritas/cafe", "caritas"));
            report(hub, meetingPlace("ki/treff", "ki").project());

            Headers headers = hub.published().get(0).headers();

            assertThat(text(headers, "traceparent")).isEqualTo(TRACE);
            assertThat(text(headers, "ce_causedat")).isEqualTo("2026-01-05T08:00:01Z");
            assertThat(text(headers, "ce_type")).isEqualTo("de.verzahnt.overlap-case.v1");
        }
    }

    @Test
    void whatTheClockBringsAboutHasNoCause() {
        try (TestHub hub = new TestHub(stateDir)) {
            hub.publicBody("ki").agency("caritas");
            hub.activity(meetingPlace("caritas/cafe", "caritas"));
            report(hub, meetingPlace("ki/treff", "ki").until("2026-06-30").project());
            int before = hub.published().size();

            hub.passes(Duration.ofDays(200));

            assertThat(hub.published()).hasSizeGreaterThan(before);
            Headers headers = hub.published().get(before).headers();
            assertThat(headers.lastHeader("traceparent")).isNull();
            assertThat(headers.lastHeader("ce_causedat")).isNull();
        }
    }

    private static void report(TestHub hub, KiProject project) {
        Headers headers = new RecordHeaders()
                .add("traceparent", TRACE.getBytes(StandardCharsets.UTF_8))
                .add("ce_time", "2026-01-05T08:00:01Z".getBytes(StandardCharsets.UTF_8));
        var input = hub.driver.createInputTopic(
                Topics.KI_PROJECT.name(),
                new StringSerializer(),
                hub.avro.valueSerde(KiProject.class).serializer());
        input.pipeInput(new TestRecord<>("ki/treff", project, headers, hub.clock.instant()));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
