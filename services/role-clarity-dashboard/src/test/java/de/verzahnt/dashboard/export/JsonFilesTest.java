package de.verzahnt.dashboard.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Lifecycle;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HSDS, Integreat and JSON-LD. */
@DashboardTest
@Import(SampleReadModel.class)
class JsonFilesTest {

    @Autowired
    MockMvc program;

    @Autowired
    Story story;

    @Autowired
    SampleReadModel sample;

    @Test
    void theAachenExampleIsWhatHsdsAsksFor() throws Exception {
        sample.load();
        assertThat(mistakes(Exported.file(program, "hsds"))).isEmpty();
        assertThat(json("hsds").path("total_items").intValue()).isEqualTo(133);
        assertThat(json("hsds").path("contents")).hasSize(133);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY 10:00-12:00",
                "FREQ=DAILY;INTERVAL=2 10:00-24:00",
                "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 10:00-12:00",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1 10:00-12:00",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20260630T220000Z 22:00-00:30",
                "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=4",
                "dienstags"
            })
    void everyScheduleIsWhatHsdsAsksFor(String schedule) throws Exception {
        story.hears(Exported.ID, Exported.activity(schedule, Lifecycle.ACTIVE));
        assertThat(mistakes(Exported.file(program, "hsds"))).isEmpty();
        assertThat(json("hsds").at("/contents/0/schedules/0/description").stringValue())
                .isEqualTo(schedule);
    }

    @Test
    void hsdsThatLacksWhatIsAskedForIsFound() {
        assertThat(mistakes("{\"contents\":[{\"id\":\"1\"}]}".getBytes(UTF_8))).hasSizeGreaterThan(3);
    }

    @Test
    void aServiceOfHsdsTellsWhoWhenAndWhere() throws Exception {
        JsonNode service = one("hsds").path("contents").path(0);
        assertThat(service.at("/organization/name").stringValue()).isEqualTo("diakonie-aachen-ia");
        assertThat(service.at("/schedules/0/byday").stringValue()).isEqualTo("TU");
        assertThat(service.at("/schedules/0/opens_at").stringValue()).isEqualTo("16:00");
        assertThat(service.at("/service_at_locations/0/location/external_identifier")
                        .stringValue())
                .isEqualTo("05334002-P-OST");
        assertThat(service.at("/attributes/0/taxonomy_term/code").stringValue()).isEqualTo("BEGEGNUNG");
    }

    @Test
    void anEventOfIntegreatHasItsFirstDateAndTheRule() throws Exception {
        JsonNode event = one("integreat").path(0);
        assertThat(event.path("id").isIntegralNumber()).isTrue();
        assertThat(event.path("title").stringValue()).isEqualTo("Frauentreff");
        assertThat(event.at("/event/start").stringValue()).isEqualTo("2026-01-06T16:00:00+01:00");
        assertThat(event.at("/event/timezone").stringValue()).isEqualTo("Europe/Berlin");
        assertThat(event.path("recurrence_rule").stringValue())
                .isEqualTo("DTSTART:20260106T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959");
        assertThat(event.path("content").stringValue()).contains("&quot;leicht&quot;", "<br>");
    }

    @Test
    void anEventOfSchemaOrgHasASchedule() throws Exception {
        JsonNode event = one("jsonld").at("/@graph/0");
        assertThat(event.path("@type").stringValue()).isEqualTo("Event");
        assertThat(event.path("identifier").stringValue()).isEqualTo(Exported.ID);
        JsonNode schedule = event.at("/eventSchedule/0");
        assertThat(schedule.path("repeatFrequency").stringValue()).isEqualTo("P1W");
        assertThat(schedule.at("/byDay/0").stringValue()).isEqualTo("https://schema.org/Tuesday");
        assertThat(schedule.path("startTime").stringValue()).isEqualTo("16:00:00");
        assertThat(schedule.path("endDate").stringValue()).isEqualTo("2026-12-31");
    }

    @Test
    void withoutFixedHoursSchemaOrgHasAServiceAndIntegreatNothing() throws Exception {
        story.hears(Exported.ID, Exported.activity("", Lifecycle.ACTIVE));
        assertThat(json("jsonld").at("/@graph/0/@type").stringValue()).isEqualTo("Service");
        assertThat(json("integreat")).isEmpty();
    }

    private JsonNode one(String format) throws Exception {
        story.hears(Exported.ID, Exported.activity("FREQ=WEEKLY;BYDAY=TU 16:00-18:00", Lifecycle.ACTIVE));
        return json(format);
    }

    private JsonNode json(String format) throws Exception {
        return JsonMapper.builder().build().readTree(Exported.file(program, format));
    }

    private static Set<ValidationMessage> mistakes(byte[] file) {
        InputStream schema = JsonFilesTest.class.getResourceAsStream("/export/hsds-3.0.schema.json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(new String(file, UTF_8), InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }
}
